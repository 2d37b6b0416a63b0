import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { describeError, TokenRefusedError } from './errors.js';
import { chatOf, type Intake } from './intake.js';
import { ALLOWED_UPDATES, type UpdateSource, type UpdateSourceOptions } from './update-source.js';

/** Seconds; shorter than the client's timeout of 30 s. */
const LONG_POLL_SECONDS = 20;
const BATCH = 100;
/** Longer than a long poll and the slowest batch take together when all is well. */
const SILENCE_SECONDS = 90;
/** Another instance polls: it keeps the chats served, so there is no hurry. Milliseconds. */
const CONFLICT_PAUSE = 3_000;

/** How long fetching waits for what it just brought: most updates are handled within it. Milliseconds. */
const HEAD_START = 50;
/** How long it waits when it brought nothing new, because a chat is slow. Milliseconds. */
const SLOW_CHAT_PAUSE = 250;

/** An update that Telegram has not been told to forget. */
interface Held {
  done: boolean;
  /** Resolves when it is done, or when the end has come before that. */
  handling: Promise<void>;
}

/**
 * Long polling that confirms to Telegram only what was handled. Chats are handled side by side and
 * each in its order; a slow one holds up no other, for fetching goes on. The offset moves up to the
 * oldest update that is still open, so a process killed in between gets that one and all after it
 * again, and the ledger knows which of them were done.
 */
export function createPolling({ api, intake, logger, onFatal }: UpdateSourceOptions): UpdateSource {
  const stopping = new AbortController();
  const { signal } = stopping;
  // Each chat that waits for its next try listens for the end, and there may be any number of them.
  setMaxListeners(0, signal);
  const held = new Map<number, Held>();
  /** The end of each chat's line. */
  const chats = new Map<number, Promise<void>>();
  let running: Promise<void> = Promise.resolve();
  let seenAt = performance.now();
  let offset = 0;
  let failures = 0;

  const begin = (update: Update): void => {
    const chat = chatOf(update);
    const handling = (chats.get(chat) ?? Promise.resolve()).then(async () => {
      own.done = await handleUntilDone(update, intake, signal);
      if (chats.get(chat) === handling) chats.delete(chat);
    });
    const own: Held = { done: false, handling };
    chats.set(chat, handling);
    held.set(update.update_id, own);
  };

  const takeBatch = async (): Promise<void> => {
    const updates = await api.getUpdates(
      { offset, limit: BATCH, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
      signal as Parameters<Api['getUpdates']>[1],
    );
    seenAt = performance.now();
    failures = 0;
    const fresh = updates.filter(({ update_id }) => !held.has(update_id));
    for (const update of fresh) begin(update);
    await waitFor(updates, fresh.length > 0);
    confirm(updates);
  };

  const waitFor = async (updates: Update[], hasFresh: boolean): Promise<void> => {
    const open = updates
      .map(({ update_id }) => held.get(update_id))
      .filter((one) => one !== undefined && !one.done)
      .map((one) => one?.handling);
    if (open.length === 0) return;
    const some = hasFresh ? Promise.all(open) : Promise.race(open);
    await Promise.race([some, pause(hasFresh ? HEAD_START : SLOW_CHAT_PAUSE, signal)]);
  };

  /** The next call tells Telegram to forget everything before the oldest open update. */
  const confirm = (updates: Update[]): void => {
    for (const { update_id } of updates) {
      // The newest, not the highest: after a week without updates Telegram begins at a random
      // number, and an offset above that would confirm nothing for ever.
      offset = update_id;
      if (!held.get(update_id)?.done) return;
      held.delete(update_id);
      offset = update_id + 1;
    }
  };

  const recover = async (error: unknown): Promise<void> => {
    if (signal.aborted) return;
    if (error instanceof GrammyError && error.error_code === 401) {
      stopping.abort();
      return onFatal(new TokenRefusedError());
    }
    failures += 1;
    logger.warn({ error: describeError(error), failures }, explain(error));
    await pause(backoff(failures, error), signal);
  };

  const loop = async (): Promise<void> => {
    while (!signal.aborted) await takeBatch().catch(recover);
  };

  return {
    async start() {
      await api.deleteWebhook();
      running = loop();
    },
    async stop() {
      stopping.abort();
      await running;
      await Promise.all(chats.values());
    },
    trouble() {
      const seconds = Math.round((performance.now() - seenAt) / 1000);
      return seconds > SILENCE_SECONDS ? `No updates fetched for ${seconds} s` : undefined;
    },
  };
}

/**
 * Tries until it is done: what comes after it in its chat waits, for handled before it, it would
 * answer the question that this one was meant for.
 * @returns false when the end came first
 */
async function handleUntilDone(update: Update, intake: Intake, signal: AbortSignal) {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    if ((await intake.process(update)) !== 'again') return true;
    await pause(Math.min(50 * 2 ** attempt, 5_000), signal);
  }
  return false;
}

function backoff(failures: number, error: unknown): number {
  if (error instanceof GrammyError) {
    if (error.parameters.retry_after) return error.parameters.retry_after * 1000;
    if (error.error_code === 409) return CONFLICT_PAUSE;
  }
  return Math.min(500 * 2 ** (failures - 1), 15_000);
}

function explain(error: unknown): string {
  return error instanceof GrammyError && error.error_code === 409
    ? 'Another process fetches the updates of this bot; waiting for it to stop'
    : 'Updates could not be fetched; trying again';
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
