import { defineScript } from '../redis/script.js';

/**
 * Writes fields of the rows, all in one step, and counts the change. An empty value takes a field out.
 * KEYS draft, rows
 * ARGV revision that was read ("" for any), field that must be there ("" for none), field that must
 * not ("" for none), order by which a second handling is known, then fields and values
 */
export const writeRowsScript = defineScript({
  name: 'writeResultRows',
  keys: 2,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'state', 'revision', 'order')
    if facts[3] == ARGV[4] then return 'same' end
    if facts[1] == 'submitted' then return 'frozen' end
    if ARGV[1] ~= '' and (facts[2] or '0') ~= ARGV[1] then return 'changed' end
    if ARGV[2] ~= '' and redis.call('HEXISTS', KEYS[2], ARGV[2]) == 0 then return 'gone' end
    if ARGV[3] ~= '' and redis.call('HEXISTS', KEYS[2], ARGV[3]) == 1 then return 'there' end
    for i = 5, #ARGV, 2 do
      if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[2], ARGV[i])
      else redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
    end
    redis.call('HSET', KEYS[1], 'order', ARGV[4])
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 'saved'
  `,
});

/** Freezes the results. KEYS draft, submission · ARGV submission's id, revision that was read, submission (json) */
export const submitScript = defineScript({
  name: 'submitResults',
  keys: 2,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'state', 'revision', 'submission')
    if facts[3] == ARGV[1] then return 'submitted' end
    if facts[1] == 'submitted' then return 'frozen' end
    if (facts[2] or '0') ~= ARGV[2] then return 'changed' end
    redis.call('SET', KEYS[2], ARGV[3])
    redis.call('HSET', KEYS[1], 'state', 'submitted', 'submission', ARGV[1])
    redis.call('HDEL', KEYS[1], 'verdict')
    return 'submitted'
  `,
});

/**
 * Makes submitted results a draft again.
 * KEYS draft, submission · ARGV submission's id, order by which a second handling is known, verdict (json)
 */
export const reopenScript = defineScript({
  name: 'reopenResults',
  keys: 2,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'state', 'submission', 'reopening')
    if facts[3] == ARGV[2] then return 'reopened' end
    if facts[1] ~= 'submitted' or facts[2] ~= ARGV[1] then return 'changed' end
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[1], 'state', 'draft', 'reopening', ARGV[2], 'verdict', ARGV[3])
    return 'reopened'
  `,
});

/**
 * Publishes what was submitted. The rows stay as the beginning of a correction.
 * KEYS draft, submission, versions · ARGV submission's id, published results (json)
 */
export const publishScript = defineScript({
  name: 'publishResults',
  keys: 3,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'state', 'submission')
    if facts[1] ~= 'submitted' or facts[2] ~= ARGV[1] then return 'changed' end
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[1], 'state', 'draft')
    redis.call('RPUSH', KEYS[3], ARGV[2])
    return 'published'
  `,
});
