import { decodeRecords, encodeRecord } from '../../operation/backup/records.js';
import { readAllKeys } from '../../operation/backup/snapshot.js';
import { clearStaged, stage, swapIn } from '../../operation/backup/staging.js';
import { prefixOf } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import type { Rehearsal } from '../rehearsal.js';

type Store = Pick<Rehearsal, 'redis'>;

/** Everything in Redis of a bot that is at rest. */
export async function readKeys({ redis }: Store, keys: Keys): Promise<Buffer> {
  const batches: Buffer[] = [];
  for await (const { bytes } of readAllKeys(redis, keys)) batches.push(bytes);
  return Buffer.concat(batches);
}

/**
 * Puts the keys beside those that are there, where nobody sees them yet.
 * @param savedAt when they were read, epoch milliseconds of the machine: what would have lasted another hour then lasts another hour now
 * @throws Error where Redis can't read them; then nothing is left of them
 */
export async function stageKeys(
  { redis }: Store,
  keys: Keys,
  { bytes, savedAt }: { bytes: Buffer; savedAt: number },
): Promise<void> {
  await clearStaged(redis, keys);
  const [seconds = 0] = (await redis.time()).map(Number);
  const later = seconds * 1000 - savedAt;
  try {
    await stage(redis, keys, shifted(bytes, later), false);
  } catch (error) {
    await clearStaged(redis, keys);
    throw error;
  }
}

async function* shifted(bytes: Buffer, later: number): AsyncGenerator<Buffer> {
  const source = (async function* () {
    yield bytes;
  })();
  for await (const record of decodeRecords(source)) {
    const { expiresAt } = record;
    yield encodeRecord({ ...record, expiresAt: expiresAt > 0 ? expiresAt + later : 0 });
  }
}

/** They take the place of all that is in this Redis, which is the rehearsal's alone. */
export async function takePlace({ redis }: Store, keys: Keys): Promise<void> {
  await swapIn(redis, keys);
  const prefix = prefixOf(keys);
  for await (const names of redis.scanStream({ count: 1_000 })) {
    const others = (names as string[]).filter((name) => !name.startsWith(prefix));
    if (others.length > 0) await redis.unlink(...others);
  }
}
