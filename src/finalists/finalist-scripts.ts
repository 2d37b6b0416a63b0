import { defineScript } from '../redis/script.js';

/**
 * Makes an entry a finalist of its own, under the next number that no unit of the contest file has.
 * KEYS entries' finalists, counter, promoted finalists, finalists' entries
 * ARGV entry id, finalist (json), attachment (json), then ids that are taken
 */
export const promoteScript = defineScript({
  name: 'promoteEntry',
  keys: 4,
  lua: `
    local known = redis.call('HGET', KEYS[1], ARGV[1])
    if known then return {'taken', known} end
    local reserved = {}
    for i = 4, #ARGV do reserved[ARGV[i]] = true end
    local id
    repeat id = 'e-' .. redis.call('INCR', KEYS[2]) until not reserved[id]
    redis.call('HSET', KEYS[3], id, ARGV[2])
    redis.call('HSET', KEYS[4], id, ARGV[3])
    redis.call('HSET', KEYS[1], ARGV[1], id)
    return {'promoted', id}
  `,
});

/**
 * Attaches an entry to a finalist in place of the one it had; an entry belongs to one finalist.
 * KEYS entries' finalists, finalists' entries · ARGV entry id, finalist id, attachment (json)
 */
export const attachScript = defineScript({
  name: 'attachEntry',
  keys: 2,
  lua: `
    local known = redis.call('HGET', KEYS[1], ARGV[1])
    if known == ARGV[2] then return {'same', known} end
    if known then return {'taken', known} end
    local before = redis.call('HGET', KEYS[2], ARGV[2])
    if before then redis.call('HDEL', KEYS[1], cjson.decode(before).entryId) end
    redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    return {'attached', ARGV[2]}
  `,
});
