import { defineScript } from '../redis/script.js';

/**
 * Assigns, if nothing changed since it was read; who is assigned already stays as they are.
 * KEYS assignments · ARGV revision that was read ("" for any), time, then fields
 */
export const assignScript = defineScript({
  name: 'assignAppraisers',
  keys: 1,
  lua: `
    local rev = redis.call('HGET', KEYS[1], 'rev') or '0'
    if ARGV[1] ~= '' and ARGV[1] ~= rev then return 'changed' end
    local added = 0
    for i = 3, #ARGV do added = added + redis.call('HSETNX', KEYS[1], ARGV[i], ARGV[2]) end
    if added > 0 then redis.call('HINCRBY', KEYS[1], 'rev', 1) end
    return 'saved'
  `,
});

/** KEYS assignments, told · ARGV field */
export const unassignScript = defineScript({
  name: 'unassignAppraiser',
  keys: 2,
  lua: `
    if redis.call('HDEL', KEYS[1], ARGV[1]) == 1 then redis.call('HINCRBY', KEYS[1], 'rev', 1) end
    return redis.call('HDEL', KEYS[2], ARGV[1])
  `,
});

/**
 * Puts a sheet on record, once for each version and appraiser, and takes the draft away, but not the
 * count of its changes: an old button must not fit the next draft.
 * KEYS assignments, drafts, sheets, appraised units
 * ARGV assignment's field, sheet's field, sheet (json), draft's prefix, revision that was read, unit
 */
export const submitScript = defineScript({
  name: 'submitSheet',
  keys: 4,
  lua: `
    if redis.call('HEXISTS', KEYS[3], ARGV[2]) == 1 then return 'again' end
    if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 'unassigned' end
    local prefix = ARGV[4]
    if (redis.call('HGET', KEYS[2], prefix .. 'rev') or '0') ~= ARGV[5] then return 'changed' end
    redis.call('HSET', KEYS[3], ARGV[2], ARGV[3])
    redis.call('SADD', KEYS[4], ARGV[6])
    for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
      if string.sub(field, 1, #prefix) == prefix and field ~= prefix .. 'rev' then
        redis.call('HDEL', KEYS[2], field)
      end
    end
    redis.call('HINCRBY', KEYS[2], prefix .. 'rev', 1)
    return 'saved'
  `,
});

/** KEYS sheets · ARGV field, what it says now, its field and text without the person */
export const anonymizeScript = defineScript({
  name: 'anonymizeSheet',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('HSET', KEYS[1], ARGV[3], ARGV[4])
    return redis.call('HDEL', KEYS[1], ARGV[1])
  `,
});
