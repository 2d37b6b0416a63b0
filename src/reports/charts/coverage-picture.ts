import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { type Coverage, type CoverageRow, percentOf } from '../../dissemination/coverage.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import { barPicture, type ChartPicture, type SaidBar } from './picture.js';

export interface CoverageFacts {
  contest: Contest;
  coverage: Coverage;
  agencyName: (id: string) => string;
  now: number;
  t: Translator;
}

const ALL = 100;

/** The share of its officials that each agency says it reached. What the bot counted is only said. */
export function coveragePicture(
  { contest, coverage, agencyName, now, t }: CoverageFacts,
  page: number,
): ChartPicture {
  const { totals, groups } = coverage;
  const bars = groups.flatMap(({ rows }) => rows).map((row) => barOf(row, agencyName, t));
  return barPicture(
    {
      heading: t.plain('charts-coverage'),
      subtitle: t.plain('charts-coverage-subtitle', {
        reported: String(totals.reported),
        agencies: String(totals.agencies),
        at: formatDateTime(contest, now, t.language),
      }),
      notes: [
        t.plain('charts-coverage-source'),
        ...(totals.earlier > 0 ? [t.plain('charts-coverage-earlier')] : []),
      ],
      bars,
      max: Math.max(ALL, ...bars.map(({ value = 0 }) => value)),
    },
    page,
    t,
  );
}

function barOf(row: CoverageRow, agencyName: (id: string) => string, t: Translator): SaidBar {
  const { agencyId, state, report, acknowledged } = row;
  const officials = report?.officials ?? { reached: 0, total: 0 };
  const percent = percentOf(officials);
  const figure = t.plain('charts-coverage-figure', {
    // Who has no officials at all has reported, but of no share.
    state: report && percent === undefined ? 'nobody' : state,
    reached: formatNumber(officials.reached, t.language),
    total: formatNumber(officials.total, t.language),
    percent: formatNumber(percent ?? 0, t.language),
  });
  return {
    label: agencyName(agencyId),
    value: percent,
    figure,
    said: t.plain('charts-coverage-said', {
      figure,
      counted: formatNumber(acknowledged, t.language),
      any: String(acknowledged > 0),
    }),
    fill: state === 'earlier' ? 'hatched' : 'solid',
  };
}
