import type { Logger } from 'pino';
import { ConfigError } from './config.js';
import { ContestFileError } from './contest/load-contest.js';
import { ListenError } from './http/server.js';
import { OperationError } from './operation/operation-error.js';
import { RedisUnfitError, RedisUnreachableError } from './redis/client.js';
import { DataDirInUseError, RedisNotFoundError, RedisStartError } from './redis/embedded.js';
import { describeError, TokenRefusedError } from './telegram/errors.js';

/** Milliseconds that a clean end may take: service managers kill what takes longer. */
const END_WITHIN_MS = 10_000;

/** What a person can mend by reading one sentence. */
const EXPLAINED = [
  ConfigError,
  ContestFileError,
  DataDirInUseError,
  ListenError,
  OperationError,
  RedisNotFoundError,
  RedisStartError,
  RedisUnfitError,
  RedisUnreachableError,
  TokenRefusedError,
];

/** Ends the process with code 1 and a plain sentence; a stack only for what is a bug of ours. */
export function explainAndExit(error: unknown): never {
  const known = EXPLAINED.some((kind) => error instanceof kind);
  const text =
    known && error instanceof Error ? error.message : JSON.stringify(describeError(error), null, 2);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

/** Ends cleanly on SIGTERM and SIGINT, by force on the second one or after the deadline. */
export function endOnSignals(close: () => Promise<void>, logger: Logger): void {
  let ending = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (ending) process.exit(1);
    ending = true;
    logger.info({ signal }, 'Ending');
    setTimeout(() => {
      logger.error('The end took too long; what was not confirmed will be handed out again');
      process.exit(1);
    }, END_WITHIN_MS).unref();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void end(signal).catch(explainAndExit));
  }
}
