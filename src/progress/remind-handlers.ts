import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { show } from '../telegram/screen.js';
import { remindAll, remindUnit } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { showOverview } from './overview-handlers.js';
import {
  type RemindResult,
  remindByHand,
  unitsOf,
  whenToRemind,
  whomToRemind,
} from './remind-by-hand.js';
import { remindAllView, remindResultText, remindUnitView } from './remind-views.js';
import { askedUnit, showUnit } from './unit-handlers.js';

/** Reminding by hand: one unit after one question, all of them after two. */
export function installReminding(composer: Composer<BotContext>, deps: ProgressDeps): void {
  onButton(composer, remindUnit, async (ctx, finalistId, step, time) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    if (step === 'yes') {
      const order = { finalistId, askedAt: Number(time) };
      const result = await remindByHand(deps, order, actorOf(ctx));
      return showUnit(ctx, deps, finalistId, await resultText(ctx, deps, result));
    }
    const people = await whomToRemind(deps, finalistId);
    const obstacle = await obstacleTo(deps, people.length);
    if (obstacle) return showUnit(ctx, deps, finalistId, await resultText(ctx, deps, obstacle));
    await show(ctx, remindUnitView(unit, people.length, deps.clock.now(), ctx.t));
  });

  onButton(composer, remindAll, async (ctx, step, time, count) => {
    if (step === 'yes') {
      const order = { askedAt: Number(time), count: Number(count) };
      const result = await remindByHand(deps, order, actorOf(ctx));
      return showOverview(ctx, deps, await resultText(ctx, deps, result));
    }
    const people = await whomToRemind(deps, undefined);
    const obstacle = await obstacleTo(deps, people.length);
    if (obstacle) return showOverview(ctx, deps, await resultText(ctx, deps, obstacle));
    const facts = {
      units: unitsOf(people),
      messages: people.length,
      askedAt: deps.clock.now(),
    };
    await show(ctx, remindAllView(step === 'ask' ? 'again' : 'yes', facts, ctx.t));
  });
}

async function obstacleTo(deps: ProgressDeps, people: number): Promise<RemindResult | undefined> {
  return people === 0 ? { state: 'nobody' } : whenToRemind(deps);
}

async function resultText(
  ctx: BotContext,
  deps: ProgressDeps,
  result: RemindResult,
): Promise<string> {
  return remindResultText(await deps.deadlines.contest(), result, ctx.t);
}
