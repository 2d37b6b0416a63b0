import { defineScript } from './script.js';

// A hash with the drafts of one person: each has a prefix of its own, and in `<prefix>rev` the count of
// its changes, by which what was shown is told from what stands there now.

/** Lua, `clear(key, prefix)`: takes a draft away, but not its count: an old button must not fit the next draft. */
export const CLEAR_DRAFT = `
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
  name: 'writeCountedDraft',
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
  name: 'clearCountedDraft',
  keys: 1,
  lua: `${CLEAR_DRAFT} clear(KEYS[1], ARGV[1]) return 1`,
});
