import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import type { Intake } from '../../src/telegram/intake.js';
import { createPolling } from '../../src/telegram/polling.js';
import type { UpdateSource } from '../../src/telegram/update-source.js';
import { TOKEN } from '../support/app.js';

// What Telegram does after a quiet week, and how time passes, can't be had from the emulator: here
// the calls stop at grammY's own client.

let source: UpdateSource;
afterEach(async () => {
  vi.restoreAllMocks();
  await source.stop();
});

const intake: Intake = { process: async () => 'handled', idle: async () => undefined };

/** Polling that gets these batches, then nothing more until it is stopped. */
async function fetching(batches: Update[][]): Promise<number[]> {
  const offsets: number[] = [];
  const api = new Api(TOKEN);
  api.config.use((_, method, payload, signal) => {
    if (method !== 'getUpdates') return Promise.resolve({ ok: true, result: true as never });
    offsets.push((payload as { offset: number }).offset);
    const batch = batches.shift();
    if (batch) return Promise.resolve({ ok: true, result: batch as never });
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  const logger = pino({ level: 'silent' });
  const onFatal = (error: unknown) => {
    throw error;
  };
  source = createPolling({ api, intake, logger, onFatal });
  await source.start();
  await vi.waitFor(() => expect(batches).toEqual([]));
  return offsets;
}

const update = (update_id: number) => ({ update_id }) as Update;

test('when Telegram begins its count anew after a quiet week, the bot follows it down', async () => {
  const offsets = await fetching([[update(900_000), update(900_001)], [update(17)], []]);
  await vi.waitFor(() => expect(offsets).toEqual([0, 900_002, 18, 18]));
});

test('polling is well as long as it has fetched within a minute and a half', async () => {
  await fetching([[]]);
  expect(source.trouble()).toBeUndefined();
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 120_000);
  expect(source.trouble()).toBe('No updates fetched for 120 s');
});
