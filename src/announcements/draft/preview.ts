import { GrammyError } from 'grammy';
import { deliver } from '../../outbox/letter.js';
import type { BotContext } from '../../people/context.js';
import { send } from '../../telegram/screen.js';
import type { Announcement, Slot } from '../announcement.js';
import { albumButtonsView, copyButtons } from '../sending/copy-view.js';

/** Sends what people will get, with each language after its name, into the chat of who composes it. */
export async function showPreview(
  ctx: BotContext,
  announcement: Announcement,
  contents: readonly Slot[] = ['vi', 'en'],
): Promise<void> {
  const { t } = ctx;
  const there = contents.filter((slot) => announcement.content[slot]);
  if (there.length === 0) {
    return ctx.notify(t.plain('ann-problem-no-content'), { alert: true });
  }
  const buttons = copyButtons(announcement, { kind: 'preview' }, t);
  for (const slot of there) {
    const content = announcement.content[slot];
    if (!content) continue;
    const language = slot.endsWith('en') ? 'en' : 'vi';
    await send(ctx, { text: t.html('ann-preview-head', { language }) });
    try {
      await deliver(ctx.api, ctx.member.id, { content, buttons });
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
      await send(ctx, { text: t.html('ann-preview-refused', { reason: error.description }) });
      continue;
    }
    if (content.type === 'album') await send(ctx, albumButtonsView(buttons, t));
  }
}
