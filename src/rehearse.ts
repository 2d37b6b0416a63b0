import { parseArgs } from 'node:util';
import { systemClock } from './clock.js';
import { ConfigError } from './config.js';
import { instantOf } from './contest/calendar.js';
import type { Contest } from './contest/contest.js';
import { createLogger } from './logger.js';
import { endOnSignals, explainAndExit } from './process.js';
import { openContest } from './rehearsal/contest-file/open-contest.js';
import { type Rehearsal, type RehearsalOptions, startRehearsal } from './rehearsal/rehearsal.js';

const PREFERRED_PORT = 8080;

// From the first line on: Node itself would print an error with all that hangs on it.
process.on('uncaughtException', explainAndExit);

/**
 * Rehearsal: the same app, but Telegram is the emulator, and one page stands in for all phones. Of
 * the environment only what cannot lead to Telegram or to real data is read.
 */
try {
  const { CONTEST_FILE, LOG_LEVEL: logLevel = 'warn', PORT, DATA_DIR = '.data' } = process.env;
  const { date, contest: file } = readArguments(process.argv.slice(2));
  const contestFile = file ?? (CONTEST_FILE?.trim() || undefined);
  const { contest, problems } = await openContest(contestFile);
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
  const at = date === undefined ? systemClock.now() : startOf(contest, date);
  let rehearsal: Rehearsal | undefined;
  endOnSignals(async () => rehearsal?.close(), createLogger('silent', ''));
  const company = 'whole';
  rehearsal = await startOnPort(PORT, {
    contest,
    contestFile,
    at,
    dataDir: DATA_DIR,
    logLevel,
    company,
  });
  process.stdout.write(`Diễn tập (rehearsal): ${rehearsal.url}\n`);
} catch (error) {
  explainAndExit(error);
}

function readArguments(args: string[]): {
  date?: string | undefined;
  contest?: string | undefined;
} {
  try {
    return parseArgs({ args, options: { date: { type: 'string' }, contest: { type: 'string' } } })
      .values;
  } catch (error) {
    throw new ConfigError([error instanceof Error ? error.message : String(error)]);
  }
}

/** @throws ConfigError */
function startOf(contest: Contest, date: string): number {
  const [day = '', time = '07:55'] = date.split('T');
  try {
    return instantOf(contest, day, time);
  } catch {
    const form = '--date must be a day that exists, such as 2020-01-20 or 2020-01-20T07:55.';
    throw new ConfigError([form]);
  }
}

/** On the port that was asked for; where none was, on any if the usual one is taken. */
async function startOnPort(
  port: string | undefined,
  options: Omit<RehearsalOptions, 'port'>,
): Promise<Rehearsal> {
  if (port !== undefined && !/^\d{1,5}$/.test(port)) {
    throw new ConfigError(['PORT must be a whole number from 0 to 65535.']);
  }
  try {
    return await startRehearsal({ ...options, port: Number(port ?? PREFERRED_PORT) });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (port === undefined) return startRehearsal({ ...options, port: 0 });
    throw new ConfigError([`Port ${port} is in use by another program: set PORT to a free one.`]);
  }
}
