import { defineScript } from '../redis/script.js';

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
  name: 'writeCommendationDraft',
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
  name: 'clearCommendationDraft',
  keys: 1,
  lua: `${CLEAR} clear(KEYS[1], ARGV[1]) return 1`,
});

/**
 * Puts a drafted version on record, if neither the record nor the draft changed since they were read,
 * and takes the draft away.
 * KEYS commendations, commendation, drafts · ARGV id, agency, versions read, version (json), draft's prefix, its count of changes
 */
export const recordScript = defineScript({
  name: 'recordCommendation',
  keys: 3,
  lua: `${CLEAR}
    if redis.call('LLEN', KEYS[2]) ~= tonumber(ARGV[3]) then return 'changed' end
    if (redis.call('HGET', KEYS[3], ARGV[5] .. 'rev') or '0') ~= ARGV[6] then return 'changed' end
    redis.call('RPUSH', KEYS[2], ARGV[4])
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    clear(KEYS[3], ARGV[5])
    return 'saved'
  `,
});

/** KEYS commendation · ARGV versions read, version (json) */
export const appendScript = defineScript({
  name: 'appendCommendation',
  keys: 1,
  lua: `
    if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 'changed' end
    redis.call('RPUSH', KEYS[1], ARGV[2])
    return 'saved'
  `,
});

/** Erases who recorded a version. KEYS commendation · ARGV index, version as it was read, version without the person */
export const anonymizeScript = defineScript({
  name: 'anonymizeCommendation',
  keys: 1,
  lua: `
    if redis.call('LINDEX', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('LSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});
