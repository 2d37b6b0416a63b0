import { type Composer, GrammyError } from 'grammy';
import { formatDateTime } from '../../contest/calendar.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { type Announcement, mailingIds } from '../announcement.js';
import {
  acknowledge as acknowledgeButton,
  acknowledged as acknowledgedButton,
} from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { copyButtons } from '../sending/copy-view.js';

/** The one tap under a copy, by those who got it. */
export function installAcknowledging(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements, outbox, contest, clock } = deps;

  onButton(composer, acknowledgeButton, async (ctx, id, round) => {
    const announcement = await announcements.find(id);
    const userId = ctx.member.id;
    const row = await outbox.ledger.delivery(mailingIds.copies(id), userId);
    if (!announcement || !row || ctx.member.consent !== 'given') return say(ctx, 'ann-not-yours');
    if (announcement.recalledAt !== undefined) return say(ctx, 'ann-was-recalled');
    const at = await announcements.acknowledge(id, userId, Number(round), clock.now());
    if (at === undefined) return askAgain(ctx, announcement);
    ctx.notify(
      ctx.t.plain('ann-acknowledged-at', { at: formatDateTime(contest, at, ctx.t.language) }),
    );
    await turnButtons(ctx, announcement, messageIdsOf(row).at(-1), at);
  });

  onButton(composer, acknowledgedButton, async (ctx, id) => {
    const [announcement, at] = await Promise.all([
      announcements.find(id),
      announcements.acknowledgedAt(id, ctx.member.id),
    ]);
    const row = await outbox.ledger.delivery(mailingIds.copies(id), ctx.member.id);
    if (!announcement || !row) return say(ctx, 'ann-not-yours');
    // A correction has asked again since.
    if (at === undefined) return askAgain(ctx, announcement);
    ctx.notify(
      ctx.t.plain('ann-acknowledged-at', { at: formatDateTime(contest, at, ctx.t.language) }),
    );
  });
}

async function say(ctx: BotContext, messageId: string): Promise<void> {
  ctx.notify(ctx.t.plain(messageId), { alert: true });
}

/** Shows on the copy, and on the message that reminded of it, that it is done. */
async function turnButtons(
  ctx: BotContext,
  announcement: Announcement,
  copy: number | undefined,
  acknowledgedAt: number | undefined,
): Promise<void> {
  const pressed = ctx.callbackQuery?.message?.message_id;
  const inline_keyboard = copyButtons(announcement, { kind: 'person', acknowledgedAt }, ctx.t);
  for (const messageId of new Set([pressed, copy])) {
    if (messageId === undefined) continue;
    try {
      await ctx.api.editMessageReplyMarkup(ctx.member.id, messageId, {
        reply_markup: { inline_keyboard },
      });
    } catch (error) {
      // Only how it looks is at stake: it may be deleted, or an album without buttons.
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    }
  }
}

/**
 * The button of a text that was corrected meanwhile, as under a reminder of it: what is acknowledged
 * is what is so now, which the copy itself says. Another copy would be one that no ledger knows.
 */
async function askAgain(ctx: BotContext, announcement: Announcement): Promise<void> {
  await say(ctx, 'ann-was-corrected');
  await turnButtons(ctx, announcement, undefined, undefined);
}
