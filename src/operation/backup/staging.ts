import type { Redis } from 'ioredis';
import { keyReader, patternOf, prefixOf } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import { defineScript } from '../../redis/script.js';
import { OperationError } from '../operation-error.js';
import { decodeRecords, type KeyRecord } from './records.js';

/** Keys and bytes written together. */
const AT_ONCE = { keys: 500, bytes: 4 * 1024 * 1024 };

/**
 * What belongs to the numbers of one bot's updates and messages: under another bot the same numbers
 * mean others, and an update would pass for one that was handled.
 */
const OF_ONE_BOT: ReadonlySet<string> = new Set<keyof Keys>([
  'update',
  'auditedUpdate',
  'session',
  'chatLock',
]);

/**
 * Puts the keys of a backup beside those that are there: nobody sees them yet. What has expired since
 * the backup is left out.
 * @returns how many
 */
export async function stage(
  redis: Redis,
  keys: Keys,
  bytes: AsyncIterable<Buffer>,
  isOtherBot: boolean,
): Promise<number> {
  const read = keyReader(keys);
  const prefix = prefixOf(keys);
  const [seconds = 0] = (await redis.time()).map(Number);
  let batch: KeyRecord[] = [];
  let size = 0;
  let count = 0;
  const flush = async () => {
    await Promise.all(batch.map((record) => restoreKey(redis, keys, record)));
    count += batch.length;
    batch = [];
    size = 0;
  };
  for await (const record of decodeRecords(bytes)) {
    if (record.expiresAt > 0 && record.expiresAt <= seconds * 1000) continue;
    if (isOtherBot && OF_ONE_BOT.has(read(prefix + record.rest)?.family ?? '')) continue;
    batch.push(record);
    size += record.dump.length;
    if (batch.length >= AT_ONCE.keys || size >= AT_ONCE.bytes) await flush();
  }
  await flush();
  return count;
}

async function restoreKey(redis: Redis, keys: Keys, { rest, expiresAt, dump }: KeyRecord) {
  try {
    await redis.restore(keys.restored(rest), expiresAt, dump, 'REPLACE', 'ABSTTL');
  } catch (error) {
    if (error instanceof Error && /payload version|Bad data format/i.test(error.message)) {
      throw new OperationError(
        'This Redis can’t read the values of the backup: it is older than the one on which the backup was made. Install that version or a newer one.',
      );
    }
    throw error;
  }
}

/**
 * In one step: what was there goes, and what was put beside it takes its place.
 * KEYS mark of the restore · ARGV pattern of all keys, prefix of all, prefix of those put beside
 * @returns how many took their place
 */
const swapScript = defineScript({
  name: 'swapRestored',
  keys: 1,
  lua: `
    local beside = ARGV[3]
    local old, new, cursor = {}, {}, '0'
    repeat
      local answer = redis.call('SCAN', cursor, 'MATCH', ARGV[1], 'COUNT', 1000)
      cursor = answer[1]
      for _, key in ipairs(answer[2]) do
        if string.sub(key, 1, #beside) == beside then new[key] = true
        elseif key ~= KEYS[1] then old[key] = true end
      end
    until cursor == '0'
    for key in pairs(old) do redis.call('UNLINK', key) end
    local count = 0
    for key in pairs(new) do
      redis.call('RENAME', key, ARGV[2] .. string.sub(key, #beside + 1))
      count = count + 1
    end
    return count
  `,
});

export async function swapIn(redis: Redis, keys: Keys): Promise<number> {
  const args = [patternOf(keys), prefixOf(keys), keys.restored('')];
  return Number(await swapScript(redis, [keys.restoreUnderWay], args));
}

/** Takes away what a restore that didn't come to its end left behind. */
export async function clearStaged(redis: Redis, keys: Keys): Promise<void> {
  const pattern = `${keys.restored('')}*`;
  for await (const names of redis.scanStream({ match: pattern, count: 1_000 })) {
    if ((names as string[]).length > 0) await redis.unlink(...(names as string[]));
  }
}

/** How many keys of this contest there are, but for a restore's own. */
export async function countKeys(redis: Redis, keys: Keys): Promise<number> {
  const found = new Set<string>();
  for await (const names of redis.scanStream({ match: patternOf(keys), count: 1_000 })) {
    for (const name of names as string[]) {
      if (name === keys.restoreUnderWay || name.startsWith(keys.restored(''))) continue;
      found.add(name);
    }
  }
  return found.size;
}
