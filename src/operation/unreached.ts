import type { Redis } from 'ioredis';
import { createLedger } from '../outbox/ledger.js';
import type { Mailing } from '../outbox/mailing.js';
import { keyReader } from '../redis/key-families.js';
import type { Keys } from '../redis/keys.js';

/** Nothing of it was settled for so long, though there is something to be sent. */
const STUCK_MS = 60 * 60_000;

/** Mailings that want somebody's eye: with uncertain copies, held, or not going on; oldest first. */
export async function readUnreached({
  redis,
  keys,
}: {
  redis: Redis;
  keys: Keys;
}): Promise<Mailing[]> {
  const ledger = createLedger(redis, keys);
  const read = keyReader(keys);
  const found = new Map<string, Mailing>();
  const [seconds = 0] = (await redis.time()).map(Number);
  for await (const names of redis.scanStream({ match: `${keys.mailing('')}*`, count: 1_000 })) {
    const ids = (names as string[]).map((name) => read(name)?.id ?? '');
    for (const mailing of await Promise.all(ids.map((id) => ledger.find(id)))) {
      if (mailing && needsEye(mailing, seconds * 1000)) found.set(mailing.id, mailing);
    }
  }
  return [...found.values()].sort((one, other) => one.createdAt - other.createdAt);
}

/** @param now by the store's clock, as `progressAt` */
function needsEye({ uncertain, held, pending, progressAt }: Mailing, now: number): boolean {
  const isStuck = pending > 0 && progressAt > 0 && now - progressAt > STUCK_MS;
  return uncertain > 0 || held !== undefined || isStuck;
}
