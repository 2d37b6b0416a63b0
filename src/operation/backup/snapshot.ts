import type { Redis } from 'ioredis';
import { patternOf, prefixOf } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import { encodeRecord } from './records.js';

/** Keys read together. */
const AT_ONCE = 1_000;

/**
 * Puts keys together as `encodeRecord` does: a hundred thousand people are read while the bot waits,
 * and made of single values that would take several times as long.
 * KEYS any · ARGV length of the prefix @returns the records, then places of keys that are gone
 */
const READ = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local parts, answer = {}, { '' }
  for place, key in ipairs(KEYS) do
    local dump = redis.call('DUMP', key)
    if dump then
      local left = redis.call('PTTL', key)
      local rest = string.sub(key, ARGV[1] + 1)
      local ends = left >= 0 and now + left or 0
      parts[#parts + 1] = struct.pack('>I4I4I8', #rest, #dump, ends) .. rest .. dump
    else answer[#answer + 1] = tostring(place) end
  end
  answer[1] = table.concat(parts)
  return answer
`;

/** Some keys, by the rest of their names, and their records one after the other. */
export interface Batch {
  rests: string[];
  bytes: Buffer;
}

/**
 * Every key of a contest, with its value and the time of its end, but for what a restore left
 * behind. It is of one moment only while nothing is written; see `whileNothingIsWritten`.
 */
export async function* readAllKeys(redis: Redis, keys: Keys): AsyncGenerator<Batch> {
  const isOurs = belongs(keys);
  const prefix = prefixOf(keys);
  // A table that grows or shrinks may give a key twice.
  const seen = new Set<string>();
  let cursor = '0';
  do {
    const [next, names] = await redis.scan(cursor, 'MATCH', patternOf(keys), 'COUNT', AT_ONCE);
    cursor = next;
    const fresh = [...new Set(names)].filter((name) => !seen.has(name) && isOurs(name));
    for (const name of fresh) seen.add(name);
    if (fresh.length > 0) yield await readKeys(redis, fresh, prefix);
  } while (cursor !== '0');
}

/** The same of some keys; those that are gone are left out. */
export async function* readTheseKeys(
  redis: Redis,
  keys: Keys,
  names: readonly string[],
): AsyncGenerator<Batch> {
  const ours = names.filter(belongs(keys));
  for (let from = 0; from < ours.length; from += AT_ONCE) {
    yield await readKeys(redis, ours.slice(from, from + AT_ONCE), prefixOf(keys));
  }
}

/** A restore's own keys go into no backup. */
function belongs(keys: Keys): (name: string) => boolean {
  const passing = [keys.restored(''), keys.restoreUnderWay];
  return (name) => !passing.some((start) => name.startsWith(start));
}

async function readKeys(redis: Redis, names: readonly string[], prefix: string): Promise<Batch> {
  const length = Buffer.byteLength(prefix);
  try {
    // EVAL would have to wait itself while nothing is written.
    const answer = await redis.callBuffer('EVAL_RO', READ, names.length, ...names, length);
    const [bytes = Buffer.alloc(0), ...places] = answer as Buffer[];
    const gone = new Set(places.map(Number));
    const left = names.filter((_, index) => !gone.has(index + 1));
    return { rests: left.map((name) => name.slice(prefix.length)), bytes };
  } catch (error) {
    if (error instanceof Error && /unknown command/i.test(error.message)) {
      return readOneByOne(redis, names, prefix);
    }
    throw error;
  }
}

/** The same for Redis 6.2, which has no EVAL_RO. */
export async function readOneByOne(
  redis: Redis,
  names: readonly string[],
  prefix: string,
): Promise<Batch> {
  const [seconds = 0, micros = 0] = (await redis.time()).map(Number);
  const now = seconds * 1000 + Math.floor(micros / 1000);
  const read = names.map(async (name) => {
    const [dump, left] = await Promise.all([redis.dumpBuffer(name), redis.pttl(name)]);
    const rest = name.slice(prefix.length);
    return dump && { rest, dump, expiresAt: left >= 0 ? now + left : 0 };
  });
  const records = (await Promise.all(read)).filter((one) => one !== null);
  return {
    rests: records.map(({ rest }) => rest),
    bytes: Buffer.concat(records.map(encodeRecord)),
  };
}
