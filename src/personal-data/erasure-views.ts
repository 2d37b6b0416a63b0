import type { InlineKeyboardButton } from 'grammy/types';
import { type Entry, titleOf } from '../registration/entry.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { eraseData, fetchData, openNotice } from './buttons.js';
import { ways } from './data-views.js';
import type { Fate } from './fate.js';
import { codeOf, type PrivacyRequest } from './request.js';

/** Characters of a title, and entries that are named one by one. */
const TITLE = 60;
const MOST_NAMED = 15;

export interface ErasureFacts {
  entries: readonly { entry: Entry; fate: Fate }[];
  isBarred: boolean;
  /** The log of what was done holds them, under a pseudonym. */
  isInLog: boolean;
}

/** First question: what goes and what stays, and why, entry by entry. */
export function eraseView(facts: ErasureFacts, t: Translator): View {
  return {
    text: [
      t.html('erase-ask'),
      ...(facts.entries.length > 0 ? [t.html('erase-entries'), ...fateLines(facts, t)] : []),
      '',
      ...stayLines(facts, t),
    ].join('\n'),
    buttons: [
      [fetchData.make(t.plain('erase-copy-first'))],
      [eraseData.make(t.plain('erase-go-on'), 'sure')],
      back(t),
      [menuButton(t)],
    ],
  };
}

/** Second question: nothing can bring it back. */
export function eraseSureView(facts: ErasureFacts, t: Translator): View {
  const { entries } = facts;
  const goes = entries.filter(({ fate }) => fate === 'goes').length;
  return {
    text: t.html('erase-sure', { goes, stays: entries.length - goes }),
    buttons: [[eraseData.make(t.plain('erase-yes'), 'yes')], back(t), [menuButton(t)]],
  };
}

/** Said when it is done: what stayed, and the number under which it was done. */
export function erasedView(
  request: Pick<PrivacyRequest, 'number'>,
  facts: ErasureFacts | undefined,
  t: Translator,
): View {
  const stayed = facts ? keptEntryLines(facts, t) : [];
  return {
    text: [
      t.html('erased', { code: codeOf(request) }),
      ...stayed,
      ...(facts ? stayLines(facts, t) : []),
      '',
      t.html('erased-after'),
    ].join('\n'),
    buttons: [[menuButton(t)]],
  };
}

export function nothingToEraseView(t: Translator): View {
  return { text: t.html('erase-nothing'), buttons: ways(t) };
}

function fateLines({ entries }: ErasureFacts, t: Translator): string[] {
  const rest = entries.length - MOST_NAMED;
  return [
    ...entries.slice(0, MOST_NAMED).map((one) => fateLine(one, t)),
    ...(rest > 0 ? [t.html('erase-more', { count: rest })] : []),
  ];
}

function keptEntryLines(facts: ErasureFacts, t: Translator): string[] {
  return fateLines({ ...facts, entries: facts.entries.filter(({ fate }) => fate !== 'goes') }, t);
}

function fateLine({ entry, fate }: ErasureFacts['entries'][number], t: Translator): string {
  return t.html('erase-fate', {
    fate,
    code: entry.code ?? t.plain('erase-draft'),
    title: shorten(titleOf(entry) ?? t.plain('not-filled'), TITLE),
  });
}

function stayLines({ isBarred, isInLog }: ErasureFacts, t: Translator): string[] {
  return [
    t.html('erase-stays-units'),
    ...(isBarred ? [t.html('erase-stays-bar')] : []),
    ...(isInLog ? [t.html('erase-stays-acts')] : []),
  ];
}

function back(t: Translator): InlineKeyboardButton[] {
  return [openNotice.make(t.plain('erase-no'))];
}
