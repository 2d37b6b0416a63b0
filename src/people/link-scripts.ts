import { defineScript } from '../redis/script.js';

/**
 * Uses a link up. The first use handled again is the first use still; a later press of the same
 * person is told apart, as they may have given up meanwhile what the link gave them.
 * KEYS link, open links · ARGV token, user id, update id, time
 */
export const useScript = defineScript({
  name: 'useOneTimeLink',
  keys: 2,
  lua: `
    local link = redis.call('HMGET', KEYS[1], 'state', 'expiresAt', 'usedBy', 'usedIn')
    if not link[1] then return 'unknown' end
    if link[1] == 'cancelled' then return 'cancelled' end
    if link[1] == 'used' then
      if link[3] ~= ARGV[2] then return 'used' end
      if link[4] == ARGV[3] then return 'accepted' end
      return 'same'
    end
    if tonumber(ARGV[4]) >= tonumber(link[2]) then return 'expired' end
    redis.call('HSET', KEYS[1], 'state', 'used', 'usedBy', ARGV[2], 'usedIn', ARGV[3])
    redis.call('SREM', KEYS[2], ARGV[1])
    return 'accepted'
  `,
});

/** A used link stays, so that this can be told. KEYS link, open links · ARGV token, time */
export const cancelLinkScript = defineScript({
  name: 'cancelOneTimeLink',
  keys: 2,
  lua: `
    redis.call('SREM', KEYS[2], ARGV[1])
    local link = redis.call('HMGET', KEYS[1], 'state', 'expiresAt')
    if link[1] ~= 'open' or tonumber(ARGV[2]) >= tonumber(link[2]) then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'cancelled')
    return 1
  `,
});
