import type { InlineKeyboardButton } from 'grammy/types';
import { dayOf, daysBefore, formatDate, workingDaysAfter } from '../../contest/calendar.js';
import { inRows } from '../../telegram/buttons.js';
import { defineForm } from '../../telegram/forms.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import {
  answerNone,
  continueDraft,
  discardDraft,
  setDay,
  setOutcome,
  setSource,
} from './buttons.js';
import { DECISION_LIMITS, isDocumentDay, type Outcome, outcomes } from './decision.js';
import {
  type Act,
  type Answers,
  type Draft,
  type DraftStep,
  mayBeNone,
  missingStep,
  partOf,
} from './draft.js';
import type { DecidedUnit } from './unit.js';
import { amountText, outcomeName, recordsButton, sourceName, stepName } from './words.js';

/** `form` of the session's question while something is drafted; its subject is the draft's. */
export const DECISION_FORM = defineForm('decision', { for: 'administrator' });

/** Working days that are offered for a revision. */
const OFFERED_DAYS = [5, 10];
/** Characters of an earlier answer. */
const EARLIER = 300;
const UNIT = 120;

export interface DraftFacts {
  subject: string;
  act: Act;
  state: DecidedUnit;
  draft: Draft;
  original: Answers | undefined;
  now: number;
  t: Translator;
}

/** One question, with the ways to answer it by a press. */
export function draftQuestion(facts: DraftFacts, step: DraftStep): View {
  const { state, act, subject, draft, t } = facts;
  const { contest } = state;
  const answer = draft.answers[step];
  return {
    text: [
      draftHead(facts),
      '',
      questionText(facts, step),
      ...(answer === undefined
        ? []
        : [t.html('decision-now', { value: answerText(facts, step, EARLIER) })]),
    ].join('\n'),
    buttons: [
      ...presets(facts, step),
      ...(mayBeNone(step) ? [[answerNone.make(noneText(step, t), subject, step)]] : []),
      ...(missingStep(contest, act, draft.answers) === undefined
        ? [[continueDraft.make(t.plain('decision-summary'), subject)]]
        : [leaveRow(facts)]),
    ],
    ...(step !== 'outcome' &&
      step !== 'source' && { question: { form: DECISION_FORM, step, subject } }),
  };
}

export function draftHead({ act, state, original, t }: DraftFacts): string {
  return t.html('decision-draft-head', {
    act,
    unit: shorten(state.unit.unitName, UNIT),
    correction: String(original !== undefined),
  });
}

function questionText({ state, t }: DraftFacts, step: DraftStep): string {
  if (partOf(step) === undefined) {
    const max = step === 'reasons' ? DECISION_LIMITS.reasons : DECISION_LIMITS.number;
    return t.html('decision-ask', { step, max });
  }
  const label = stepName(state.contest, step, t);
  return t.html('decision-ask-part', { label, max: DECISION_LIMITS.mend });
}

function noneText(step: DraftStep, t: Translator): string {
  return t.plain('decision-answer-none', { step: partOf(step) === undefined ? step : 'part' });
}

/** What was answered, as a line says it. @param room characters of a text */
export function answerText(
  { state, draft, t }: Pick<DraftFacts, 'state' | 'draft' | 't'>,
  step: DraftStep,
  room: number,
): string {
  const { contest } = state;
  const answer = draft.answers[step];
  if (answer === undefined) return t.plain('not-filled');
  if (answer === '') return noneText(step, t);
  switch (step) {
    case 'until':
    case 'day':
      return formatDate(contest, answer);
    case 'outcome':
      return outcomeName(answer as Outcome, t);
    case 'source':
      return sourceName(contest, answer, t);
    case 'amount':
      return amountText(answer, t);
    default:
      return shorten(answer, room);
  }
}

function presets(
  { state, subject, now, t }: DraftFacts,
  step: DraftStep,
): InlineKeyboardButton[][] {
  const { contest } = state;
  const today = dayOf(contest, now);
  switch (step) {
    case 'outcome':
      return inRows(
        outcomes.map((outcome) => setOutcome.make(outcomeName(outcome, t), subject, outcome)),
        2,
      );
    case 'source':
      return contest.plan.sources.map(({ id }) => [
        setSource.make(sourceName(contest, id, t), subject, id),
      ]);
    case 'until':
      return OFFERED_DAYS.map((count) => {
        const day = workingDaysAfter(contest, today, count);
        const text = t.plain('decision-until-in', { count, date: formatDate(contest, day) });
        return [setDay.make(text, subject, day)];
      });
    case 'day':
      return [
        [
          { name: 'today', day: today },
          { name: 'yesterday', day: daysBefore(today, 1) },
        ]
          .filter(({ day }) => isDocumentDay(contest, day, now))
          .map(({ name, day }) => setDay.make(t.plain('decision-day', { name }), subject, day)),
      ];
    default:
      return [];
  }
}

export function leaveRow({ act, state, subject, t }: DraftFacts): InlineKeyboardButton[] {
  return [
    discardDraft.make(t.plain('decision-discard'), subject, 'ask'),
    recordsButton(act, state.unit.id, t),
  ];
}

export function discardView({ subject, t }: Pick<DraftFacts, 'subject' | 't'>): View {
  return {
    text: t.html('decision-discard-ask'),
    buttons: [
      [discardDraft.make(t.plain('decision-discard-yes'), subject, 'yes')],
      [continueDraft.make(t.plain('decision-go-on'), subject)],
    ],
  };
}
