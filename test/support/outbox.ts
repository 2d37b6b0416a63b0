import { Bot } from 'grammy';
import { expect, onTestFinished } from 'vitest';
import {
  type EmulatedUser,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import type { DeliveryState } from '../../src/outbox/delivery.js';
import { createLedger, type Ledger } from '../../src/outbox/ledger.js';
import type { MailingKind } from '../../src/outbox/mailing.js';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.js';
import { connectRedis } from '../../src/redis/client.js';
import { createKeys, type Keys } from '../../src/redis/keys.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { type MovedClock, movedClock, TOKEN } from './app.js';
import { leaksIn } from './log-leaks.js';

export interface OutboxScene {
  emulator: Emulator;
  outbox: Outbox;
  /** The whole ledger, also what only the worker does. */
  ledger: Ledger;
  keys: Keys;
  clock: MovedClock;
  logs: string[];
  settled: [number, DeliveryState][];
  fatal: unknown[];
  /** Another instance of the same bot on the same store. */
  another(): Promise<Outbox>;
  /** People who have opened the bot. */
  people(count: number): EmulatedUser[];
  /** Texts that stand in a person's chat from the bot. */
  received(person: EmulatedUser): string[];
  /** Takes what people do and does nothing with it, until the function that it gives is called. */
  readUpdates(): () => void;
  close(): Promise<void>;
}

export interface OutboxSceneOptions {
  redisUrl: string;
  kinds: Record<string, MailingKind>;
  sendRate?: number;
  timeoutSeconds?: number;
  inFlightMs?: number;
  lockMs?: number;
  emulator?: Partial<EmulatorOptions>;
}

let scenes = 0;

/** The real outbox against the emulator, over HTTP, with the kinds of mailing that a test makes up. */
export async function beginOutbox(options: OutboxSceneOptions): Promise<OutboxScene> {
  const { redisUrl, kinds, sendRate = 30, timeoutSeconds = 30 } = options;
  const clock = movedClock('2019-11-20T02:00:00Z');
  const emulator = await startEmulator({ token: TOKEN, now: clock.now, ...options.emulator });
  scenes += 1;
  const keys = createKeys(`outbox-${process.pid}-${scenes}`);
  const logs: string[] = [];
  const logger = createLogger('debug', TOKEN, { write: (line) => void logs.push(line) });
  const settled: [number, DeliveryState][] = [];
  const fatal: unknown[] = [];
  const ends: (() => unknown)[] = [];

  const another = async (): Promise<Outbox> => {
    const http = createHttpClient();
    const redis = await connectRedis(redisUrl);
    const outbox = createOutbox({
      redis,
      redisUrl,
      keys,
      clock,
      logger,
      sendRate,
      ...(options.inFlightMs && { inFlightMs: options.inFlightMs }),
      ...(options.lockMs && { lockMs: options.lockMs }),
      api: createPlainApi({ token: TOKEN, apiRoot: emulator.url, http, timeoutSeconds }),
      onSettled: async (recipient, state) => void settled.push([recipient, state]),
      onFatal: (error) => void fatal.push(error),
    });
    for (const [name, kind] of Object.entries(kinds)) outbox.define(name, kind);
    await outbox.start();
    ends.unshift(async () => {
      await outbox.close();
      await http.close();
      redis.disconnect();
    });
    return outbox;
  };
  const outbox = await another();
  const redis = await connectRedis(redisUrl);
  const scene: OutboxScene = {
    emulator,
    outbox,
    ledger: createLedger(redis, keys),
    keys,
    clock,
    logs,
    settled,
    fatal,
    another,
    people: (count) =>
      Array.from({ length: count }, () => {
        const person = emulator.user();
        person.sendText('/start');
        return person;
      }),
    received: ({ messages, id }) =>
      messages.filter(({ from }) => from?.id !== id).map(({ text }) => text ?? ''),
    readUpdates() {
      const polling = new Bot(TOKEN, { client: { apiRoot: emulator.url } });
      void polling.start({ timeout: 1 });
      return () => void polling.stop();
    },
    async close() {
      for (const end of ends.splice(0)) await end();
      redis.disconnect();
      await emulator.close();
      expect(leaksIn(logs, emulator.words)).toEqual([]);
    },
  };
  onTestFinished(scene.close);
  return scene;
}
