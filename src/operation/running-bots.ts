import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { OperationError } from './operation-error.js';

/** The name under which a bot's connection stands in Redis's list of clients. */
export function botClientName(contestId: string): string {
  return `sang-kien-tre:${contestId}`;
}

export const ADMIN_CLIENT_NAME = 'sang-kien-tre-admin';

/**
 * How many instances of the bot are at work on this contest.
 * @returns nothing where the server doesn't say who is connected, as some hosted ones
 */
export async function runningBots(redis: Redis, contestId: string): Promise<number | undefined> {
  try {
    const list = String(await redis.call('CLIENT', 'LIST'));
    const name = ` name=${botClientName(contestId)} `;
    return list.split('\n').filter((line) => line.includes(name)).length;
  } catch (error) {
    if (error instanceof Error && error.name === 'ReplyError') return undefined;
    throw error;
  }
}

/**
 * Asked by a bot that starts, after it stands in the list of clients: a restore that begins then sees
 * it, and one that has begun is seen.
 * @throws OperationError
 */
export async function mustNotBeRestored(redis: Redis, keys: Keys): Promise<void> {
  if ((await redis.exists(keys.restoreUnderWay)) === 0) return;
  throw new OperationError(
    'A backup is being restored here: start the bot when that is done. (If the restore was cut off, within a minute.)',
  );
}
