import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onCommand } from '../telegram/commands.js';
import { show } from '../telegram/screen.js';
import { installBudget } from './budget-handlers.js';
import { installPlanCard } from './card-handlers.js';
import { chooseUnitView, noUnitView } from './card-view.js';
import type { PlanDeps } from './deps.js';
import { installPlanEdits } from './edit-handlers.js';
import { openPlan } from './filling.js';
import { definePlanMailings } from './mailings.js';
import { installPaper } from './paper-handlers.js';
import { installParts } from './part-handlers.js';
import { PLAN_PAYLOAD } from './unit.js';

export { openPlan } from './filling.js';
export { PLAN_PAYLOAD } from './unit.js';

/** The plans of the final round's units: written, sent, receipted, or recorded on paper. */
export function createPlans(deps: PlanDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  definePlanMailings(deps);

  onCommand(composer, 'plan', (ctx) => openOwnPlan(ctx, deps));

  installPlanCard(composer, deps);
  installBudget(composer, deps);
  installPaper(composer, deps);
  installPlanEdits(composer, deps);
  installParts(composer, deps);
  return composer;
}

/** `/kehoach`: the plan of one's unit; for somebody of several the question which. */
export async function openOwnPlan(ctx: BotContext, deps: PlanDeps): Promise<void> {
  const units = await deps.finalists.unitsOf(ctx.member.id);
  const [unit, ...others] = units;
  if (!unit) return show(ctx, noUnitView(await deps.deadlines.contest(), ctx.t));
  if (!(await requireJoined(ctx, deps, PLAN_PAYLOAD))) return;
  if (others.length > 0) return show(ctx, chooseUnitView(units, ctx.t));
  await openPlan(ctx, deps, unit.id);
}
