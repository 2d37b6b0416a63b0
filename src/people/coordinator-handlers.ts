import { Composer } from 'grammy';
import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { onButton } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { answerCoordinatorLink, leaveCoordinators } from './buttons.js';
import type { BotContext } from './context.js';
import {
  coordinatorLinkView,
  coordinatorView,
  leaveCoordinatorsView,
  noCoordinatorView,
} from './coordinator-views.js';
import type { CoordinatorStore } from './coordinators.js';
import { requireJoined } from './joining.js';
import { type LinkDeps, sendObstacle, takeUp, usableLink } from './link-opening.js';
import { LINK_PREFIX, type OneTimeLink } from './one-time-links.js';

export interface CoordinatorDeps extends LinkDeps {
  contest: Contest;
  coordinators: CoordinatorStore;
}

/** Opened from a link: which agency it is about, and what a coordinator is told. */
export async function openCoordinatorLink(
  ctx: BotContext,
  { contest, coordinators }: CoordinatorDeps,
  link: OneTimeLink,
): Promise<void> {
  const agency = findAgency(contest, link.subject);
  if (!agency) return sendObstacle(ctx, 'unknown');
  if (await coordinators.isCoordinator(agency.id, ctx.member.id)) {
    return send(ctx, coordinatorView(agency, ctx.t));
  }
  if (link.state !== 'open') return sendObstacle(ctx, 'used');
  await send(ctx, coordinatorLinkView(agency, link.token, ctx.t));
}

/** Becoming an agency's coordinator by a link, and giving it up again. */
export function createCoordinators(deps: CoordinatorDeps): Composer<BotContext> {
  const { contest, coordinators } = deps;
  const composer = new Composer<BotContext>();

  onButton(composer, answerCoordinatorLink, async (ctx, token, answer) => {
    const link = await usableLink(ctx, deps, token, 'be-coordinator');
    if (!link) return;
    const agency = findAgency(contest, link.subject);
    if (!agency) return refuse(ctx, 'link-unknown');
    const userId = ctx.member.id;
    const isOne = await coordinators.isCoordinator(agency.id, userId);
    if (answer === 'decline' && !isOne) return decline(ctx, link);
    if (!isOne) {
      if (!(await requireJoined(ctx, deps, `${LINK_PREFIX}${token}`))) return;
      if (!(await takeUp(ctx, deps, link, () => coordinators.add(agency.id, userId)))) return;
    }
    await closeScreen(ctx);
    await send(ctx, coordinatorView(agency, ctx.t));
  });

  onButton(composer, leaveCoordinators, async (ctx, agencyId, answer) => {
    const agency = findAgency(contest, agencyId);
    if (!agency) return refuse(ctx, 'button-outdated');
    const isOne = await coordinators.isCoordinator(agency.id, ctx.member.id);
    if (isOne && answer === 'ask') return show(ctx, leaveCoordinatorsView(agency, ctx.t));
    if (isOne) await coordinators.remove(agency.id, ctx.member.id);
    await show(ctx, noCoordinatorView(agency, ctx.t));
  });

  return composer;
}

/** The link stays good: it came to the wrong person, and the right one may still get it. */
async function decline(ctx: BotContext, { state }: OneTimeLink): Promise<void> {
  if (state !== 'open') return refuse(ctx, 'link-used');
  await closeScreen(ctx);
  await send(ctx, { text: ctx.t.html('link-declined'), buttons: [[menuButton(ctx.t)]] });
}
