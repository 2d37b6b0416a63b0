import type { Redis } from 'ioredis';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Contest } from '../contest/contest.js';
import type { Keys } from '../redis/keys.js';

/** What every command has at hand. */
export interface OperationDeps {
  redis: Redis;
  keys: Keys;
  contest: Contest;
  config: Pick<
    Config,
    'botToken' | 'contestFile' | 'dataDir' | 'redisUrl' | 'adminIds' | 'telegramApiRoot' | 'updates'
  >;
  clock: Clock;
  /** Writes a line for the operator. */
  say(line: string): void;
}

/** The part of a token that isn't secret. */
export function botIdOf(token: string): string {
  return token.split(':', 1)[0] ?? '';
}
