import type { InlineKeyboardButton } from 'grammy/types';
import { openModel } from '../catalogue/buttons.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  listReports,
  listThreads,
  NEWEST,
  openSwitch,
  openThread,
  reopenThread,
  reportThread,
  stopThread,
  writeOn,
} from './buttons.js';
import { wayOut } from './letters.js';
import type { OwnThread, SeenMessage } from './take-part.js';
import { inListOrder, isOpen, isUnanswered, mayWrite } from './thread.js';
import { quoted, titleLine } from './words.js';

const MOST_ON_PAGE = 8;
const BUTTON = 40;

export interface ThreadFacts extends OwnThread {
  contest: Contest;
  messages: readonly SeenMessage[];
  /** As the authors read who asks. */
  asker: string;
  /** The model takes no questions now. */
  off: boolean;
  t: Translator;
}

/** A thread to whoever takes part in it, the newest page first. */
export function threadView(facts: ThreadFacts, asked: number): View {
  const { thread, side, title, messages, asker, t } = facts;
  const texts = messages.map((message) => messageText(facts, message));
  const list = pageOfTexts(texts, (text) => text, asked, { room: 3_000 });
  return {
    text: [
      titleLine(title, t),
      ...(side === 'authors' ? [t.html('question-asker', { asker })] : []),
      t.html('question-standing', { standing: standingOf(facts) }),
      '',
      ...list.items,
    ].join('\n'),
    buttons: [
      ...turnRow(list, (text, page) => openThread.make(text, thread.id, page)),
      ...(title === undefined ? [] : actRows(facts)),
      ...(title === undefined ? [] : [[openModel.make(t.plain('question-model'), thread.model)]]),
      [listThreads.make(t.plain('questions-list'), '0')],
      [menuButton(t)],
    ],
  };
}

function standingOf({ thread, side, title, off }: ThreadFacts): string {
  if (title === undefined) return 'hidden';
  if (thread.ended === 'administrator') return 'ended';
  if (thread.ended === 'no-author') return 'no-author';
  const [own, other] =
    side === 'asker'
      ? [thread.askerStopped, thread.authorsStopped]
      : [thread.authorsStopped, thread.askerStopped];
  if (other !== undefined) return 'stopped';
  if (own !== undefined) return side === 'asker' ? 'own-stop-asker' : 'own-stop';
  if (off && side === 'asker') return 'off';
  if (isUnanswered(thread)) return side === 'asker' ? 'waiting' : 'unanswered';
  return 'open';
}

function messageText({ contest, side, t }: ThreadFacts, message: SeenMessage): string {
  const at = formatDateTime(contest, message.addedAt, t.language);
  const by = message.own ? 'own' : speakerOf(message.side, side);
  return [
    t.html('question-said', { by, at, text: quoted(message.text, t) }),
    ...(message.fate === undefined ? [] : [t.html('question-fate', { fate: message.fate })]),
  ].join('\n');
}

function speakerOf(by: 'asker' | 'authors', reader: 'asker' | 'authors'): string {
  if (by === 'asker') return 'asker';
  return reader === 'authors' ? 'colleague' : 'author';
}

/** What can be done in a thread as it stands. */
function actRows({ thread, side, off, t }: ThreadFacts): InlineKeyboardButton[][] {
  const may = mayWrite(thread, side);
  const canWrite = may === 'yes' && !(off && side === 'asker');
  const write = t.plain(side === 'asker' ? 'question-ask-on' : 'question-answer');
  const report = [[reportThread.make(t.plain('question-report'), thread.id, 'ask')]];
  return [
    ...(canWrite ? [[writeOn.make(write, thread.id)]] : []),
    ...(isOpen(thread) ? wayOut(thread.id, side, t) : report),
    ...(side === 'authors' ? authorRows(thread, t) : []),
  ];
}

function authorRows({ id, model, ...thread }: OwnThread['thread'], t: Translator) {
  const { askerStopped, authorsStopped, ended } = thread;
  const canReopen = authorsStopped !== undefined && ended !== 'administrator';
  // Whom the asker leaves alone may still say that they want no more of it.
  const canStop = askerStopped !== undefined && authorsStopped === undefined && !ended;
  return [
    ...(canReopen ? [[reopenThread.make(t.plain('question-reopen'), id, 'ask')]] : []),
    ...(canStop
      ? [[stopThread.make(t.plain('question-stop', { side: 'authors' }), id, 'ask')]]
      : []),
    [openSwitch.make(t.plain('questions-switch'), model)],
  ];
}

/** Asked before a side stops, or the authors open again what they stopped. */
export function confirmView(
  what: 'stop' | 'reopen',
  { thread, side, title }: OwnThread,
  t: Translator,
): View {
  const yes =
    what === 'stop'
      ? stopThread.make(t.plain('question-stop-yes', { side }), thread.id, 'yes')
      : reopenThread.make(t.plain('question-reopen-yes'), thread.id, 'yes');
  return {
    text: [t.html('question-confirm', { what, side }), titleLine(title, t)].join('\n'),
    buttons: [[yes], [openThread.make(t.plain('question-back'), thread.id, NEWEST)]],
  };
}

/** `/hoidap`: what somebody asked, and what was asked of them; what waits for an answer first. */
export function threadsView(
  own: readonly OwnThread[],
  {
    asked,
    isAdministrator,
    openReports,
    t,
  }: {
    asked: number;
    isAdministrator: boolean;
    openReports: number;
    t: Translator;
  },
): View {
  const byThread = new Map(own.map((one) => [one.thread.id, one]));
  const ordered = inListOrder(own.map(({ thread }) => thread));
  const list = pageOf(ordered, MOST_ON_PAGE, asked);
  const first = list.page * MOST_ON_PAGE + 1;
  const shown = list.items.map((thread) => byThread.get(thread.id)).filter((one) => !!one);
  const lines = shown.map(({ thread, side, title }, at) =>
    t.html('questions-line', {
      number: first + at,
      title: shorten(title ?? t.plain('question-title-hidden'), 90),
      side,
      state: stateOf(thread),
    }),
  );
  return {
    text: [t.html('questions-head', { count: own.length }), ...lines].join('\n'),
    buttons: [
      ...shown.map(({ thread, title }, at) => [
        openThread.make(
          `${first + at}. ${shorten(title ?? t.plain('question-title-hidden'), BUTTON)}`,
          thread.id,
          NEWEST,
        ),
      ]),
      ...turnRow(list, (text, page) => listThreads.make(text, page)),
      ...(isAdministrator
        ? [[listReports.make(t.plain('questions-reports', { count: openReports }), '0')]]
        : []),
      [menuButton(t)],
    ],
  };
}

function stateOf(thread: OwnThread['thread']): string {
  if (!isOpen(thread)) return 'over';
  return isUnanswered(thread) ? 'waiting' : 'answered';
}
