import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import type { BotContext } from '../../people/context.js';
import { openReturn } from '../../plans/revision.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { show } from '../../telegram/screen.js';
import { openRecords, removeFunding, withdrawRecord } from './buttons.js';
import { currentDecision } from './decision.js';
import type { DecisionDeps } from './deps.js';
import { fundingOf } from './funding.js';
import { removalView } from './funding-view.js';
import { recordsOf, removeFunding as remove, withdrawDecision, withdrawReturn } from './record.js';
import { withdrawalView } from './return-view.js';
import { showRecords } from './show-records.js';
import { type DecidedUnit, readDecidedUnit } from './unit.js';

/** What is on record of a unit: read, and taken back. */
export function installRecords(composer: Composer<BotContext>, deps: DecisionDeps): void {
  const unitOf = async (ctx: BotContext, finalistId: string): Promise<DecidedUnit | undefined> => {
    const state = await readDecidedUnit(deps, finalistId);
    if (!state) await refuse(ctx, 'button-outdated');
    return state;
  };

  onButton(composer, openRecords, async (ctx, act, finalistId) => {
    const state = await unitOf(ctx, finalistId);
    if (state) await showRecords(ctx, deps, act, state);
  });

  onButton(composer, withdrawRecord, async (ctx, act, finalistId, recordId, answer) => {
    const state = await unitOf(ctx, finalistId);
    if (!state) return;
    const actor = actorOf(ctx);
    const isAgain = recordsOf(state, act).some(({ updateId }) => updateId === actor.updateId);
    if (!isAgain && standing(state, act)?.updateId !== Number(recordId)) {
      return showRecords(ctx, deps, act, state, ctx.t.html('decision-changed'));
    }
    if (answer === 'ask') {
      const { unitName } = state.unit;
      return show(ctx, withdrawalView(act, { finalistId, recordId, unitName }, ctx.t));
    }
    const withdraw = act === 'r' ? withdrawReturn : withdrawDecision;
    const result = await withdraw(deps, state, Number(recordId), actor);
    const heading = ctx.t.html('decision-withdrawal-done', { act, result });
    await showRecords(ctx, deps, act, (await readDecidedUnit(deps, finalistId)) ?? state, heading);
  });

  onButton(composer, removeFunding, async (ctx, finalistId, source, count, answer) => {
    const state = await unitOf(ctx, finalistId);
    if (!state) return;
    const actor = actorOf(ctx);
    const isAgain = state.funding.some(({ updateId }) => updateId === actor.updateId);
    const line = fundingOf(state.funding, source);
    const isAsShown = line !== undefined && state.funding.length === Number(count);
    if (!isAgain && !isAsShown) {
      return showRecords(ctx, deps, 'f', state, ctx.t.html('decision-changed'));
    }
    if (answer === 'ask' && line) {
      const facts = { state, names: new Map<number, string>(), now: deps.clock.now(), t: ctx.t };
      return show(ctx, removalView(facts, line));
    }
    const result = await remove(deps, state, { source, records: Number(count) }, actor);
    const heading = ctx.t.html('decision-removal-done', { result });
    await showRecords(ctx, deps, 'f', (await readDecidedUnit(deps, finalistId)) ?? state, heading);
  });
}

/** What can be withdrawn now. */
function standing({ plan, decisions }: DecidedUnit, act: 'r' | 'd') {
  return act === 'r' ? openReturn(plan) : currentDecision(decisions);
}
