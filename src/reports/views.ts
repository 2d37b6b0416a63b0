import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { DeliveryState } from '../outbox/delivery.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { makeReport, openReports } from './buttons.js';
import { type Report, titleOf } from './report-job.js';

export interface HomeFacts {
  tables: readonly Report[];
  /** All tables in one file. */
  everything: Report;
  more: readonly Report[];
  extra: InlineKeyboardButton[][];
}

export function homeView({ tables, everything, more, extra }: HomeFacts, t: Translator): View {
  const button = (report: Report) => makeReport.make(titleOf(report, t), report.id);
  return {
    text: t.html('report-home'),
    buttons: [
      ...inRows(tables.map(button), 2),
      [button(everything)],
      ...more.map((report) => [button(report)]),
      ...extra,
      [menuButton(t)],
    ],
  };
}

/** Below a file. */
export function captionText(
  report: Report,
  contest: Contest,
  madeAt: number,
  t: Translator,
): string {
  return [
    t.html('report-caption', { name: titleOf(report, t) }),
    t.html('report-as-of', { at: formatDateTime(contest, madeAt, t.language) }),
    ...(report.isPublic ? [] : [t.html('report-personal')]),
  ].join('\n');
}

export interface ProgressFacts {
  done: number;
  total: number;
}

export function progressText(
  report: Report,
  progress: ProgressFacts | undefined,
  t: Translator,
): string {
  const name = report.name(t);
  return progress
    ? t.html('report-progress', { name, done: progress.done, total: progress.total })
    : t.html('report-begun', { name });
}

/** What the message that showed how far it is says in the end. */
export function endText(report: Report, state: DeliveryState, t: Translator): string {
  const end = state === 'sent' ? 'sent' : 'failed';
  return t.html('report-end', { name: report.name(t), end });
}

export function failureView(report: Report, t: Translator): View {
  return {
    text: t.html('report-failed', { name: report.name(t) }),
    buttons: [
      [makeReport.make(t.plain('report-again'), report.id)],
      [openReports.make(t.plain('report-back'))],
    ],
  };
}
