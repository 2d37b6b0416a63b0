import type { Audience } from './audience.js';
import type { ChatContext } from './context.js';

/** Says no: over the chat for a press, as a message for anything else. */
export async function refuse(ctx: ChatContext, messageId: string): Promise<void> {
  if (ctx.callbackQuery) ctx.notify(ctx.t.plain(messageId), { alert: true });
  else await ctx.reply(ctx.t.html(messageId));
}

/**
 * Whether the person is none of those whom something is for. Asked anew at each press, command and
 * answer, whatever a message of another day offers; they are told so, and a question that they may no
 * longer answer is closed.
 */
export async function isRefused(ctx: ChatContext, audience: Audience): Promise<boolean> {
  if (audience === 'everyone' || (await ctx.mayUse(audience))) return false;
  if (!ctx.callbackQuery) delete ctx.session.question;
  await refuse(ctx, `not-permitted-${audience}`);
  return true;
}
