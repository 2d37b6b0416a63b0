import { defineScript } from '../redis/script.js';

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
  keys: 7,
  lua: `
    local entry = redis.call('HMGET', KEYS[1], 'state', 'code')
    if entry[1] ~= 'draft' or entry[2] then return 0 end
    redis.call('ZREM', KEYS[7], ARGV[1])
    for i = 1, 6 do redis.call('DEL', KEYS[i]) end
    return 1
  `,
});

/** An entry that is gone is not brought back by a mark. KEYS entry · ARGV mark */
export const markScript = defineScript({
  name: 'markEntry',
  keys: 1,
  lua: `
    if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
    return redis.call('HSETNX', KEYS[1], 'mark:' .. ARGV[1], '1')
  `,
});
