import type { PlanPart } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { defineForm } from '../telegram/forms.js';
import { type Placement, place, withHeading } from '../telegram/screen.js';
import type { BudgetLine } from './budget.js';
import type { ColumnCode } from './budget-form.js';
import { columnView } from './budget-line-view.js';
import { budgetView } from './budget-view.js';
import { kindView, planCardView } from './card-view.js';
import type { PlanDeps } from './deps.js';
import { textPartView } from './part-view.js';
import { type Desk, ownPlan } from './unit.js';

/** `form` of the session's question while a part is written. */
export const PLAN_FORM = defineForm('plan');
/** … and while one column of a budget line is asked: the step is "line.column". */
export const LINE_FORM = defineForm('plan-line');

export interface Showing {
  heading?: string | undefined;
  placement?: Placement;
}

/** Opens a unit's plan for somebody of it: its card, or first the question which kind it is. */
export async function openPlan(
  ctx: BotContext,
  deps: PlanDeps,
  finalistId: string,
  showing: Showing = {},
): Promise<void> {
  const desk = await ownPlan(ctx, deps, finalistId);
  if (!desk) return;
  if (desk.plan.kind === undefined) await showKinds(ctx, deps, desk, showing);
  else await showPlanCard(ctx, deps, desk, showing);
}

export async function showKinds(
  ctx: BotContext,
  { clock }: Pick<PlanDeps, 'clock'>,
  { contest, unit, plan }: Desk,
  { heading, placement = 'in-place' }: Showing = {},
): Promise<void> {
  const view = kindView(contest, unit, plan, clock.now(), ctx.t);
  await place(ctx, placement, withHeading(heading, view));
}

export async function showPlanCard(
  ctx: BotContext,
  {
    clock,
    plans,
    cardActions,
    cardLines,
  }: Pick<PlanDeps, 'clock' | 'plans' | 'cardActions' | 'cardLines'>,
  { contest, unit, plan }: Desk,
  { heading, placement = 'in-place' }: Showing = {},
): Promise<void> {
  const [last, lines] = await Promise.all([plans.lastVersion(unit.id), cardLines(unit, ctx.t)]);
  const actions = cardActions(unit, ctx.t);
  const now = clock.now();
  const view = planCardView({ contest, unit, plan, last, now, t: ctx.t, lines, actions });
  await place(ctx, placement, withHeading(heading, view));
}

/** Asks for a part: what comes next belongs to it. */
export async function showPart(
  ctx: BotContext,
  { contest, unit, plan }: Desk,
  part: PlanPart,
  { heading, placement = 'in-place', page }: Showing & { page?: number } = {},
): Promise<void> {
  const view =
    part.type === 'text'
      ? textPartView(contest, plan, part, ctx.t)
      : budgetView({ contest, plan, part, page, t: ctx.t });
  const question = { form: PLAN_FORM, step: part.id, subject: unit.id };
  await place(ctx, placement, { ...withHeading(heading, view), question });
}

/** Asks for one column of a budget line. */
export async function showColumn(
  ctx: BotContext,
  { contest, unit, plan }: Desk,
  part: PlanPart,
  line: BudgetLine,
  code: ColumnCode,
  { heading, placement = 'in-place' }: Showing = {},
): Promise<void> {
  const view = columnView({ contest, plan, part, line, t: ctx.t }, code);
  const question = { form: LINE_FORM, step: `${line.id}.${code}`, subject: unit.id };
  await place(ctx, placement, { ...withHeading(heading, view), question });
}

/** The plan as it stands after a write. */
export async function readAgain({ plans }: Pick<PlanDeps, 'plans'>, desk: Desk): Promise<Desk> {
  return { ...desk, plan: await plans.find(desk.unit.id) };
}
