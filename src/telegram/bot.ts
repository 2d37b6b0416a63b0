import { type Api, Bot, type Composer, GrammyError, type MiddlewareFn } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { acceptUnmodified, waitOutShortLimits, writeHtml } from './api-rules.js';
import type { ChatContext } from './context.js';
import type { HttpClient } from './http-client.js';

/** Seconds for one call to the Bot API; grammY's own is 500. */
const CALL_TIMEOUT = 30;

export interface BotOptions {
  token: string;
  apiRoot: string;
  http: HttpClient;
}

/** grammY's bot on our HTTP client, with the rules that hold for every call. */
export function createBot<C extends ChatContext>({ token, apiRoot, http }: BotOptions): Bot<C> {
  const bot = new Bot<C>(token, {
    client: {
      apiRoot,
      timeoutSeconds: CALL_TIMEOUT,
      fetch: http.fetch as unknown as typeof fetch as never,
    },
  });
  bot.api.config.use(waitOutShortLimits, acceptUnmodified, writeHtml);
  return bot;
}

export function usePressAnswers<C extends ChatContext>(composer: Composer<C>): void {
  composer.use(answerPresses as MiddlewareFn<C>);
}

/** Every press is answered, whatever a handler does: an unanswered one spins on the phone for a minute. */
const answerPresses: MiddlewareFn<ChatContext> = async (ctx, next) => {
  let answer: Parameters<ChatContext['answerCallbackQuery']>[0];
  ctx.notify = (text, { alert = false } = {}) => {
    answer = { text, show_alert: alert };
  };
  await next();
  if (!ctx.callbackQuery) return;
  try {
    await ctx.answerCallbackQuery(answer);
  } catch (error) {
    // Too old to be answered, or answered when its first handling failed.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
};

/** Who the bot is. @throws GrammyError with code 401 or 404 when the token is wrong */
export function whoAmI(api: Api): Promise<UserFromGetMe> {
  return api.getMe();
}
