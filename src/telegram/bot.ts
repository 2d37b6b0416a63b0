import {
  Api,
  type ApiClientOptions,
  Bot,
  type Composer,
  GrammyError,
  type MiddlewareFn,
} from 'grammy';
import { shorten } from '../text/vietnamese.js';
import { acceptUnmodified, waitOutShortLimits, writeHtml } from './api-rules.js';
import type { ChatContext } from './context.js';
import { escapeHtml } from './html.js';
import type { HttpClient } from './http-client.js';

export interface BotOptions {
  token: string;
  apiRoot: string;
  http: HttpClient;
  /** For one call to the Bot API; grammY's own is 500. */
  timeoutSeconds?: number;
}

export const CALL_TIMEOUT_SECONDS = 30;

/** grammY's bot on our HTTP client, with the rules that hold for every call. */
export function createBot<C extends ChatContext>(options: BotOptions): Bot<C> {
  const bot = new Bot<C>(options.token, { client: clientOptions(options) });
  bot.api.config.use(waitOutShortLimits, acceptUnmodified, writeHtml);
  return bot;
}

/** For what is sent unasked: it repeats nothing and waits for nothing, so that its caller can keep a ledger. */
export function createPlainApi(options: BotOptions): Api {
  const api = new Api(options.token, clientOptions(options));
  api.config.use(writeHtml);
  return api;
}

function clientOptions({
  apiRoot,
  http,
  timeoutSeconds = CALL_TIMEOUT_SECONDS,
}: BotOptions): ApiClientOptions {
  return { apiRoot, timeoutSeconds, fetch: http.fetch as unknown as typeof fetch as never };
}

export function usePressAnswers<C extends ChatContext>(composer: Composer<C>): void {
  composer.use(answerPresses as MiddlewareFn<C>);
}

/** Telegram's limit for what is said at a press, in characters. */
const MAX_ANSWER = 200;

/** Every press is answered, whatever a handler does: an unanswered one spins on the phone for a minute. */
const answerPresses: MiddlewareFn<ChatContext> = async (ctx, next) => {
  let said: string | undefined;
  let isAlert = false;
  ctx.notify = (text, { alert = false } = {}) => {
    // A longer one is refused, and the press would stay unanswered.
    said = shorten(text, MAX_ANSWER);
    isAlert = alert;
  };
  await next();
  if (!ctx.callbackQuery) return;
  try {
    await ctx.answerCallbackQuery(
      said === undefined ? undefined : { text: said, show_alert: isAlert },
    );
  } catch (error) {
    // Too old to be answered, or answered when its first handling failed.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // What had to be said is then said in the chat.
    if (said !== undefined && ctx.chat) await ctx.reply(escapeHtml(said));
  }
};
