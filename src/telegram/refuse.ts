import type { ChatContext } from './context.js';

/** Says no: over the chat for a press, as a message for anything else. */
export async function refuse(ctx: ChatContext, messageId: string): Promise<void> {
  if (ctx.callbackQuery) ctx.notify(ctx.t.plain(messageId), { alert: true });
  else await ctx.reply(ctx.t.html(messageId));
}
