import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { classify, describeError, TransientError, unwrap } from './errors.js';
import { chatOf, type Handling } from './intake.js';
import { languageOfClient, type Translators } from './translations.js';

/** A failure that may pass is tried again this often; the store's failures without end. */
const MAX_ATTEMPTS = 6;
/** One word about trouble for each chat in this time, in milliseconds. */
const NOTICE_PAUSE_MS = 60_000;

export interface Boundary {
  /** Runs the middleware for an update and answers for its failures. Never rejects. */
  run(update: Update, handle: () => Promise<void>): Promise<Handling>;
  /** Tells the person, once, that their message waits and need not be sent again. */
  tellWaiting(update: Update): Promise<void>;
}

/**
 * The one error boundary, for polling and webhook alike. People never see a raw error: they hear
 * that their message waits (it may pass), or that something went wrong and nothing was lost.
 */
export function createBoundary(options: {
  api: Api;
  logger: Logger;
  translators: Translators;
  isStoreDown: (error: unknown) => boolean;
}): Boundary {
  const { api, logger, translators, isStoreDown } = options;
  const attempts = new Map<number, number>();
  const noticedAt = new Map<number, number>();

  const tell = async (update: Update, messageId: string): Promise<void> => {
    const from = (update.message ?? update.edited_message ?? update.callback_query)?.from;
    if (!from) return;
    const t = translators[languageOfClient(from.language_code)];
    // The language someone chose stands in the store, which may be what failed.
    try {
      if (update.callback_query) {
        await api.answerCallbackQuery(update.callback_query.id, {
          text: t.plain(messageId),
          show_alert: true,
        });
      } else {
        await api.sendMessage(chatOf(update), t.html(messageId));
      }
    } catch (error) {
      logger.warn({ error: describeError(error) }, 'A person could not be told of a failure');
    }
  };

  const tellWaiting = async (update: Update): Promise<void> => {
    const chatId = chatOf(update);
    const now = performance.now();
    const before = noticedAt.get(chatId);
    if (before !== undefined && now - before < NOTICE_PAUSE_MS) return;
    noticedAt.set(chatId, now);
    if (noticedAt.size > 10_000) noticedAt.clear();
    await tell(update, 'trouble-waiting');
  };

  return {
    tellWaiting,
    async run(update, handle) {
      try {
        await handle();
        attempts.delete(update.update_id);
        return 'handled';
      } catch (error) {
        const kind = classify(error, isStoreDown);
        const facts = { error: describeError(error), update: update.update_id };
        if (kind === 'benign') {
          logger.debug(facts, 'Nobody left to answer');
          return 'handled';
        }
        const attempt = (attempts.get(update.update_id) ?? 0) + 1;
        const storeDown = isStoreDown(unwrap(error)) || unwrap(error) instanceof TransientError;
        if (kind === 'transient' && (storeDown || attempt < MAX_ATTEMPTS)) {
          attempts.set(update.update_id, attempt);
          logger.warn({ ...facts, attempt }, 'An update will be handled again');
          if (storeDown) await tellWaiting(update);
          return 'again';
        }
        attempts.delete(update.update_id);
        logger.error(facts, 'An update could not be handled');
        await tell(update, 'trouble-failed');
        return 'handled';
      }
    },
  };
}
