import { type Api, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { classify, describeError, unwrap } from './errors.js';
import { chatOf, type Handling } from './intake.js';
import { languageOfClient, type Translators } from './translations.js';

/** A failure that may pass is tried again this often; the store's failures without end. */
const MAX_ATTEMPTS = 8;
/** While Telegram itself can't be reached, refusals come faster than it comes back. Milliseconds. */
const UNREACHABLE_MS = 60_000;

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
  /** Failed tries of the updates that wait for another one, and since when (`performance.now()`). */
  const tries = new Map<number, { count: number; since: number }>();
  /** Chats that were told to wait and of which nothing was handled since. */
  const waiting = new Set<number>();

  const tell = async (update: Update, messageId: string): Promise<void> => {
    const from = (update.message ?? update.edited_message ?? update.callback_query)?.from;
    // A group is no place for one person's trouble; there, only a press waits for an answer.
    if (!from || (!update.callback_query && chatOf(update) !== from.id)) return;
    // The language that someone chose stands in the store, which may be what failed.
    const t = translators[languageOfClient(from.language_code)];
    try {
      if (update.callback_query) {
        const text = t.plain(messageId);
        await api.answerCallbackQuery(update.callback_query.id, { text, show_alert: true });
      } else {
        await api.sendMessage(from.id, t.html(messageId));
      }
    } catch (error) {
      logger.warn({ error: describeError(error) }, 'A person could not be told of a failure');
    }
  };

  const tellWaiting = async (update: Update): Promise<void> => {
    if (waiting.has(chatOf(update))) return;
    waiting.add(chatOf(update));
    // Telegram drops a press after two and a half minutes: it can't be promised to wait.
    if (update.callback_query) await tell(update, 'trouble-press');
    else await tell(update, 'trouble-waiting');
  };

  /** Whether a failure that may pass is given another try. */
  const mayTryAgain = (update: Update, error: unknown): boolean => {
    const now = performance.now();
    const { count, since } = tries.get(update.update_id) ?? { count: 0, since: now };
    // An update that another instance handled in the end is never taken out again.
    if (tries.size > 10_000) tries.clear();
    tries.set(update.update_id, { count: count + 1, since });
    if (count + 1 < MAX_ATTEMPTS) return true;
    return unwrap(error) instanceof HttpError && now - since < UNREACHABLE_MS;
  };

  const answerFor = async (update: Update, error: unknown): Promise<Handling> => {
    const kind = classify(error, isStoreDown);
    const facts = { error: describeError(error), update: update.update_id };
    if (kind === 'store-down' || (kind === 'transient' && mayTryAgain(update, error))) {
      logger.warn(facts, 'An update will be handled again');
      if (kind === 'store-down') await tellWaiting(update);
      return 'again';
    }
    if (kind === 'benign') {
      logger.debug(facts, 'Nobody left to answer');
    } else {
      logger.error(facts, 'An update could not be handled');
      await tell(update, 'trouble-failed');
    }
    return 'handled';
  };

  return {
    tellWaiting,
    async run(update, handle) {
      const handling = await handle().then(
        (): Handling => 'handled',
        (error: unknown) => answerFor(update, error),
      );
      if (handling === 'handled') {
        tries.delete(update.update_id);
        waiting.delete(chatOf(update));
      }
      return handling;
    },
  };
}
