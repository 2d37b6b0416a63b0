import type { Redis } from 'ioredis';
import { defineScript } from './script.js';

export type SubmitOutcome =
  | { outcome: 'submitted' | 'same'; code: string; version: number }
  /** The working copy changed after it was read: read it again. */
  | { outcome: 'changed' }
  | { outcome: 'gone' };

export interface NewVersion {
  /** Of the record, by which its code leads back to it. */
  id: string;
  /** The revision whose content this is. */
  revision: number;
  /** The seal of the content: the same one again is the same submission. */
  sha256: string;
  version: object;
  /** Epoch milliseconds. */
  at: number;
  /** How a record's code is spelt, given to it the first time. */
  code: { prefix: string; digits: number };
}

/** The keys of a record (see `FieldPlace`), of its versions, and of the codes of its kind. */
export interface VersionPlace {
  record: string;
  versions: string;
  counter: string;
  codes: string;
}

/**
 * KEYS record, versions, counter, codes
 * ARGV record's id, revision that was read, sha256, version (json), time, code's prefix, its digits
 */
const submitScript = defineScript({
  name: 'submitRecord',
  keys: 4,
  lua: `
    local record = redis.call('HMGET', KEYS[1], 'state', 'revision', 'sha256', 'code', 'version')
    if not record[1] or record[1] == 'withdrawn' then return {'gone'} end
    if record[2] ~= ARGV[2] then return {'changed'} end
    if record[1] == 'submitted' and record[3] == ARGV[3] then
      redis.call('HSET', KEYS[1], 'submittedRevision', ARGV[2])
      return {'same', record[4], tonumber(record[5])}
    end
    local code = record[4]
    if not code then
      local number = redis.call('INCR', KEYS[3])
      code = ARGV[6] .. string.format('%0' .. ARGV[7] .. 'd', number)
      redis.call('HSET', KEYS[4], code, ARGV[1])
    end
    local version = redis.call('RPUSH', KEYS[2], ARGV[4])
    redis.call('HSET', KEYS[1], 'state', 'submitted', 'code', code, 'version', version,
      'sha256', ARGV[3], 'submittedAt', ARGV[5], 'submittedRevision', ARGV[2])
    return {'submitted', code, version}
  `,
});

/**
 * Puts a version of a record on record. The number of its code is taken in the same step, so codes
 * have neither gaps nor repeats; the same content again is the same submission.
 */
export async function submitVersion(
  client: Redis,
  { record, versions, counter, codes }: VersionPlace,
  { id, revision, sha256, version, at, code }: NewVersion,
): Promise<SubmitOutcome> {
  const answer = (await submitScript(
    client,
    [record, versions, counter, codes],
    [id, revision, sha256, JSON.stringify(version), at, code.prefix, code.digits],
  )) as ['gone' | 'changed'] | ['submitted' | 'same', string, number];
  return answer.length === 1
    ? { outcome: answer[0] }
    : { outcome: answer[0], code: answer[1], version: answer[2] };
}
