import type { Redis } from 'ioredis';
import { defineScript } from './script.js';

/** What became of a write: `same` changed nothing; `gone`, `withdrawn` and `full` refused it. */
export type WriteOutcome = 'saved' | 'same' | 'full' | 'gone' | 'withdrawn';

/**
 * Where a field stands. A record is a hash with a `state` and a `revision`, which counts the
 * changes of all that belongs to it; its answers, files and the like are hashes beside it.
 */
export interface FieldPlace {
  /** Key of the record. */
  record: string;
  /** Key of the hash beside it. */
  hash: string;
  field: string;
}

/** KEYS record, hash · ARGV field, json, most fields (0: no limit), keep what is there (1) or replace it (0) */
const writeScript = defineScript({
  name: 'writeRecordField',
  keys: 2,
  lua: `
    local state = redis.call('HGET', KEYS[1], 'state')
    if not state then return 'gone' end
    if state == 'withdrawn' then return 'withdrawn' end
    local old = redis.call('HGET', KEYS[2], ARGV[1])
    if old and (ARGV[4] == '1' or old == ARGV[2]) then return 'same' end
    local most = tonumber(ARGV[3])
    if not old and most > 0 and redis.call('HLEN', KEYS[2]) >= most then return 'full' end
    redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 'saved'
  `,
});

/** KEYS record, hash · ARGV field, even from a withdrawn record (1) or not (0) */
const removeScript = defineScript({
  name: 'removeRecordField',
  keys: 2,
  lua: `
    local state = redis.call('HGET', KEYS[1], 'state')
    if not state then return 'gone' end
    if state == 'withdrawn' and ARGV[2] ~= '1' then return 'withdrawn' end
    if redis.call('HDEL', KEYS[2], ARGV[1]) == 0 then return 'same' end
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 'saved'
  `,
});

/**
 * Writes one field and counts the change, in one step: two devices or two instances that write at
 * once both keep what they wrote.
 * @param options `most`: how many fields the hash may have; `keep`: what is there already stays
 */
export async function writeField(
  client: Redis,
  { record, hash, field }: FieldPlace,
  value: object,
  { most = 0, keep = false }: { most?: number; keep?: boolean } = {},
): Promise<WriteOutcome> {
  const args = [field, JSON.stringify(value), most, keep ? 1 : 0];
  return (await writeScript(client, [record, hash], args)) as WriteOutcome;
}

/** Takes one field out and counts the change, in one step. */
export async function removeField(
  client: Redis,
  { record, hash, field }: FieldPlace,
  { evenWithdrawn = false }: { evenWithdrawn?: boolean } = {},
): Promise<WriteOutcome> {
  const args = [field, evenWithdrawn ? 1 : 0];
  return (await removeScript(client, [record, hash], args)) as WriteOutcome;
}
