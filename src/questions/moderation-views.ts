import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { type Member, unitName } from '../people/member.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  barAsker,
  closeReport,
  endThread,
  liftBar,
  listBarred,
  listReports,
  listThreads,
  openReport,
} from './buttons.js';
import type { Case } from './moderate.js';
import type { Report } from './moderation-store.js';
import type { ThreadMessage } from './thread.js';
import { quoted, titleLine } from './words.js';

const MOST_ON_PAGE = 8;
const BUTTON = 40;

/** Name and unit, to administrators only. */
export function whoIs(member: Member | undefined, contest: Contest, t: Translator): string {
  const parts = member ? [member.name, unitName(member, contest)] : [];
  return parts.filter(Boolean).join(', ') || t.plain('question-person-unknown');
}

/** What was reported; of whom, is said when one is opened. */
export function reportsView(
  reports: readonly Report[],
  contest: Contest,
  { asked, barred, t }: { asked: number; barred: number; t: Translator },
): View {
  const list = pageOf(reports, MOST_ON_PAGE, asked);
  const first = list.page * MOST_ON_PAGE + 1;
  const lineOf = ({ side, at, closedAt }: Report, index: number) => ({
    number: first + index,
    side,
    at: formatDateTime(contest, at, t.language),
    state: closedAt === undefined ? 'open' : 'closed',
  });
  return {
    text: [
      t.html('question-reports-head', { count: reports.length }),
      ...list.items.map((report, index) => t.html('question-reports-line', lineOf(report, index))),
    ].join('\n'),
    buttons: [
      ...list.items.map((report, index) => [
        openReport.make(
          t.plain('question-reports-open', { number: first + index }),
          report.key,
          '0',
        ),
      ]),
      ...turnRow(list, (text, page) => listReports.make(text, page)),
      [listBarred.make(t.plain('questions-barred', { count: barred }), '0')],
      [listThreads.make(t.plain('questions-list'), '0')],
    ],
  };
}

export interface CaseFacts extends Case {
  contest: Contest;
  title: string | undefined;
  messages: readonly ThreadMessage[];
  /** Everybody who wrote or reported, by their ids. */
  people: ReadonlyMap<number, Member>;
  isBarred: boolean;
  t: Translator;
}

/** A thread that was reported, with who is who. */
export function caseView(facts: CaseFacts, asked: number): View {
  const { report, thread, contest, title, messages, people, isBarred, t } = facts;
  const { key, side, reason, by } = report;
  const name = (userId: number | undefined) =>
    whoIs(userId === undefined ? undefined : people.get(userId), contest, t);
  const texts = messages.map((message) =>
    t.html('question-case-said', {
      side: message.side,
      name: name(message.userId),
      at: formatDateTime(contest, message.addedAt, t.language),
      text: quoted(message.text, t),
    }),
  );
  const list = pageOfTexts(texts, (text) => text, asked, { room: 2_600 });
  return {
    text: [
      t.html('question-case-head', {
        side,
        name: name(by),
        at: formatDateTime(contest, report.at, t.language),
        asker: name(thread.asker),
        state: report.closedAt === undefined ? 'open' : 'closed',
        ended: String(thread.ended === 'administrator'),
        barred: String(isBarred),
      }),
      ...(reason === undefined ? [] : [t.html('question-report-reason', { reason })]),
      titleLine(title, t),
      '',
      ...list.items,
    ].join('\n'),
    buttons: [
      ...turnRow(list, (text, page) => openReport.make(text, key, page)),
      ...(thread.ended === 'administrator'
        ? []
        : [[endThread.make(t.plain('question-end'), key, 'ask')]]),
      [
        isBarred
          ? liftBar.make(t.plain('question-lift'), String(thread.asker), 'ask')
          : barAsker.make(t.plain('question-bar'), key, 'ask'),
      ],
      ...(report.closedAt === undefined
        ? [[closeReport.make(t.plain('question-case-close'), key)]]
        : []),
      [listReports.make(t.plain('question-reports-back'), '0')],
    ],
  };
}

export function confirmCaseView(what: 'end' | 'bar', key: string, t: Translator): View {
  const yes =
    what === 'end'
      ? endThread.make(t.plain('question-end-yes'), key, 'yes')
      : barAsker.make(t.plain('question-bar-yes'), key, 'yes');
  return {
    text: t.html('question-case-confirm', { what }),
    buttons: [[yes], [openReport.make(t.plain('question-back'), key, '0')]],
  };
}

export function confirmLiftView(userId: number, name: string, t: Translator): View {
  return {
    text: t.html('question-lift-confirm', { name }),
    buttons: [
      [liftBar.make(t.plain('question-lift-yes'), String(userId), 'yes')],
      [listBarred.make(t.plain('question-back'), '0')],
    ],
  };
}

/** Who may not ask. */
export function barredView(
  barred: readonly { userId: number; at: number; name: string }[],
  contest: Contest,
  asked: number,
  t: Translator,
): View {
  const list = pageOf(barred, MOST_ON_PAGE, asked);
  const first = list.page * MOST_ON_PAGE + 1;
  return {
    text: [
      t.html('question-barred-head', { count: barred.length }),
      ...list.items.map(({ name, at }, index) =>
        t.html('question-barred-line', {
          number: first + index,
          name,
          at: formatDateTime(contest, at, t.language),
        }),
      ),
    ].join('\n'),
    buttons: [
      ...list.items.map(({ userId, name }, index) => [
        liftBar.make(`${first + index}. ${shorten(name, BUTTON)}`, String(userId), 'ask'),
      ]),
      ...turnRow(list, (text, page) => listBarred.make(text, page)),
      [listReports.make(t.plain('question-reports-back'), '0')],
    ],
  };
}
