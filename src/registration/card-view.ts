import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime, registrationState } from '../contest/calendar.js';
import { type Contest, choicesOf, type FormStep } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import { roomForEach } from '../telegram/long-text.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askStep,
  chooseStep,
  discard,
  leaveEntry,
  readInFull,
  restore,
  resumeEntry,
  showCard,
  showVersions,
  submit,
  withdraw,
} from './buttons.js';
import { type Entry, hasUnsentChanges, isOwner } from './entry.js';
import { isFilled, missingSteps, stepsOf } from './form.js';
import { titleText } from './view-limits.js';

/** Characters of all answers on the card, and of each: the card is one message. */
const ANSWERS = 1_600;
const ANSWER = 90;

interface CardOptions {
  contest: Contest;
  entry: Entry;
  /** Who looks at it: only the owner gets the buttons that change it. */
  viewer: number;
  now: number;
  t: Translator;
  /** What other features offer for this entry. */
  actions?: InlineKeyboardButton[][];
}

/** The summary: what is filled, what is missing, and every way on from here. */
export function cardView(options: CardOptions): View {
  const { contest, entry, viewer, t } = options;
  const missing = missingSteps(contest, entry);
  const steps = stepsOf(contest, entry);
  const room = roomForEach(steps.length, ANSWERS, ANSWER);
  const lines = steps.map((step) => stepLine(options, step, room));
  return {
    text: [
      t.html('card-head', { title: titleText(entry, t) }),
      stateLine(options),
      '',
      ...lines,
      ...(entry.state !== 'withdrawn' && missing.length > 0
        ? ['', t.html('card-missing', { count: missing.length })]
        : []),
    ].join('\n'),
    buttons: isOwner(entry, viewer) ? ownerRows(options, missing.length) : authorRows(options),
  };
}

function markOf(entry: Entry, step: FormStep): string {
  if (isFilled(entry, step)) return '✅';
  return step.required ? '⬜' : '▫️';
}

function stepLine({ contest, entry, t }: CardOptions, step: FormStep, room: number): string {
  return t.html('card-line', {
    mark: markOf(entry, step),
    label: step.label[t.language],
    value: shorten(answerText(contest, entry, step, t), room),
  });
}

/** An answer as people read it, in one text. */
export function answerText(contest: Contest, entry: Entry, step: FormStep, t: Translator): string {
  if (!isFilled(entry, step)) {
    return t.plain(step.required ? 'not-filled' : 'not-filled-optional');
  }
  const value = entry.answers[step.id]?.value ?? '';
  switch (step.type) {
    case 'text':
      return value;
    case 'choice':
      return choicesOf(contest, step).find(({ id }) => id === value)?.label[t.language] ?? value;
    case 'authors':
      return entry.authors.map(({ name }) => name).join('; ');
    case 'files':
      return t.plain('files-attached', { count: entry.files.length });
    case 'pledge':
      return t.plain('pledge-made');
  }
}

function stateLine({ contest, entry, t }: CardOptions): string {
  const code = entry.code ?? '';
  const version = entry.version;
  if (entry.state === 'draft') return t.html('card-state-draft');
  if (entry.state === 'withdrawn') return t.html('card-state-withdrawn', { code });
  const at = formatDateTime(contest, entry.submittedAt ?? 0, t.language);
  return t.html(hasUnsentChanges(entry) ? 'card-state-changed' : 'card-state-submitted', {
    code,
    version,
    at,
  });
}

function ownerRows(
  { contest, entry, now, t, actions = [] }: CardOptions,
  missing: number,
): InlineKeyboardButton[][] {
  const open = registrationState(contest, now) === 'open';
  if (entry.state === 'withdrawn') {
    return [
      ...(open ? [[restore.make(t.plain('card-restore'), entry.id)]] : []),
      ...readingRows(entry, t),
    ];
  }
  const away =
    entry.state === 'draft'
      ? discard.make(t.plain('card-discard'), entry.id, 'ask')
      : withdraw.make(t.plain('card-withdraw'), entry.id, 'ask');
  const sendable = open && (entry.state === 'draft' || hasUnsentChanges(entry));
  const send = t.plain(entry.state === 'draft' ? 'card-submit' : 'card-submit-changes');
  return [
    ...(sendable && missing === 0 ? [[submit.make(send, entry.id)]] : []),
    ...(sendable && missing > 0 ? [[resumeEntry.make(t.plain('card-resume'), entry.id)]] : []),
    ...(open ? [[chooseStep.make(t.plain('card-edit'), entry.id)]] : []),
    ...actions,
    ...readingRows(entry, t, open ? away : undefined),
  ];
}

function authorRows({ entry, t, actions = [] }: CardOptions): InlineKeyboardButton[][] {
  return [
    ...actions,
    ...readingRows(entry, t),
    [leaveEntry.make(t.plain('author-leave'), entry.id, 'ask')],
  ];
}

/** Reading, then what takes the entry away, then the menu: the last is at hand, the one before is not. */
function readingRows(
  entry: Entry,
  t: Translator,
  away?: InlineKeyboardButton,
): InlineKeyboardButton[][] {
  return [
    [
      readInFull.make(t.plain('card-read'), entry.id),
      ...(entry.version > 0 ? [showVersions.make(t.plain('card-versions'), entry.id)] : []),
    ],
    ...(away ? [[away]] : []),
    [menuButton(t)],
  ];
}

/**
 * Every answer to pick one for changing. Apart from the card, whose text would be out of sight
 * above so many buttons on a phone.
 */
export function stepsView(contest: Contest, entry: Entry, t: Translator): View {
  const buttons = stepsOf(contest, entry).map((step) =>
    askStep.make(
      t.plain('steps-line', { mark: markOf(entry, step), label: step.label[t.language] }),
      entry.id,
      step.id,
    ),
  );
  return {
    text: t.html('steps-ask'),
    buttons: [...inRows(buttons, 2), [showCard.make(t.plain('way-card'), entry.id)]],
  };
}
