import type { Clock } from '../clock.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { send } from '../telegram/screen.js';
import type { BotContext } from './context.js';
import {
  LINK_PREFIX,
  type LinkObstacle,
  type LinkPurpose,
  type OneTimeLink,
  type OneTimeLinkStore,
  obstacleTo,
} from './one-time-links.js';

export interface LinkDeps {
  clock: Clock;
  links: OneTimeLinkStore;
}

/** Shows what a link is about, before anything is asked of the person. */
export type OpenLink = (ctx: BotContext, link: OneTimeLink) => Promise<void>;

/** @returns false when the payload of `/start` is no one-time link at all */
export async function openOneTimeLink(
  ctx: BotContext,
  deps: LinkDeps,
  payload: string,
  openings: Record<LinkPurpose, OpenLink>,
): Promise<boolean> {
  if (!payload.startsWith(LINK_PREFIX)) return false;
  const link = await deps.links.find(payload.slice(LINK_PREFIX.length));
  const obstacle = link ? obstacleTo(link, ctx.member.id, deps.clock.now()) : 'unknown';
  if (!link || obstacle) await sendObstacle(ctx, obstacle ?? 'unknown');
  else await openings[link.purpose](ctx, link);
  return true;
}

/** Says why a link that was opened leads nowhere. */
export function sendObstacle(ctx: BotContext, obstacle: LinkObstacle | 'unknown'): Promise<void> {
  return send(ctx, { text: ctx.t.html(`link-${obstacle}`), buttons: [[menuButton(ctx.t)]] });
}

/** The link of a press that this person may take up, or took up; where not, they are told why. */
export async function usableLink(
  ctx: BotContext,
  { links, clock }: LinkDeps,
  token: string,
  purpose: LinkPurpose,
): Promise<OneTimeLink | undefined> {
  const link = await links.find(token);
  if (link?.purpose !== purpose) {
    await refuse(ctx, 'link-unknown');
    return undefined;
  }
  const obstacle = obstacleTo(link, ctx.member.id, clock.now());
  if (!obstacle) return link;
  await refuse(ctx, `link-${obstacle}`);
  return undefined;
}

/**
 * Uses a link up for this person and does what it is for. The use comes first, so that of two people
 * one gets it; handled again after a crash in between, it goes on from there.
 * @returns false when it was no longer theirs to use, which they are told
 */
export async function takeUp(
  ctx: BotContext,
  { links, clock }: LinkDeps,
  link: OneTimeLink,
  give: (at: number) => Promise<unknown>,
): Promise<boolean> {
  const now = clock.now();
  const outcome = await links.use(link, ctx.member.id, ctx.update.update_id, now);
  if (outcome === 'accepted') {
    await give(now);
    return true;
  }
  // Used by them before, and given up since: a link works once.
  await refuse(ctx, outcome === 'same' ? 'link-used' : `link-${outcome}`);
  return false;
}
