import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { refuse } from '../telegram/refuse.js';
import type { PlanDeps } from './deps.js';
import type { Plan } from './plan.js';

/** What leads to one's plan: a payload of `/start`. */
export const PLAN_PAYLOAD = 'plan';

/** What lies before somebody of a unit: the unit, its plan, and the contest with the deadline in force. */
export interface Desk {
  contest: Contest;
  unit: Finalist;
  plan: Plan;
}

/**
 * The plan of a unit, if this person is of it now and has joined; where not, they are told. Asked
 * at every press: somebody may have left, or been taken out, since the button was made.
 */
export async function ownPlan(
  ctx: BotContext,
  deps: Pick<PlanDeps, 'contest' | 'finalists' | 'deadlines' | 'plans'>,
  finalistId: string,
): Promise<Desk | undefined> {
  const { finalists } = deps;
  const isOne = await finalists.isPerson(finalistId, ctx.member.id);
  const unit = isOne ? await finalists.find(finalistId) : undefined;
  if (!unit) {
    await refuse(ctx, 'plan-not-yours');
    return undefined;
  }
  if (!(await requireJoined(ctx, deps, PLAN_PAYLOAD))) return undefined;
  const [contest, plan] = await Promise.all([deps.deadlines.contest(), deps.plans.find(unit.id)]);
  return { contest, unit, plan };
}

/** Telegram ids of everyone of a unit. */
export async function peopleOf(
  { finalists }: Pick<PlanDeps, 'finalists'>,
  finalistId: string,
): Promise<number[]> {
  return (await finalists.people(finalistId)).map(({ userId }) => userId);
}
