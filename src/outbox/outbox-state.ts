import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { createLedger } from './ledger.js';
import type { Mailing } from './mailing.js';

/** What is still to be sent. */
export interface OutboxState {
  /** Mailings with a copy that isn't settled. */
  open: number;
  /** Copies of theirs that are not settled. */
  pending: number;
  /** Of those, what is held until somebody releases it. */
  held: number;
  /** When the oldest of them was begun, by the app's clock; nothing when none is open. */
  oldestAt: number | undefined;
}

export async function readOutboxState({
  redis,
  keys,
}: {
  redis: Redis;
  keys: Keys;
}): Promise<OutboxState> {
  const open = await openMailings(redis, keys);
  const going = open.filter(({ pending }) => pending > 0);
  return {
    open: going.length,
    pending: going.reduce((sum, { pending }) => sum + pending, 0),
    held: going.reduce((sum, { held, pending }) => sum + (held ? pending : 0), 0),
    oldestAt: going.length > 0 ? Math.min(...going.map(({ createdAt }) => createdAt)) : undefined,
  };
}

async function openMailings(redis: Redis, keys: Keys): Promise<Mailing[]> {
  const ledger = createLedger(redis, keys);
  const found = await Promise.all((await ledger.openIds()).map((id) => ledger.find(id)));
  return found.filter((mailing) => mailing !== undefined);
}
