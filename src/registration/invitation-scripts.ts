import { defineScript } from '../redis/script.js';

/**
 * Uses an invitation up. The same person pressing again is told the same, unless they have left or
 * were taken out meanwhile: a link works once.
 * KEYS invitation, entry, authors, person's list · ARGV user id, author's key, author (json), most authors, entry id, time
 */
export const acceptScript = defineScript({
  name: 'acceptInvitation',
  keys: 4,
  lua: `
    local invitation = redis.call('HMGET', KEYS[1], 'state', 'userId')
    if not invitation[1] then return 'expired' end
    local known = redis.call('HEXISTS', KEYS[3], ARGV[2]) == 1
    if invitation[1] ~= 'open' then
      if known and invitation[1] == 'accepted' and invitation[2] == ARGV[1] then return 'same' end
      return 'used'
    end
    local state = redis.call('HGET', KEYS[2], 'state')
    if not state or state == 'withdrawn' then return 'gone' end
    if not known and redis.call('HLEN', KEYS[3]) >= tonumber(ARGV[4]) then return 'full' end
    redis.call('HSET', KEYS[1], 'state', 'accepted', 'userId', ARGV[1])
    redis.call('ZADD', KEYS[4], ARGV[6], ARGV[5])
    if known then return 'same' end
    redis.call('HSET', KEYS[3], ARGV[2], ARGV[3])
    redis.call('HINCRBY', KEYS[2], 'revision', 1)
    return 'accepted'
  `,
});

/** An answered invitation stays, so that its answer can be told. KEYS invitation, entry's invitations · ARGV token */
export const cancelScript = defineScript({
  name: 'cancelInvitation',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'open' then return 0 end
    redis.call('SREM', KEYS[2], ARGV[1])
    return redis.call('DEL', KEYS[1])
  `,
});

/**
 * Only an open invitation is declined, and by the same person again: one that ran out meanwhile would come back without an end.
 * KEYS invitation · ARGV user id
 */
export const declineScript = defineScript({
  name: 'declineInvitation',
  keys: 1,
  lua: `
    local invitation = redis.call('HMGET', KEYS[1], 'state', 'userId')
    if invitation[1] == 'declined' and invitation[2] == ARGV[1] then return 1 end
    if invitation[1] ~= 'open' then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'declined', 'userId', ARGV[1])
    return 1
  `,
});
