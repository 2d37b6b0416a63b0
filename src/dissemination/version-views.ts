import { boardButton } from '../agencies/buttons.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../results/row-lines.js';
import { inRows } from '../telegram/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber } from '../text/vietnamese.js';
import {
  openAgencyReports,
  openCoverage,
  openReport,
  openReportFile,
  openReportVersion,
} from './buttons.js';
import type { CoverageRow } from './coverage.js';
import { rowLines } from './coverage-views.js';
import type { ReportModel } from './models.js';
import { isBeforeCorrection, type Report } from './report.js';
import { answersOf, reportLines } from './report-lines.js';

/** Of the newest versions; older ones are read from them. */
const MOST_VERSIONS = 20;

export interface AgencyReportFacts {
  contest: Contest;
  agency: Agency;
  row: CoverageRow;
  /** Oldest first. */
  versions: readonly Report[];
  /** People counted for it, by version of the results from the first. */
  counted: readonly number[];
  /** Of the results that are public. */
  resultsVersion: number;
  isAdministrator: boolean;
}

/** One agency in the table, with all that it has reported. */
export function agencyReportsView(facts: AgencyReportFacts, t: Translator): View {
  const { contest, agency, row, versions, resultsVersion, isAdministrator } = facts;
  const first = Math.max(0, versions.length - MOST_VERSIONS);
  const lines = versions.map((report, index) =>
    t.html('pb-version-line', {
      number: index + 1,
      at: formatDateTime(contest, report.at, t.language),
      earlier: String(isBeforeCorrection(report, resultsVersion)),
    }),
  );
  return {
    text: [
      ...rowLines(contest, row, t),
      ...countedBefore(facts, t),
      '',
      t.html('pb-versions-head', { count: versions.length }),
      ...lines.slice(first),
      '',
      `<i>${t.html('pb-internal')}</i>`,
    ].join('\n'),
    buttons: [
      ...inRows(
        versions.slice(first).map((_, index) => {
          const number = String(first + index + 1);
          return openReportVersion.make(t.plain('pb-version-open', { number }), agency.id, number);
        }),
        3,
      ),
      [openReport.make(t.plain('pb-report-open'), agency.id)],
      isAdministrator
        ? [openCoverage.make(t.plain('pb-coverage-back'))]
        : [boardButton(agency.id, t)],
    ],
  };
}

/** Who acknowledged results that were corrected since: not among those counted now. */
function countedBefore({ counted, resultsVersion }: AgencyReportFacts, t: Translator): string[] {
  const earlier = counted.slice(0, resultsVersion - 1);
  return earlier.flatMap((count, index) =>
    count === 0
      ? []
      : [
          t.html('pb-counted-before', {
            number: index + 1,
            count: formatNumber(count, t.language),
          }),
        ],
  );
}

/** A report as it was sent. */
export function reportVersionView(
  facts: {
    contest: Contest;
    agency: Agency;
    report: Report;
    number: number;
    resultsVersion: number;
    models: ReadonlyMap<string, ReportModel>;
  },
  t: Translator,
): View {
  const { contest, agency, report, number, resultsVersion, models } = facts;
  const isEarlier = isBeforeCorrection(report, resultsVersion);
  return {
    text: [
      t.html('pb-version-head', {
        agency: agencyName(contest, agency.id, t),
        at: formatDateTime(contest, report.at, t.language),
        number,
      }),
      ...(isEarlier ? [t.html('pb-earlier')] : []),
      `<i>${t.html('pb-internal')}</i>`,
      '',
      ...reportLines(contest, answersOf(report), models, t),
    ].join('\n'),
    buttons: [
      ...inRows(
        report.files.map((_, index) =>
          openReportFile.make(
            t.plain('file-open', { number: index + 1 }),
            agency.id,
            String(number),
            String(index),
          ),
        ),
        2,
      ),
      [openAgencyReports.make(t.plain('pb-versions-back'), agency.id)],
    ],
  };
}
