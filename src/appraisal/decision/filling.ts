import type { BotContext } from '../../people/context.js';
import { openReturn } from '../../plans/revision.js';
import { refuse } from '../../telegram/refuse.js';
import { type Placement, place, placeOfAnswer, withHeading } from '../../telegram/screen.js';
import { currentDecision } from './decision.js';
import type { DecisionDeps } from './deps.js';
import {
  type Act,
  type Answers,
  answersOfDecision,
  answersOfFunding,
  answersOfReturn,
  baseFields,
  type Draft,
  type DraftStep,
  missingStep,
  openSteps,
  parseSubject,
} from './draft.js';
import { draftSummary } from './draft-summary.js';
import { type DraftFacts, draftQuestion } from './draft-views.js';
import { fundingOf } from './funding.js';
import { recordsOf } from './record.js';
import { readScores } from './scores.js';
import { showRecords } from './show-records.js';
import { type DecidedUnit, hasSomething, readDecidedUnit } from './unit.js';

/** What an administrator is in the middle of recording, over what is on record. */
export interface Filling {
  subject: string;
  act: Act;
  state: DecidedUnit;
  draft: Draft;
  /** What is on record and is being put right. */
  original: Answers | undefined;
  /** What it was begun from has changed since, and it goes on from what is there now. */
  isRenewed: boolean;
}

/** What a press or an answer is about; where it can't be, they are told why. */
export async function fillingOf(
  ctx: BotContext,
  deps: DecisionDeps,
  subject: string,
): Promise<Filling | undefined> {
  const { act, finalistId } = parseSubject(subject);
  const state = await readDecidedUnit(deps, finalistId);
  if (!state) {
    await refuse(ctx, 'button-outdated');
    return undefined;
  }
  if (!hasSomething(state)) {
    await showRecords(ctx, deps, act, state, ctx.t.html('decision-nothing-sent'));
    return undefined;
  }
  const { id: userId } = ctx.member;
  const begun = await deps.decisionDrafts.draft(userId, subject);
  const base = recordsOf(state, act).length;
  const { version } = state.plan;
  const isOther = begun.base !== base || begun.version !== version;
  if (isOther) await deps.decisionDrafts.write(userId, subject, baseFields(base, version));
  const draft = isOther ? await deps.decisionDrafts.draft(userId, subject) : begun;
  const original = originalOf(act, state, draft.answers);
  return {
    subject,
    act,
    state,
    draft: { ...draft, answers: { ...original, ...draft.answers } },
    original,
    isRenewed: isOther && begun.base !== undefined,
  };
}

function originalOf(act: Act, state: DecidedUnit, { source }: Answers): Answers | undefined {
  const { contest, plan, decisions, funding } = state;
  switch (act) {
    case 'r': {
      const returned = openReturn(plan);
      return returned && answersOfReturn(contest, returned);
    }
    case 'd': {
      const current = currentDecision(decisions);
      return current?.version === plan.version ? answersOfDecision(current) : undefined;
    }
    case 'f': {
      const line = source === undefined ? undefined : fundingOf(funding, source);
      return line && answersOfFunding(line);
    }
  }
}

export interface Showing {
  step?: DraftStep;
  heading?: string | undefined;
  placement?: Placement;
}

/** One question, the first that is open, or all answers; from the draft as it stands. */
export async function showDraft(
  ctx: BotContext,
  deps: DecisionDeps,
  filling: Filling,
  { step, heading, placement = placeOfAnswer(ctx) }: Showing = {},
): Promise<void> {
  const { act, draft, state, isRenewed } = filling;
  const { contest, unit, plan } = state;
  const isAsked = step !== undefined && openSteps(contest, act, draft.answers).includes(step);
  const asked = (isAsked ? step : undefined) ?? missingStep(contest, act, draft.answers);
  const above = heading ?? (isRenewed ? ctx.t.html('decision-renewed') : undefined);
  const facts: DraftFacts = { ...filling, now: deps.clock.now(), t: ctx.t };
  const view =
    asked === undefined
      ? draftSummary({
          ...facts,
          people: (await deps.finalists.people(unit.id)).length,
          scores: act === 'd' ? await readScores(deps, unit.id, plan.version) : undefined,
        })
      : draftQuestion(facts, asked);
  await place(ctx, placement, withHeading(above, view));
}

/** After an answer: the draft is read anew. */
export async function goOn(
  ctx: BotContext,
  deps: DecisionDeps,
  subject: string,
  showing: Showing = {},
): Promise<void> {
  const filling = await fillingOf(ctx, deps, subject);
  if (filling) await showDraft(ctx, deps, filling, showing);
}
