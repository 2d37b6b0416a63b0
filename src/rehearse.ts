import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type App, startApp } from './app.js';
import { type Clock, systemClock } from './clock.js';
import { ConfigError, parseConfig } from './config.js';
import { instantOf } from './contest/calendar.js';
import type { Contest } from './contest/contest.js';
import { loadContest } from './contest/load-contest.js';
import { type Emulator, startEmulator } from './emulator/emulator.js';
import { createLogger } from './logger.js';
import { endOnSignals, explainAndExit } from './process.js';
import { connectRedis } from './redis/client.js';
import { type EmbeddedRedis, startEmbeddedRedis } from './redis/embedded.js';

/** A new one each time: with a known one, any web page open on this machine could listen in. */
const TOKEN = `1000000:${randomBytes(24).toString('base64url')}`;
const PREFERRED_PORT = 8080;
/** Nobody wants to wait a minute for what is due. */
const SWEEP_EVERY_MS = 2_000;

// From the first line on: Node itself would print an error with all that hangs on it.
process.on('uncaughtException', explainAndExit);

/**
 * Rehearsal: the same app, but Telegram is the emulator, whose chat page stands in for phones. Of
 * the environment only what cannot lead to Telegram or to real data is read.
 */
try {
  const { CONTEST_FILE, LOG_LEVEL = 'warn', PORT, DATA_DIR = '.data', ADMIN_IDS } = process.env;
  const contest = await loadContest(CONTEST_FILE?.trim() || undefined);
  const clock = clockFrom(contest, process.argv.slice(2));
  const store = await startEmptyStore(join(DATA_DIR, 'rehearsal'));
  const emulator = await openStage(PORT, clock);
  const config = parseConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: emulator.url,
    REDIS_URL: store.url,
    PORT: '0',
    LOG_LEVEL,
    ADMIN_IDS: ADMIN_IDS?.trim() || castOf(emulator).administrators,
  });
  const logger = createLogger(config.logLevel, config.botToken);
  const onFatal = explainAndExit;
  let app: App | undefined;
  endOnSignals(async () => {
    await app?.close();
    await emulator.close();
    await store.close();
  }, logger);
  app = await startApp({ config, contest, clock, logger, onFatal, sweepEveryMs: SWEEP_EVERY_MS });
  process.stdout.write(`Diễn tập (rehearsal): ${emulator.url}\n`);
} catch (error) {
  explainAndExit(error);
}

/**
 * Who is there at the beginning: a member, and two who see what administrators see, because results
 * take a second one.
 */
function castOf(emulator: Emulator): { administrators: string } {
  emulator.user({ firstName: 'Nguyễn Thị Mai' });
  const names = ['Quản trị viên', 'Quản trị viên hai'];
  return { administrators: names.map((firstName) => emulator.user({ firstName }).id).join(',') };
}

/**
 * The clock of the rehearsal: the machine's, or one that starts at the time given by `--date` and
 * goes on from there, so that a deadline of another year can be rehearsed.
 */
function clockFrom(contest: Contest, args: string[]): Clock {
  const form = '--date must be a day that exists, such as 2020-01-20 or 2020-01-20T07:55.';
  try {
    const { date } = parseArgs({ args, options: { date: { type: 'string' } } }).values;
    if (date === undefined) return systemClock;
    const [day = '', time = '07:55'] = date.split('T');
    const ahead = instantOf(contest, day, time) - systemClock.now();
    return { now: () => systemClock.now() + ahead };
  } catch (error) {
    throw new ConfigError([error instanceof TypeError ? error.message : form]);
  }
}

/**
 * A store of the rehearsal's own, emptied: the emulator knows nobody when it starts, so the bot
 * must not remember anyone either, nor take the first update for one that it handled last time.
 */
async function startEmptyStore(dataDir: string): Promise<EmbeddedRedis> {
  const store = await startEmbeddedRedis(dataDir);
  const client = await connectRedis(store.url);
  await client.flushall();
  client.disconnect();
  return store;
}

/** The emulator on the port that was asked for; where none was, on any if the usual one is taken. */
async function openStage(port: string | undefined, clock: Clock): Promise<Emulator> {
  const stage = {
    token: TOKEN,
    now: clock.now,
    bot: { id: 1_000_000, username: 'sang_kien_tre_bot', firstName: 'Sáng Kiến Trẻ' },
  };
  if (port !== undefined && !/^\d{1,5}$/.test(port)) {
    throw new ConfigError(['PORT must be a whole number from 0 to 65535.']);
  }
  try {
    return await startEmulator({ ...stage, port: Number(port ?? PREFERRED_PORT) });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (port === undefined) return startEmulator({ ...stage, port: 0 });
    throw new ConfigError([`Port ${port} is in use by another program: set PORT to a free one.`]);
  }
}
