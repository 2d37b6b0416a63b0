import { defineScript } from '../redis/script.js';

/**
 * Makes a request, unless one of this person for this agency is open. Handled again after it was
 * answered, the update that made it makes no other.
 * KEYS open requests, requests
 * ARGV "agency user", id, request (json), user, most open, since when (ms), most since then
 * @returns outcome and the id of the request that counts
 */
export const askScript = defineScript({
  name: 'askToCoordinate',
  keys: 2,
  lua: `
    local open = redis.call('HGET', KEYS[1], ARGV[1])
    if open then return {'asked', open} end
    if redis.call('HEXISTS', KEYS[2], ARGV[2]) == 1 then return {'asked', ARGV[2]} end
    local waiting, recent = 0, 0
    for _, json in ipairs(redis.call('HVALS', KEYS[2])) do
      local request = cjson.decode(json)
      if request.userId == tonumber(ARGV[4]) then
        if request.state == 'open' then waiting = waiting + 1 end
        if request.at > tonumber(ARGV[6]) then recent = recent + 1 end
      end
    end
    if waiting >= tonumber(ARGV[5]) then return {'full', ''} end
    if recent >= tonumber(ARGV[7]) then return {'often', ''} end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
    return {'asked', ARGV[2]}
  `,
});

/**
 * Answers a request or takes it back: the first to do so does it. Who is accepted is a coordinator in
 * the same step, so that the answer handled again can't bring back somebody who has left since.
 * KEYS open requests, requests, coordinators, member's agencies
 * ARGV "agency user", id, request as it is then (json), order, whom and where it makes a coordinator
 * ("" for nobody): user, agency
 */
export const settleScript = defineScript({
  name: 'settleCoordinatorRequest',
  keys: 4,
  lua: `
    local json = redis.call('HGET', KEYS[2], ARGV[2])
    if not json then return 'gone' end
    local request = cjson.decode(json)
    if request.state ~= 'open' then
      if request.order == ARGV[4] then return 'settled' end
      return 'too-late'
    end
    redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
    redis.call('HDEL', KEYS[1], ARGV[1])
    if ARGV[5] ~= '' then
      redis.call('SADD', KEYS[3], ARGV[5])
      redis.call('SADD', KEYS[4], ARGV[6])
    end
    return 'settled'
  `,
});

/**
 * Writes a request anew, unless it was erased since it was read.
 * KEYS requests · ARGV id, request (json)
 */
export const replaceScript = defineScript({
  name: 'replaceCoordinatorRequest',
  keys: 1,
  lua: `
    if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then
      redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    end
    return 'OK'
  `,
});
