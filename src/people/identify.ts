import type { MiddlewareFn } from 'grammy';
import { languageOfClient, type Translators } from '../telegram/translations.js';
import type { BotContext } from './context.js';
import type { MemberStore } from './member-store.js';
import type { Roles } from './roles.js';

/**
 * Reads who wrote and who has which role, and from that the language to answer in: chosen, else the client's. The session
 * has the newest choice, also of somebody of whom nothing may be kept; the record outlives it.
 */
export function identify(
  members: MemberStore,
  roles: Roles,
  translators: Translators,
): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!ctx.from) return next();
    const { id } = ctx.from;
    // Asked together, they are one round trip.
    [ctx.member] = await Promise.all([members.find(id), roles.refresh()]);
    ctx.mayUse = (audience) => roles.mayUse(id, audience);
    if (ctx.member.blockedAt !== undefined && isWriting(ctx)) {
      await members.setBlocked(id, undefined);
      delete ctx.member.blockedAt;
    }
    ctx.t =
      translators[
        ctx.session.language ?? ctx.member.language ?? languageOfClient(ctx.from.language_code)
      ];
    return next();
  };
}

/**
 * Nobody writes in a private chat that they block: whoever does is back, also when Telegram's word
 * of it got lost. What says that they block it now is no such sign.
 */
function isWriting(ctx: BotContext): boolean {
  return ctx.chat?.type === 'private' && ctx.myChatMember === undefined;
}
