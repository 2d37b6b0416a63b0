import type { BotContext } from '../../people/context.js';
import { send, show, withHeading } from '../../telegram/screen.js';
import type { Announcement } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { readAudienceFacts } from '../draft/open-draft.js';
import { readSent } from './read-sent.js';
import { scheduledView } from './send-views.js';
import { sentView } from './sent-view.js';

/**
 * Shows an announcement that is out.
 * @param options `isScreen`: this message is kept up to date from now on, and not the one before
 */
export async function showSent(
  ctx: BotContext,
  deps: AnnouncementDeps,
  announcement: Announcement,
  { heading, isScreen = false }: { heading?: string; isScreen?: boolean } = {},
): Promise<void> {
  const sent = await readSent(deps, announcement);
  const { contest, sendRate, announcements } = deps;
  const view = sentView({ ...sent, announcement, contest, sendRate, t: ctx.t });
  const shown = withHeading(heading, view);
  await (ctx.callbackQuery ? show(ctx, shown) : send(ctx, shown));
  const { screen } = ctx.session;
  if (isScreen && screen !== undefined) {
    await announcements.setScreen(announcement.id, ctx.member.id, screen);
  }
}

export async function showScheduled(
  ctx: BotContext,
  deps: AnnouncementDeps,
  announcement: Announcement,
  heading?: string,
): Promise<void> {
  const audience = await readAudienceFacts(deps, announcement);
  const view = scheduledView({ contest: deps.contest, announcement, audience, t: ctx.t });
  await show(ctx, withHeading(heading, view));
}
