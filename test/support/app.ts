import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { type App, startApp } from '../../src/app.js';
import type { Clock } from '../../src/clock.js';
import { type Config, parseConfig } from '../../src/config.js';
import type { Contest } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import { startEmbeddedRedis } from '../../src/redis/embedded.js';
import { createKeys, type Keys } from '../../src/redis/keys.js';

export const TOKEN = '123456:test-token-test-token-test-token-0';
export const SECRET = 'secret-secret-secret-1';

/** A clock that stands still until it is moved. */
export interface MovedClock extends Clock {
  set(iso: string): void;
  advance(milliseconds: number): void;
}

export function movedClock(iso: string): MovedClock {
  let now = Date.parse(iso);
  return {
    now: () => now,
    set: (to) => {
      now = Date.parse(to);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export interface Store {
  url: string;
  client: Redis;
  close(): Promise<void>;
}

/** A Redis of the test's own, started as the app itself does it. */
export async function startStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'skt-test-'));
  const embedded = await startEmbeddedRedis(folder);
  const client = new Redis(embedded.socketPath);
  return {
    url: embedded.url,
    client,
    async close() {
      client.disconnect();
      await embedded.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Stage {
  emulator: Emulator;
  app: App;
  clock: MovedClock;
  contest: Contest;
  keys: Keys;
  /** What the app logged, one JSON line each. */
  logs: string[];
  /** Why the app could not go on. */
  fatal: unknown[];
  config: Config;
  /** Another instance of the same bot on the same store. */
  startAnother(env?: Record<string, string>): Promise<App>;
  close(): Promise<void>;
}

export interface StageOptions {
  redisUrl: string;
  mode?: 'polling' | 'webhook';
  env?: Record<string, string>;
  clock?: MovedClock;
  emulator?: Partial<EmulatorOptions>;
  changeContest?: (contest: Contest) => void;
  /** More in a second than an office could set: for what is about many people, and not about pace. */
  sendRate?: number;
}

let stages = 0;

let read: Promise<Contest> | undefined;
/** The shipped contest, read once: every stage has a copy of its own. */
function shipped(): Promise<Contest> {
  read ??= loadContest();
  return read;
}

/** The real app against the emulator, over HTTP, on a contest id of its own. */
export async function setStage(options: StageOptions): Promise<Stage> {
  const { redisUrl, mode = 'polling', env = {} } = options;
  const clock = options.clock ?? movedClock('2019-11-20T02:00:00Z');
  const emulator = await startEmulator({ token: TOKEN, now: clock.now, ...options.emulator });
  const contest = structuredClone(await shipped());
  stages += 1;
  contest.id = `test-${process.pid}-${stages}`;
  options.changeContest?.(contest);
  const logs: string[] = [];
  const fatal: unknown[] = [];
  const port = mode === 'webhook' ? await freePort() : 0;
  const logger = createLogger('debug', TOKEN, { write: (line) => void logs.push(line) });
  const apps: App[] = [];

  const startAnother = async (more: Record<string, string> = {}) => {
    const config = parseConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: emulator.url,
      REDIS_URL: redisUrl,
      PORT: String(port),
      ...(mode === 'webhook' && {
        WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
        WEBHOOK_SECRET: SECRET,
      }),
      ...env,
      ...more,
    });
    if (options.sendRate !== undefined) config.sendRate = options.sendRate;
    const app = await startApp({
      config,
      contest,
      clock,
      logger,
      onFatal: (error) => void fatal.push(error),
    });
    apps.push(app);
    return { app, config };
  };
  const { app, config } = await startAnother();
  return {
    emulator,
    app,
    clock,
    contest,
    keys: createKeys(contest.id),
    logs,
    fatal,
    config,
    startAnother: async (more) => (await startAnother(more)).app,
    async close() {
      await Promise.all(apps.map((one) => one.close()));
      await emulator.close();
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
