import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { describeError } from './errors.js';
import type { Intake } from './intake.js';
import { ALLOWED_UPDATES, type UpdateSource, type UpdateSourceOptions } from './update-source.js';

/** Seconds; shorter than the client's timeout of 30 s. */
const LONG_POLL_SECONDS = 20;
const BATCH = 100;

/**
 * Long polling that confirms to Telegram only what was handled: a batch is fetched, its chats are
 * handled side by side, and only then does the offset move. A process killed in between gets the
 * whole batch again, and the ledger knows which of it were done.
 */
export function createPolling({ api, intake, logger, onFatal }: UpdateSourceOptions): UpdateSource {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let seenAt: number | undefined;
  let offset = 0;

  const fetchBatch = async (): Promise<Update[]> => {
    const updates = await api.getUpdates(
      { offset, limit: BATCH, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
      stopping.signal as Parameters<Api['getUpdates']>[1],
    );
    seenAt = performance.now();
    return updates;
  };

  const loop = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const updates = await fetchBatch();
        failures = 0;
        if (updates.length === 0) continue;
        await Promise.all(updates.map((update) => settle(update, intake, stopping.signal)));
        // Stopped in the middle: some of the batch may be open, so all of it stays with Telegram.
        if (stopping.signal.aborted) break;
        offset = Math.max(...updates.map((update) => update.update_id)) + 1;
      } catch (error) {
        if (stopping.signal.aborted) break;
        if (error instanceof GrammyError && error.error_code === 401) return onFatal(error);
        failures += 1;
        logger.warn({ error: describeError(error), failures }, explain(error));
        await pause(backoff(failures, error), stopping.signal);
      }
    }
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
    lastContact: () => seenAt,
  };
}

/** Handles an update until it is done: Telegram hands out nothing newer before it is confirmed. */
async function settle(update: Update, intake: Intake, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    if ((await intake.process(update)) !== 'again') return;
    await pause(Math.min(250 * 2 ** attempt, 5_000), signal);
  }
}

function backoff(failures: number, error: unknown): number {
  if (error instanceof GrammyError) {
    if (error.parameters.retry_after) return error.parameters.retry_after * 1000;
    // Another instance polls: it keeps the chats served, so there is no hurry.
    if (error.error_code === 409) return 5_000;
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
