import { defineScript } from '../redis/script.js';

/**
 * Puts a submission on record. The number is taken in the same step, so codes have neither gaps
 * nor repeats; the same content again is the same submission.
 * KEYS entry, versions, counter, codes
 * ARGV entry id, revision that was read, sha256, submission (json), time, code's prefix, its digits
 */
export const submitScript = defineScript({
  name: 'submitEntry',
  keys: 4,
  lua: `
    local entry = redis.call('HMGET', KEYS[1], 'state', 'revision', 'sha256', 'code', 'version')
    if not entry[1] or entry[1] == 'withdrawn' then return {'gone'} end
    if entry[2] ~= ARGV[2] then return {'changed'} end
    if entry[1] == 'submitted' and entry[3] == ARGV[3] then
      redis.call('HSET', KEYS[1], 'submittedRevision', ARGV[2])
      return {'same', entry[4], tonumber(entry[5])}
    end
    local code = entry[4]
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

/** KEYS entry · ARGV time */
export const withdrawScript = defineScript({
  name: 'withdrawEntry',
  keys: 1,
  lua: `
    local state = redis.call('HGET', KEYS[1], 'state')
    if state ~= 'submitted' then return state end
    redis.call('HSET', KEYS[1], 'state', 'withdrawn', 'withdrawnAt', ARGV[1])
    return 'withdrawn'
  `,
});

/** Takes a withdrawal back: the entry stands in the register again as it was. KEYS entry */
export const restoreScript = defineScript({
  name: 'restoreEntry',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'withdrawn' then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'submitted')
    redis.call('HDEL', KEYS[1], 'withdrawnAt')
    return 1
  `,
});

/** Deletes a draft that was never submitted. KEYS entry and all that belongs to it, owner's list · ARGV entry id */
export const discardScript = defineScript({
  name: 'discardDraft',
  keys: 8,
  lua: `
    local entry = redis.call('HMGET', KEYS[1], 'state', 'code')
    if entry[1] ~= 'draft' or entry[2] then return 0 end
    redis.call('ZREM', KEYS[8], ARGV[1])
    for i = 1, 7 do redis.call('DEL', KEYS[i]) end
    return 1
  `,
});
