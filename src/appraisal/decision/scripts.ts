import { defineScript } from '../../redis/script.js';

/** Takes a draft away, but not the count of its changes: an old button must not fit the next draft. */
const CLEAR = `
  local function clear(key, prefix)
    for _, field in ipairs(redis.call('HKEYS', key)) do
      if string.sub(field, 1, #prefix) == prefix and field ~= prefix .. 'rev' then
        redis.call('HDEL', key, field)
      end
    end
    redis.call('HINCRBY', key, prefix .. 'rev', 1)
  end
`;

/** KEYS drafts · ARGV draft's prefix, then fields and values; an empty value takes a field out */
export const writeDraftScript = defineScript({
  name: 'writeDecisionDraft',
  keys: 1,
  lua: `
    local changed = false
    for i = 2, #ARGV, 2 do
      local field = ARGV[1] .. ARGV[i]
      if (redis.call('HGET', KEYS[1], field) or '') ~= ARGV[i + 1] then
        changed = true
        if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], field)
        else redis.call('HSET', KEYS[1], field, ARGV[i + 1]) end
      end
    end
    if changed then redis.call('HINCRBY', KEYS[1], ARGV[1] .. 'rev', 1) end
    return 1
  `,
});

/** KEYS drafts · ARGV draft's prefix */
export const clearDraftScript = defineScript({
  name: 'clearDecisionDraft',
  keys: 1,
  lua: `${CLEAR} clear(KEYS[1], ARGV[1]) return 1`,
});

/**
 * Appends a record, if neither the others, nor the plan, nor the draft changed since they were read, and
 * takes the draft away.
 * KEYS records, units, plan, drafts
 * ARGV unit, records read, plan's version read (empty: any), record (json), draft's prefix (empty: none), its count of changes
 */
export const appendScript = defineScript({
  name: 'appendDecision',
  keys: 4,
  lua: `${CLEAR}
    if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[2]) then return 'changed' end
    if ARGV[3] ~= '' and (redis.call('HGET', KEYS[3], 'version') or '0') ~= ARGV[3] then
      return 'changed'
    end
    if ARGV[5] ~= '' and (redis.call('HGET', KEYS[4], ARGV[5] .. 'rev') or '0') ~= ARGV[6] then
      return 'changed'
    end
    redis.call('RPUSH', KEYS[1], ARGV[4])
    redis.call('SADD', KEYS[2], ARGV[1])
    if ARGV[5] ~= '' then clear(KEYS[4], ARGV[5]) end
    return 'saved'
  `,
});

/** Erases who recorded something. KEYS records · ARGV index, record as it was read, record without the person */
export const anonymizeScript = defineScript({
  name: 'anonymizeDecision',
  keys: 1,
  lua: `
    if redis.call('LINDEX', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('LSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});
