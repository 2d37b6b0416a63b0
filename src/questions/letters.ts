import type { InlineKeyboardButton } from 'grammy/types';
import { whyThis } from '../people/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  listThreads,
  NEWEST,
  openReport,
  openSwitch,
  openThread,
  reportThread,
  stopThread,
  writeOn,
} from './buttons.js';
import type { Side, Thread } from './thread.js';
import { quoted, titleLine } from './words.js';

interface Turn {
  thread: Thread;
  text: string;
  title: string;
}

/** A question, as the authors get it. */
export function questionLetter({ thread, text, title }: Turn, asker: string, t: Translator): View {
  return {
    text: t.html('question-letter', {
      title,
      asker,
      text: quoted(text, t),
    }),
    buttons: [
      [writeOn.make(t.plain('question-answer'), thread.id)],
      ...wayOut(thread.id, 'authors', t),
      [openSwitch.make(t.plain('questions-switch'), thread.model)],
      [whyThis.make(t.plain('why-button'), 'service')],
    ],
  };
}

/** An answer, as the asker gets it. */
export function answerLetter({ thread, text, title }: Turn, t: Translator): View {
  return {
    text: t.html('question-answer-letter', { title, text: quoted(text, t) }),
    buttons: [
      [writeOn.make(t.plain('question-ask-on'), thread.id)],
      ...wayOut(thread.id, 'asker', t),
      [openThread.make(t.plain('question-open'), thread.id, NEWEST)],
    ],
  };
}

/** Stopping and reporting, for a thread that goes on. */
export function wayOut(threadId: string, side: Side, t: Translator): InlineKeyboardButton[][] {
  return [
    [
      stopThread.make(t.plain('question-stop', { side }), threadId, 'ask'),
      reportThread.make(t.plain('question-report'), threadId, 'ask'),
    ],
  ];
}

/** What became of a thread, in words that take no side. */
export function noticeLetter(
  what: 'stopped' | 'reopened' | 'ended',
  thread: Thread,
  { title, side }: { title: string | undefined; side: Side },
  t: Translator,
): View {
  return {
    text: t.html('question-notice', { what, side, title: titleText(title, t) }),
    buttons: [[openThread.make(t.plain('question-open'), thread.id, NEWEST)]],
  };
}

/** To the authors, of a thread that is no more. */
export function erasedLetter(title: string | undefined, t: Translator): View {
  return {
    text: t.html('question-notice', { what: 'ended', side: 'authors', title: titleText(title, t) }),
    buttons: [[listThreads.make(t.plain('questions-list'), '0')]],
  };
}

/** To whoever wrote a message that came to nobody. */
export function unreachedLetter(
  thread: Thread,
  { title, side, text }: { title: string | undefined; side: Side; text: string },
  t: Translator,
): View {
  return {
    text: t.html('question-unreached', { side, title: titleText(title, t), text: quoted(text, t) }),
    buttons: [[openThread.make(t.plain('question-open'), thread.id, NEWEST)]],
  };
}

function titleText(title: string | undefined, t: Translator): string {
  return title ?? t.plain('question-title-hidden');
}

export function barLetter(what: 'barred' | 'lifted', contact: string, t: Translator): View {
  return {
    text: t.html('question-bar-notice', { what, contact }),
    buttons: [[listThreads.make(t.plain('questions-list'), '0')]],
  };
}

/** To the administrators; who took part is said when the thread is opened, and that is on record. */
export function reportLetter(
  key: string,
  facts: { title: string | undefined; side: Side; at: string; reason: string | undefined },
  t: Translator,
): View {
  const { title, side, at, reason } = facts;
  return {
    text: [
      t.html('question-report-letter', { side, at }),
      titleLine(title, t),
      ...(reason === undefined ? [] : [t.html('question-report-reason', { reason })]),
    ].join('\n'),
    buttons: [[openReport.make(t.plain('question-report-open'), key, '0')]],
  };
}
