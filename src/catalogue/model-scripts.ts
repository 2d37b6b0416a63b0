import { defineScript } from '../redis/script.js';

/** Says that an index must read this model anew. The score only grows, so nobody misses a change. */
const TOUCH = `
  local function touch(changes, id)
    local last = redis.call('ZREVRANGE', changes, 0, 0, 'WITHSCORES')
    redis.call('ZADD', changes, (tonumber(last[2] or '0')) + 1, id)
  end
`;

/** KEYS model, changes · ARGV id */
export const touchScript = defineScript({
  name: 'touchModel',
  keys: 2,
  lua: `${TOUCH}
    if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
    touch(KEYS[2], ARGV[1])
    return 1
  `,
});

/**
 * Writes fields of the draft; an empty value takes a field out.
 * KEYS model, proposals
 * ARGV time of beginning, who begins it ("" where the entry says), id if it now waits for an
 * administrator to publish it ("" otherwise), then fields and values
 */
export const writeScript = defineScript({
  name: 'writeModel',
  keys: 2,
  lua: `
    if ARGV[3] ~= '' then redis.call('SADD', KEYS[2], ARGV[3]) end
    redis.call('HSETNX', KEYS[1], 'createdAt', ARGV[1])
    if ARGV[2] ~= '' then redis.call('HSETNX', KEYS[1], 'by', ARGV[2]) end
    for i = 4, #ARGV, 2 do
      if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i])
      else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
    end
    return 'saved'
  `,
});

/** KEYS model, proposals · ARGV id, order, proposal (json), time of beginning */
export const proposeScript = defineScript({
  name: 'proposeModel',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'order') == ARGV[2] then return 'same' end
    redis.call('HSETNX', KEYS[1], 'createdAt', ARGV[4])
    redis.call('HSET', KEYS[1], 'proposal', ARGV[3], 'order', ARGV[2])
    redis.call('HDEL', KEYS[1], 'remark')
    redis.call('SADD', KEYS[2], ARGV[1])
    return 'proposed'
  `,
});

/**
 * Decides about the proposal that was looked at, and no other.
 * KEYS model, proposals, changes
 * ARGV id, order, update of the proposal, field that takes the decision, decision (json)
 */
export const decideScript = defineScript({
  name: 'decideModel',
  keys: 3,
  lua: `${TOUCH}
    if redis.call('HGET', KEYS[1], 'order') == ARGV[2] then return 'decided' end
    local json = redis.call('HGET', KEYS[1], 'proposal')
    if not json or string.format('%.0f', cjson.decode(json).updateId) ~= ARGV[3] then return 'changed' end
    redis.call('HDEL', KEYS[1], 'proposal', 'remark')
    redis.call('HSET', KEYS[1], ARGV[4], ARGV[5], 'order', ARGV[2])
    redis.call('SREM', KEYS[2], ARGV[1])
    touch(KEYS[3], ARGV[1])
    return 'decided'
  `,
});

/**
 * Puts content into the catalogue without a proposal.
 * KEYS model, proposals, changes · ARGV id, order, publication (json)
 */
export const publishScript = defineScript({
  name: 'publishModel',
  keys: 3,
  lua: `${TOUCH}
    if redis.call('EXISTS', KEYS[1]) == 0 then return 'gone' end
    redis.call('HSET', KEYS[1], 'publication', ARGV[3], 'order', ARGV[2])
    redis.call('SREM', KEYS[2], ARGV[1])
    touch(KEYS[3], ARGV[1])
    return 'published'
  `,
});

/** Takes a model out of the catalogue and out of review. KEYS model, proposals, changes · ARGV id */
export const takeOutScript = defineScript({
  name: 'takeModelOut',
  keys: 3,
  lua: `${TOUCH}
    local taken = redis.call('HDEL', KEYS[1], 'publication', 'proposal')
    redis.call('SREM', KEYS[2], ARGV[1])
    if taken > 0 then touch(KEYS[3], ARGV[1]) end
    return taken
  `,
});

/** KEYS consents, the person's models, model, changes · ARGV id, user id, consent (json, or "" to forget it) */
export const consentScript = defineScript({
  name: 'consentToModel',
  keys: 4,
  lua: `${TOUCH}
    if ARGV[3] == '' then
      redis.call('HDEL', KEYS[1], ARGV[2])
      redis.call('SREM', KEYS[2], ARGV[1])
      if redis.call('HGET', KEYS[3], 'by') == ARGV[2] then redis.call('HDEL', KEYS[3], 'by') end
    else
      redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
      redis.call('SADD', KEYS[2], ARGV[1])
    end
    if redis.call('EXISTS', KEYS[3]) == 1 then touch(KEYS[4], ARGV[1]) end
    return 1
  `,
});
