import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { SessionExchange } from './session.js';
import type { UpdateLedger } from './update-ledger.js';

/**
 * - `handled`, `repeat`: Telegram may forget the update.
 * - `again`: it was not handled; Telegram must keep it and hand it out again.
 */
export type Outcome = 'handled' | 'repeat' | 'again';

/** What the handling of one update came to: `again` when it may pass at another try. */
export type Handling = 'handled' | 'again';

export interface Intake {
  /** Handles one update, in order with the others of its chat. Never rejects. */
  process(update: Update): Promise<Outcome>;
  /** Resolves when nothing is being handled. */
  idle(): Promise<void>;
}

export interface IntakeOptions {
  ledger: UpdateLedger;
  exchange: SessionExchange;
  sessionKey: (chatId: number) => string;
  /** Runs the bot's middleware within the error boundary. */
  handle: (update: Update) => Promise<Handling>;
  /** Told when the ledger could not be asked or written. */
  onStoreError: (error: unknown, update: Update) => void;
}

/** How long an update waits for a chat that another instance is busy with. */
const BUSY_WAIT_MS = 15_000;
const BUSY_STEP_MS = 100;

/** The chat whose order an update must keep; for updates without a chat, the person. */
export function chatOf(update: Update): number {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.callback_query?.message?.chat ??
    update.callback_query?.from ??
    update.inline_query?.from ??
    update.my_chat_member?.chat ??
    update.channel_post?.chat;
  return chat?.id ?? 0;
}

/**
 * The one way in for updates, by polling and by webhook alike: repeats have no effect, chats are
 * handled side by side and each chat in order, and an update counts as handled only afterwards.
 */
export function createIntake(options: IntakeOptions): Intake {
  const tails = new Map<number, Promise<unknown>>();

  return {
    process(update) {
      const chatId = chatOf(update);
      const before = tails.get(chatId) ?? Promise.resolve();
      const outcome = before.then(() => processNext(options, update, chatId));
      tails.set(chatId, outcome);
      void outcome.then(() => {
        if (tails.get(chatId) === outcome) tails.delete(chatId);
      });
      return outcome;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

async function processNext(
  { ledger, exchange, sessionKey, handle, onStoreError }: IntakeOptions,
  update: Update,
  chatId: number,
): Promise<Outcome> {
  try {
    let claim = await ledger.claim(update.update_id, chatId);
    for (let waited = 0; claim.state === 'busy' && waited < BUSY_WAIT_MS; waited += BUSY_STEP_MS) {
      await sleep(BUSY_STEP_MS);
      claim = await ledger.claim(update.update_id, chatId);
    }
    if (claim.state === 'busy') return 'again';
    if (claim.state === 'repeat') return 'repeat';

    const key = sessionKey(chatId);
    exchange.put(key, claim.session);
    const handling = await handle(update);
    const session = exchange.take(key);
    if (handling === 'again') {
      await ledger.release(chatId);
      return 'again';
    }
    await ledger.finish(update.update_id, chatId, session);
    return 'handled';
  } catch (error) {
    onStoreError(error, update);
    return 'again';
  }
}
