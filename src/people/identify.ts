import type { MiddlewareFn } from 'grammy';
import { languageOfClient, type Translators } from '../telegram/translations.js';
import type { BotContext } from './context.js';
import type { MemberStore } from './member-store.js';

/**
 * Reads who wrote, and from that the language to answer in: chosen, else the client's. The session
 * has the newest choice, also of somebody of whom nothing may be kept; the record outlives it.
 */
export function identify(members: MemberStore, translators: Translators): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!ctx.from) return next();
    ctx.member = await members.find(ctx.from.id);
    ctx.t =
      translators[
        ctx.session.language ?? ctx.member.language ?? languageOfClient(ctx.from.language_code)
      ];
    return next();
  };
}
