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

/**
 * Long polling that confirms to Telegram only what was handled: a batch is fetched, its chats are
 * handled side by side, and only then does the offset move. A process killed in between gets the
 * whole batch again, and the ledger knows which of it were done.
 */
export function createPolling({ api, intake, logger, onFatal }: UpdateSourceOptions): UpdateSource {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> = Promise.resolve();
  let seenAt = performance.now();
  let offset = 0;
  let failures = 0;

  const takeBatch = async (): Promise<void> => {
    const updates = await api.getUpdates(
      { offset, limit: BATCH, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
      signal as Parameters<Api['getUpdates']>[1],
    );
    seenAt = performance.now();
    failures = 0;
    await Promise.all(byChat(updates).map((chat) => handleInOrder(chat, intake, signal)));
    // Stopped in the middle: some of the batch may be open, so all of it stays with Telegram.
    if (signal.aborted) return;
    const last = updates.at(-1);
    // The newest, not the highest: after a week without updates Telegram begins at a random number,
    // and an offset above that would confirm nothing for ever.
    if (last) offset = last.update_id + 1;
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
      await intake.idle();
    },
    trouble() {
      const seconds = Math.round((performance.now() - seenAt) / 1000);
      return seconds > SILENCE_SECONDS ? `No updates fetched for ${seconds} s` : undefined;
    },
  };
}

function byChat(updates: Update[]): Update[][] {
  const chats = new Map<number, Update[]>();
  for (const update of updates) {
    const chat = chats.get(chatOf(update));
    if (chat) chat.push(update);
    else chats.set(chatOf(update), [update]);
  }
  return [...chats.values()];
}

/**
 * Handles the updates of one chat, each until it is done. One that has to wait holds up those
 * after it: handled before it, they would answer the question that it was meant for.
 */
async function handleInOrder(updates: Update[], intake: Intake, signal: AbortSignal) {
  for (const update of updates) {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      if ((await intake.process(update)) !== 'again') break;
      await pause(Math.min(50 * 2 ** attempt, 5_000), signal);
    }
  }
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
