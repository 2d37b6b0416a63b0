import { boardButton } from '../agencies/buttons.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { Published } from '../results/result.js';
import { agencyName } from '../results/row-lines.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  askReportStep,
  continueReport,
  openAgencyReports,
  openReport,
  sendReport,
} from './buttons.js';
import type { ReportModel } from './models.js';
import {
  isBegun,
  isComplete,
  isUnsent,
  type Report,
  type ReportDraft,
  reportSteps,
} from './report.js';
import { answersOf, openQuestions, reportLines } from './report-lines.js';

export interface CardFacts {
  contest: Contest;
  agency: Agency;
  published: Published;
  draft: ReportDraft;
  /** What was sent so far, oldest first. */
  versions: readonly Report[];
  models: ReadonlyMap<string, ReportModel>;
}

/** The whole report as it stands, each answer with its button. */
export function reportCard(facts: CardFacts, t: Translator): View {
  const { contest, agency, draft, versions, models } = facts;
  return {
    text: [
      t.html('pb-card-head', { agency: agencyName(contest, agency.id, t) }),
      `<i>${t.html('pb-internal')}</i>`,
      '',
      ...reportLines(contest, draft, models, t),
      '',
      stateLine(facts, t),
    ].join('\n'),
    buttons: [
      ...waysOn(facts, t),
      ...inRows(
        reportSteps.map((step) =>
          askReportStep.make(t.plain('pb-edit', { step }), agency.id, step),
        ),
        2,
      ),
      ...(versions.length > 0 ? [[openAgencyReports.make(t.plain('pb-versions'), agency.id)]] : []),
      [boardButton(agency.id, t)],
    ],
  };
}

function waysOn({ agency, draft, published, versions }: CardFacts, t: Translator) {
  if (!isComplete(draft)) {
    const label = t.plain('pb-continue', { begun: String(isBegun(draft)) });
    return [[continueReport.make(label, agency.id)]];
  }
  if (!isUnsent(draft, published.version)) return [];
  const isSame = draft.sent?.revision === draft.revision;
  const what = versions.length === 0 ? 'first' : isSame ? 'confirm' : 'amend';
  const revision = String(draft.revision);
  return [
    [sendReport.make(t.plain('pb-send', { what }), agency.id, revision, String(published.version))],
  ];
}

/** How it stands with sending it. */
function stateLine({ contest, draft, published, versions }: CardFacts, t: Translator): string {
  const last = versions.at(-1);
  const at = last ? formatDateTime(contest, last.at, t.language) : '';
  if (!isComplete(draft)) return t.html('pb-state-open', { questions: openQuestions(draft, t) });
  if (!last) return t.html('pb-state-ready');
  if (!isUnsent(draft, published.version)) {
    return t.html('pb-state-sent', { at, number: versions.length });
  }
  return draft.sent?.revision === draft.revision
    ? t.html('pb-state-earlier', { at })
    : t.html('pb-state-changed', { at, number: versions.length });
}

/** What a coordinator gets after sending, once it is on record. */
export function receiptView(
  facts: Omit<CardFacts, 'draft' | 'versions'> & { report: Report; number: number },
  t: Translator,
): View {
  const { contest, agency, report, number, models } = facts;
  return {
    text: [
      t.html('pb-receipt', {
        agency: agencyName(contest, agency.id, t),
        at: formatDateTime(contest, report.at, t.language),
        number,
      }),
      `<i>${t.html('pb-internal')}</i>`,
      '',
      ...reportLines(contest, answersOf(report), models, t),
    ].join('\n'),
    buttons: [[openReport.make(t.plain('pb-report-back'), agency.id)], [boardButton(agency.id, t)]],
  };
}

/** After "cancel" in the middle of it: what was answered is kept, and the way back leads there. */
export function cancelledReportView(agencyId: string, t: Translator): View {
  return {
    text: t.html('pb-cancelled'),
    buttons: [[openReport.make(t.plain('pb-report-back'), agencyId)], [menuButton(t)]],
  };
}
