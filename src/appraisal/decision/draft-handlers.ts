import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import { dayOf, daysBefore, formatDate } from '../../contest/calendar.js';
import type { BotContext } from '../../people/context.js';
import { formatMoney, MOST_DONG, parseMoney } from '../../plans/money.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { show } from '../../telegram/screen.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import { readTypedDay } from '../../text/typed-day.js';
import {
  answerNone,
  askDraftStep,
  confirmDraft,
  continueDraft,
  discardDraft,
  setDay,
  setOutcome,
  setSource,
} from './buttons.js';
import { DECISION_LIMITS, isDocumentDay } from './decision.js';
import type { DecisionDeps } from './deps.js';
import {
  answerField,
  type DraftFields,
  type DraftStep,
  draftStep,
  draftSubject,
  mayBeNone,
  openSteps,
  parseSubject,
  partOf,
  sourceFields,
} from './draft.js';
import { DECISION_FORM, discardView } from './draft-views.js';
import { type Filling, fillingOf, goOn, showDraft } from './filling.js';
import { agreeFunding, decide, returnPlan } from './record.js';
import { showRecords } from './show-records.js';
import { readDecidedUnit } from './unit.js';
import { stepName } from './words.js';

/** Characters of a typed date or amount. */
const LONGEST_FIGURE = 80;
/** A revision is not awaited for longer than a year. */
const FURTHEST_DAYS = 365;

/** Recording and correcting: one question at a time, then all of it to be confirmed. */
export function installDrafts(composer: Composer<BotContext>, deps: DecisionDeps): void {
  const { decisionDrafts: drafts } = deps;

  const save = async (
    ctx: BotContext,
    subject: string,
    step: DraftStep,
    fields: DraftFields,
  ): Promise<void> => {
    const filling = await fillingOf(ctx, deps, subject);
    if (!filling) return;
    const { contest } = filling.state;
    if (!openSteps(contest, filling.act, filling.draft.answers).includes(step)) {
      return refuse(ctx, 'button-outdated');
    }
    await drafts.write(ctx.member.id, subject, fields);
    await goOn(ctx, deps, subject);
  };

  onButton(composer, continueDraft, (ctx, subject) => goOn(ctx, deps, subject));
  onButton(composer, askDraftStep, (ctx, subject, step) => goOn(ctx, deps, subject, { step }));
  onButton(composer, setOutcome, (ctx, subject, outcome) =>
    save(ctx, subject, 'outcome', answerField('outcome', outcome)),
  );
  onButton(composer, setSource, async (ctx, subject, source) => {
    const { plan } = await deps.deadlines.contest();
    const isKnown = plan.sources.some(({ id }) => id === source);
    if (!isKnown) return refuse(ctx, 'button-outdated');
    await save(ctx, subject, 'source', sourceFields(source));
  });
  onButton(composer, setDay, async (ctx, subject, day) => {
    const step = parseSubject(subject).act === 'r' ? 'until' : 'day';
    const fits = await isDayFor(deps, step, day);
    if (!fits) return refuse(ctx, 'button-outdated');
    await save(ctx, subject, step, answerField(step, day));
  });
  onButton(composer, answerNone, async (ctx, subject, step) => {
    if (!mayBeNone(step)) return refuse(ctx, 'button-outdated');
    await save(ctx, subject, step, answerField(step, ''));
  });

  onButton(composer, confirmDraft, (ctx, subject, revision) =>
    confirm(ctx, deps, subject, Number(revision)),
  );

  onButton(composer, discardDraft, async (ctx, subject, answer) => {
    const { act, finalistId } = parseSubject(subject);
    if (answer === 'ask') return show(ctx, discardView({ subject, t: ctx.t }));
    await drafts.clear(ctx.member.id, subject);
    const state = await readDecidedUnit(deps, finalistId);
    if (!state) return refuse(ctx, 'button-outdated');
    await showRecords(ctx, deps, act, state, ctx.t.html('decision-discarded'));
  });

  onAnswer(composer, DECISION_FORM, async (ctx, question) => {
    const subject = draftSubject.safeParse(question.subject).data;
    const step = draftStep.safeParse(question.step).data;
    const filling = subject === undefined ? undefined : await fillingOf(ctx, deps, subject);
    if (filling && step !== undefined) return answer(ctx, deps, filling, step);
    // Why not was said; the question can't be answered any more, so it is closed.
    if (ctx.session.question === question) delete ctx.session.question;
  });
}

/** Reads an answer as its question wants it, and goes on; where it can't be read, that was said. */
async function answer(
  ctx: BotContext,
  deps: DecisionDeps,
  { subject, state }: Filling,
  step: DraftStep,
): Promise<void> {
  const value = await readStep(ctx, deps, step);
  if (value === undefined) return;
  await deps.decisionDrafts.write(ctx.member.id, subject, answerField(step, value));
  const label = stepName(state.contest, step, ctx.t);
  await goOn(ctx, deps, subject, { heading: ctx.t.html('decision-saved', { label }) });
}

async function readStep(
  ctx: BotContext,
  deps: DecisionDeps,
  step: DraftStep,
): Promise<string | undefined> {
  if (partOf(step) !== undefined) return readAnswer(ctx, { min: 2, max: DECISION_LIMITS.mend });
  switch (step) {
    case 'reasons':
      return readAnswer(ctx, { min: 2, max: DECISION_LIMITS.reasons });
    case 'number':
      return readAnswer(ctx, { max: DECISION_LIMITS.number, singleLine: true });
    case 'amount':
      return readAmount(ctx);
    case 'until':
    case 'day':
      return readDay(ctx, deps, step);
    default:
      // Answered by a press only.
      await ctx.reply(ctx.t.html('answer-press-wanted'));
      return undefined;
  }
}

async function readAmount(ctx: BotContext): Promise<string | undefined> {
  const text = await readAnswer(ctx, { max: LONGEST_FIGURE, singleLine: true });
  if (text === undefined) return undefined;
  const amount = parseMoney(text);
  if (amount !== undefined && amount > 0n) return String(amount);
  const most = formatMoney(MOST_DONG, ctx.t.language);
  await ctx.reply(ctx.t.html('decision-amount-wrong', { most }));
  return undefined;
}

async function readDay(
  ctx: BotContext,
  deps: DecisionDeps,
  step: 'until' | 'day',
): Promise<string | undefined> {
  const text = await readAnswer(ctx, { max: LONGEST_FIGURE, singleLine: true });
  if (text === undefined) return undefined;
  const typed = readTypedDay(text);
  const fits = 'day' in typed && (await isDayFor(deps, step, typed.day));
  if ('day' in typed && fits) return typed.day;
  const contest = await deps.deadlines.contest();
  await ctx.reply(
    ctx.t.html('decision-day-wrong', {
      problem: 'problem' in typed ? typed.problem : step,
      today: formatDate(contest, dayOf(contest, deps.clock.now())),
      year: String(contest.edition.year),
    }),
  );
  return undefined;
}

/** A document is of today or earlier; a revision is awaited later than today. */
async function isDayFor(
  { deadlines, clock }: DecisionDeps,
  step: 'until' | 'day',
  day: string,
): Promise<boolean> {
  const contest = await deadlines.contest();
  if (step === 'day') return isDocumentDay(contest, day, clock.now());
  const today = dayOf(contest, clock.now());
  return day > today && day <= daysBefore(today, -FURTHEST_DAYS);
}

const CONFIRM = { r: returnPlan, d: decide, f: agreeFunding } as const;

async function confirm(
  ctx: BotContext,
  deps: DecisionDeps,
  subject: string,
  revision: number,
): Promise<void> {
  const filling = await fillingOf(ctx, deps, subject);
  if (!filling) return;
  const { act, state, draft, original } = filling;
  const result = await CONFIRM[act](deps, state, { draft, revision }, actorOf(ctx));
  if (result === 'changed') {
    return showDraft(ctx, deps, filling, { heading: ctx.t.html('decision-changed') });
  }
  const correction = String(original !== undefined);
  const heading = ctx.t.html('decision-done', { act, correction });
  const now = (await readDecidedUnit(deps, state.unit.id)) ?? state;
  await showRecords(ctx, deps, act, now, heading);
}
