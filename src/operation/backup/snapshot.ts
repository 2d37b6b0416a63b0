import type { Redis } from 'ioredis';
import { patternOf, prefixOf } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import type { KeyRecord } from './records.js';

/** Keys read together. */
const AT_ONCE = 1_000;

/** KEYS any · @returns the server's time in ms, then for each key its dump and how long it lives, ms */
const READ = `
  local time = redis.call('TIME')
  local answer = { time[1] .. string.sub(string.format('%06d', time[2]), 1, 3) }
  for _, key in ipairs(KEYS) do
    answer[#answer + 1] = redis.call('DUMP', key)
    answer[#answer + 1] = tostring(redis.call('PTTL', key))
  end
  return answer
`;

/**
 * Every key of a contest, with its value and the time of its end, but for what a restore left
 * behind. It is of one moment only while nothing is written; see `whileNothingIsWritten`.
 */
export async function* readAllKeys(redis: Redis, keys: Keys): AsyncGenerator<KeyRecord[]> {
  const prefix = prefixOf(keys);
  const passing = [keys.restored(''), keys.restoreUnderWay];
  let cursor = '0';
  do {
    const [next, names] = await redis.scan(cursor, 'MATCH', patternOf(keys), 'COUNT', AT_ONCE);
    cursor = next;
    const kept = names.filter((name) => !passing.some((start) => name.startsWith(start)));
    const records = kept.length > 0 ? await readKeys(redis, kept) : [];
    yield records.map(({ rest, ...record }) => ({ rest: rest.slice(prefix.length), ...record }));
  } while (cursor !== '0');
}

async function readKeys(redis: Redis, names: readonly string[]): Promise<KeyRecord[]> {
  // One command for a thousand keys: while it lasts, the bot waits. (EVAL would have to wait itself.)
  const answer = (await redis
    .callBuffer('EVAL_RO', READ, names.length, ...names)
    .catch((error: unknown) => {
      const isOld = error instanceof Error && /unknown command/i.test(error.message);
      if (isOld) return readOneByOne(redis, names);
      throw error;
    })) as (Buffer | null)[];
  const now = Number(answer[0]);
  return names.flatMap((rest, index): KeyRecord[] => {
    const dump = answer[1 + 2 * index];
    const left = Number(answer[2 + 2 * index]);
    // It has expired since its name was read.
    if (!dump || left === -2) return [];
    return [{ rest, dump, expiresAt: left === -1 ? 0 : now + left }];
  });
}

/** The same for Redis 6.2, which has no EVAL_RO. */
export async function readOneByOne(
  redis: Redis,
  names: readonly string[],
): Promise<(Buffer | null)[]> {
  const [seconds = 0, micros = 0] = (await redis.time()).map(Number);
  const now = Buffer.from(String(seconds * 1000 + Math.floor(micros / 1000)));
  const read = names.map(async (name) => [
    await redis.dumpBuffer(name),
    Buffer.from(String(await redis.pttl(name))),
  ]);
  return [now, ...(await Promise.all(read)).flat()];
}
