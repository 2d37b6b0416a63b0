import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send, show } from '../telegram/screen.js';
import { eraseData } from './buttons.js';
import type { PersonalDataDeps } from './deps.js';
import { eraseEverything, isKnown } from './erase.js';
import {
  type ErasureFacts,
  erasedView,
  eraseSureView,
  eraseView,
  nothingToEraseView,
} from './erasure-views.js';
import { fateOf } from './fate.js';

/** `/xoadulieu`: asked twice, then everywhere. */
export function installErasure(composer: Composer<BotContext>, deps: PersonalDataDeps): void {
  onCommand(composer, 'erase', async (ctx) => {
    if (!(await isKnown(deps, ctx.member.id))) return send(ctx, nothingToEraseView(ctx.t));
    await send(ctx, eraseView(await factsOf(ctx, deps), ctx.t));
  });

  onButton(composer, eraseData, async (ctx, step) => {
    if (step === 'yes') return eraseNow(ctx, deps);
    if (!(await isKnown(deps, ctx.member.id))) return show(ctx, nothingToEraseView(ctx.t));
    const facts = await factsOf(ctx, deps);
    await show(ctx, step === 'ask' ? eraseView(facts, ctx.t) : eraseSureView(facts, ctx.t));
  });
}

/**
 * The request comes first: it says that an erasure has begun, so that it is carried on whatever
 * happens. Handled again, the press goes on with its own, or says that it is done.
 */
async function eraseNow(ctx: BotContext, deps: PersonalDataDeps): Promise<void> {
  const { requests, clock } = deps;
  const { id } = ctx.member;
  const updateId = ctx.update.update_id;
  const before = (await requests.all()).find(
    (one) => one.updateId === updateId || (one.state === 'running' && one.userId === id),
  );
  if (!before && !(await isKnown(deps, id))) return show(ctx, nothingToEraseView(ctx.t));
  const facts = before?.state === 'done' ? undefined : await factsOf(ctx, deps);
  const request =
    before ??
    (await requests.add({
      kind: 'erasure',
      state: 'running',
      at: clock.now(),
      updateId,
      userId: id,
    }));
  if (request.state === 'running') await eraseEverything(deps, id, request);
  ctx.member = { id };
  await show(ctx, erasedView(request, facts, ctx.t));
  // The last trace: which message they are looking at.
  ctx.session = {};
}

async function factsOf(ctx: BotContext, deps: PersonalDataDeps): Promise<ErasureFacts> {
  const { id } = ctx.member;
  const { entries, contest, redis, keys, isAdministrator } = deps;
  const all = await entries.listFor(id);
  return {
    entries: all
      .filter((entry) => entry.state !== 'draft' || entry.revision > 0)
      .map((entry) => ({ entry, fate: fateOf(entry, id, contest) })),
    isBarred: (await redis.hexists(keys.barredAskers, String(id))) === 1,
    isInLog: isAdministrator(id) || (await redis.hexists(keys.auditPeople, String(id))) === 1,
  };
}
