import { defineScript } from '../redis/script.js';

/** Shows what waits, once it is enough; what comes alone could be told from the figures before it. */
const SHOW = `
  local function show(waiting, shown)
    for _, answer in ipairs(redis.call('ZRANGE', waiting, 0, -1)) do
      redis.call('ZADD', shown, 0, answer)
    end
    redis.call('DEL', waiting)
  end
`;

/**
 * Writes one answer of a draft; after the person has sent theirs there is nothing more to write.
 * KEYS facts, answered, draft · ARGV user, question, answer, seconds until the survey closes
 */
export const writeAnswerScript = defineScript({
  name: 'writeSurveyAnswer',
  keys: 3,
  lua: `
    if redis.call('HEXISTS', KEYS[1], 'closedAt') == 1 then return 'closed' end
    if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 then return 'answered' end
    if redis.call('HGET', KEYS[3], 'q.' .. ARGV[2]) ~= ARGV[3] then
      redis.call('HSET', KEYS[3], 'q.' .. ARGV[2], ARGV[3])
      redis.call('HINCRBY', KEYS[3], 'rev', 1)
    end
    redis.call('EXPIRE', KEYS[3], ARGV[4])
    return 'saved'
  `,
});

/**
 * In one step: the person has answered, their draft is gone, and the answers stand without them.
 * KEYS facts, answered, draft, waiting, shown · ARGV user, revision of the draft, random key and answers, fewest
 */
export const sendAnswersScript = defineScript({
  name: 'sendSurveyAnswers',
  keys: 5,
  lua: `${SHOW}
    if redis.call('HEXISTS', KEYS[1], 'closedAt') == 1 then return 'closed' end
    if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 then return 'answered' end
    if redis.call('HGET', KEYS[3], 'rev') ~= ARGV[2] then return 'changed' end
    redis.call('DEL', KEYS[3])
    redis.call('SADD', KEYS[2], ARGV[1])
    redis.call('ZADD', KEYS[4], 0, ARGV[3])
    if redis.call('ZCARD', KEYS[4]) >= tonumber(ARGV[4]) then show(KEYS[4], KEYS[5]) end
    return 'sent'
  `,
});

/**
 * Ends the survey: who has answered need not be known any more, and the last answers join those that
 * are shown, if there are any.
 * KEYS facts, answered, waiting, shown · ARGV now
 */
export const closeSurveyScript = defineScript({
  name: 'closeSurvey',
  keys: 4,
  lua: `${SHOW}
    if redis.call('HSETNX', KEYS[1], 'closedAt', ARGV[1]) == 0 then return 0 end
    redis.call('DEL', KEYS[2])
    if redis.call('ZCARD', KEYS[4]) > 0 then show(KEYS[3], KEYS[4]) end
    return 1
  `,
});
