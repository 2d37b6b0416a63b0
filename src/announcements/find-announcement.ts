import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import type { Announcement, AnnouncementState } from './announcement.js';
import type { AnnouncementDeps } from './deps.js';

/** The announcement that a button is about, or nothing when it was said that there is none. */
export async function askedAnnouncement(
  ctx: BotContext,
  { announcements }: Pick<AnnouncementDeps, 'announcements'>,
  id: string,
): Promise<Announcement | undefined> {
  const announcement = await announcements.find(id);
  if (!announcement) await refuse(ctx, 'ann-gone');
  return announcement;
}

/** The same for buttons that are only good in one state. */
export async function askedInState(
  ctx: BotContext,
  deps: Pick<AnnouncementDeps, 'announcements'>,
  id: string,
  state: AnnouncementState,
): Promise<Announcement | undefined> {
  const announcement = await askedAnnouncement(ctx, deps, id);
  if (!announcement) return undefined;
  if (announcement.state === state) return announcement;
  await refuse(ctx, `ann-not-${state}`);
  return undefined;
}
