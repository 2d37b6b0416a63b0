import { defineScript } from '../redis/script.js';

/**
 * Adds a message to a thread, which it begins where an asker has none yet. Handled twice, it is there
 * once. By what rules a side may write is `mayWrite`'s to say; a test holds the two together.
 * KEYS thread, messages, barred askers, models that take no questions, counts of this person
 * ARGV message's key, message (json), side, writer, time, model, named ("yes" or ""), most threads and
 * most messages in a day, seconds for which the counts are kept, day
 */
export const appendScript = defineScript({
  name: 'appendQuestion',
  keys: 5,
  lua: `
    local key, json, side, writer, now, model = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
    if redis.call('HEXISTS', KEYS[2], key) == 1 then return 'same' end
    local facts = redis.call('HMGET', KEYS[1], 'model', 'askerStopped', 'authorsStopped', 'ended')
    local known = facts[1]
    if not known and side ~= 'asker' then return 'gone' end
    if facts[4] == 'administrator' then return 'ended' end
    if side == 'asker' then
      if facts[3] then return 'stopped' end
      if redis.call('HEXISTS', KEYS[3], writer) == 1 then return 'barred' end
      if redis.call('SISMEMBER', KEYS[4], model) == 1 then return 'off' end
    else
      if facts[4] then return 'ended' end
      if facts[2] then return 'stopped' end
      if facts[3] then return 'own-stop' end
    end
    if redis.call('HGET', KEYS[5], 'day') ~= ARGV[11] then redis.call('DEL', KEYS[5]) end
    local counts = redis.call('HMGET', KEYS[5], 'threads', 'messages')
    if not known and tonumber(counts[1] or '0') >= tonumber(ARGV[8]) then return 'many-threads' end
    if tonumber(counts[2] or '0') >= tonumber(ARGV[9]) then return 'many-messages' end
    if not known then
      redis.call('HSET', KEYS[1], 'model', model, 'asker', writer)
      if ARGV[7] == 'yes' then redis.call('HSET', KEYS[1], 'named', 'yes') end
      redis.call('HINCRBY', KEYS[5], 'threads', 1)
    end
    if side == 'asker' then redis.call('HDEL', KEYS[1], 'askerStopped', 'ended') end
    redis.call('HSET', KEYS[1], 'lastBy', side, 'lastAt', now)
    redis.call('HSET', KEYS[2], key, json)
    redis.call('HINCRBY', KEYS[5], 'messages', 1)
    redis.call('HSET', KEYS[5], 'day', ARGV[11])
    redis.call('EXPIRE', KEYS[5], ARGV[10])
    return 'saved'
  `,
});

/**
 * Stops a thread for one side. KEYS thread · ARGV the side's field, order by which a second handling is known
 */
export const stopScript = defineScript({
  name: 'stopQuestions',
  keys: 1,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'model', 'ended', ARGV[1])
    if not facts[1] then return 'gone' end
    if facts[3] == ARGV[2] then return 'done' end
    if facts[2] == 'administrator' then return 'ended' end
    if facts[3] then return 'same' end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    return 'done'
  `,
});

/** Takes the authors' stop back. KEYS thread · ARGV order by which a second handling is known */
export const reopenScript = defineScript({
  name: 'reopenQuestions',
  keys: 1,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'model', 'ended', 'authorsStopped', 'reopenedBy')
    if not facts[1] then return 'gone' end
    if facts[4] == ARGV[1] then return 'done' end
    if facts[2] == 'administrator' then return 'ended' end
    if not facts[3] then return 'same' end
    redis.call('HDEL', KEYS[1], 'authorsStopped')
    redis.call('HSET', KEYS[1], 'reopenedBy', ARGV[1])
    return 'done'
  `,
});

/** Ends a thread. What an administrator ended stays so. KEYS thread · ARGV how, order by which a second handling is known */
export const endScript = defineScript({
  name: 'endQuestions',
  keys: 1,
  lua: `
    local facts = redis.call('HMGET', KEYS[1], 'model', 'ended', 'endedBy')
    if not facts[1] then return 'gone' end
    if facts[3] == ARGV[2] then return 'done' end
    if facts[2] == 'administrator' or facts[2] == ARGV[1] then return 'same' end
    redis.call('HSET', KEYS[1], 'ended', ARGV[1], 'endedBy', ARGV[2])
    return 'done'
  `,
});

/** Writes a field of a hash that still is as it was read. KEYS hash · ARGV field, as it was read, as it is to be */
export const replaceFieldScript = defineScript({
  name: 'replaceReport',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});

/** Empties those messages of a thread that are still there. KEYS messages · ARGV key and what stays (json), in turns */
export const silenceScript = defineScript({
  name: 'silenceInQuestions',
  keys: 1,
  lua: `
    for at = 1, #ARGV, 2 do
      if redis.call('HEXISTS', KEYS[1], ARGV[at]) == 1 then
        redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1])
      end
    end
  `,
});
