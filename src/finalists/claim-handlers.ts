import { Composer } from 'grammy';
import type { Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { type LinkDeps, sendObstacle, takeUp, usableLink } from '../people/link-opening.js';
import { LINK_PREFIX, type OneTimeLink } from '../people/one-time-links.js';
import { onButton } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { answerClaimLink, leaveFinalist } from './buttons.js';
import { claimView, leaveFinalistView, notOfFinalistView } from './claim-views.js';
import type { Finalist } from './finalist.js';
import type { FinalistStore } from './finalist-store.js';

export interface FinalistDeps extends LinkDeps {
  contest: Contest;
  finalists: FinalistStore;
  /** Shows a unit's plan to one of its people. */
  openPlan: (ctx: BotContext, finalistId: string) => Promise<void>;
}

/** Opened from a link: which unit it is about, and what follows from taking it on. */
export async function openClaimLink(
  ctx: BotContext,
  deps: FinalistDeps,
  link: OneTimeLink,
): Promise<void> {
  const unit = await deps.finalists.find(link.subject);
  if (!unit) return sendObstacle(ctx, 'unknown');
  if (await deps.finalists.isPerson(unit.id, ctx.member.id)) {
    await send(ctx, { text: ctx.t.html('claim-joined', { unit: unit.unitName }) });
    return deps.openPlan(ctx, unit.id);
  }
  // Used by this very person, who has left since.
  if (link.state !== 'open') return sendObstacle(ctx, 'used');
  await send(ctx, claimView(unit, link.token, ctx.t));
}

/** Coming to a unit of the final round by a link, and leaving it. */
export function createFinalists(deps: FinalistDeps): Composer<BotContext> {
  const { finalists } = deps;
  const composer = new Composer<BotContext>();

  onButton(composer, answerClaimLink, async (ctx, token, answer) => {
    const link = await usableLink(ctx, deps, token, 'claim-finalist');
    if (!link) return;
    const unit = await finalists.find(link.subject);
    if (!unit) return refuse(ctx, 'link-unknown');
    const isOne = await finalists.isPerson(unit.id, ctx.member.id);
    if (isOne) return showClaimed(ctx, deps, unit);
    if (answer === 'decline') return decline(ctx, link);
    if (!(await requireJoined(ctx, deps, `${LINK_PREFIX}${token}`))) return;
    const claim = (at: number) => finalists.claim(unit.id, ctx.member.id, at);
    if (await takeUp(ctx, deps, link, claim)) await showClaimed(ctx, deps, unit);
  });

  onButton(composer, leaveFinalist, async (ctx, finalistId, answer) => {
    const unit = await finalists.find(finalistId);
    if (!unit) return refuse(ctx, 'button-outdated');
    const isOne = await finalists.isPerson(unit.id, ctx.member.id);
    if (isOne && answer === 'ask') return show(ctx, leaveFinalistView(unit, ctx.t));
    if (isOne) await finalists.leave(unit.id, ctx.member.id);
    await show(ctx, notOfFinalistView(unit, ctx.t));
  });

  return composer;
}

async function showClaimed(ctx: BotContext, deps: FinalistDeps, unit: Finalist): Promise<void> {
  const text = ctx.t.html('claim-accepted', { unit: unit.unitName });
  if (!(await closeScreen(ctx, text))) await send(ctx, { text });
  await deps.openPlan(ctx, unit.id);
}

/** The link stays good: it came to the wrong person, and the right one may still get it. */
async function decline(ctx: BotContext, { state }: OneTimeLink): Promise<void> {
  if (state !== 'open') return refuse(ctx, 'link-used');
  await closeScreen(ctx);
  await send(ctx, { text: ctx.t.html('link-declined'), buttons: [[menuButton(ctx.t)]] });
}
