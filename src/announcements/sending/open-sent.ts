import { GrammyError } from 'grammy';
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
  const pressed = ctx.callbackQuery?.message?.message_id;
  // The message that is kept up to date is no screen: what is opened from it comes under it, or the
  // next edit would write over what the person is just reading.
  if (pressed !== undefined && pressed === announcement.screenMessage) {
    ctx.session.screen = pressed;
    await show(ctx, shown);
    if (ctx.session.screen === pressed) delete ctx.session.screen;
    return;
  }
  await (ctx.callbackQuery ? show(ctx, shown) : send(ctx, shown));
  const { screen } = ctx.session;
  if (!isScreen || screen === undefined) return;
  await announcements.setScreen(announcement.id, ctx.member.id, screen);
  delete ctx.session.screen;
  if (announcement.screenMessage !== undefined) await removeOld(deps, announcement);
}

/** A card that is no longer kept up to date would say for ever how things stood once. */
async function removeOld(
  { api }: AnnouncementDeps,
  { screenChat, screenMessage }: Announcement,
): Promise<void> {
  if (screenChat === undefined || screenMessage === undefined) return;
  try {
    await api.deleteMessage(screenChat, screenMessage);
  } catch (error) {
    // Gone already, or older than two days.
    if (!(error instanceof GrammyError) || ![400, 403].includes(error.error_code)) throw error;
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
