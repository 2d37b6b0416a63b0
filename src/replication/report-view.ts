import { dayOf, formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { FileLimits } from '../telegram/attachment.js';
import { filesText } from '../telegram/attachment-views.js';
import { inRows } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  askReportStep,
  confirmReport,
  discardReport,
  removeReportFile,
  setToday,
} from './buttons.js';
import type { Report } from './draft-store.js';
import { MOST_EVIDENCE, REPLICATION_LIMITS, type Registered } from './replication.js';
import { applierName, replicationButton, stageName } from './words.js';

/** `form` of the session's question while a milestone is reported. */
export const REPORT_FORM = defineForm('replication-report');

export type ReportStep = 'day' | 'note' | 'files';

export interface ReportFacts {
  contest: Contest;
  replication: Registered;
  report: Report;
  now: number;
  t: Translator;
}

export function evidenceLimits({ plan }: Contest): FileLimits {
  return { ...plan.files, maxFiles: MOST_EVIDENCE };
}

function headOf({ contest, replication, report, t }: ReportFacts): string {
  return t.html('replication-report-head', {
    stage: stageName(report.kind, t),
    agency: applierName(contest, replication, t),
  });
}

/** What will be recorded: one press from the question, and each part of it to be changed. */
export function reportView(facts: ReportFacts): View {
  const { contest, replication, report, now, t } = facts;
  const { id } = replication;
  const ask = (step: ReportStep) =>
    askReportStep.make(t.plain('replication-report-edit', { step }), id, step);
  return {
    text: [
      headOf(facts),
      t.html('replication-report-facts', {
        date: formatDate(contest, report.day ?? dayOf(contest, now)),
        note: report.note ?? t.plain('not-filled-optional'),
        files: report.files.length,
        max: MOST_EVIDENCE,
      }),
      '',
      t.html('replication-report-public'),
    ].join('\n'),
    buttons: [
      [confirmReport.make(t.plain('replication-report-confirm'), id)],
      [ask('day'), ask('note'), ask('files')],
      [discardReport.make(t.plain('replication-discard'), id)],
    ],
  };
}

/** One part of a report. */
export function reportQuestion(facts: ReportFacts, step: ReportStep): View {
  const { contest, replication, report, t } = facts;
  const { id } = replication;
  const back = askReportStep.make(t.plain('replication-report-back'), id, 'card');
  const question = { form: REPORT_FORM, step, subject: id };
  const needsReason = step === 'note' && report.kind === 'dropped' && report.note === undefined;
  const what = needsReason ? 'reason' : step;
  const text = [
    headOf(facts),
    t.html('replication-report-ask', { step: what, max: REPLICATION_LIMITS.note }),
  ];
  if (step !== 'files') {
    const today = setToday.make(t.plain('replication-report-today'), id);
    const leave = needsReason ? [discardReport.make(t.plain('replication-discard'), id)] : [back];
    return {
      text: text.join('\n'),
      buttons: [...(step === 'day' ? [[today]] : []), leave],
      question,
    };
  }
  const remove = report.files.map(({ key }, index) =>
    removeReportFile.make(t.plain('file-remove', { number: index + 1 }), id, key),
  );
  return {
    text: [...text, '', filesText(report.files, evidenceLimits(contest), t)].join('\n'),
    buttons: [...inRows(remove, 2), [back]],
    question,
  };
}

export function recordedView(facts: Omit<ReportFacts, 'report' | 'now'>, text: string): View {
  return { text, buttons: [[replicationButton(facts.replication.id, facts.t)]] };
}
