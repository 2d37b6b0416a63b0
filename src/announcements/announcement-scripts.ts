import { defineScript } from '../redis/script.js';

/**
 * Keeps a message as content, or as one more part of the album that is there already.
 * KEYS announcement, content · ARGV the state that it must be in, slot, message id, part (json), album or ""
 * @returns 1 when it is kept, 0 when the announcement is in another state
 */
export const keepPartScript = defineScript({
  name: 'keepAnnouncementPart',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= ARGV[1] then return 0 end
    local slot, album = ARGV[2], ARGV[5]
    local albumField = 'album.' .. slot
    local sameAlbum = album ~= '' and redis.call('HGET', KEYS[1], albumField) == album
    if not sameAlbum then
      for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
        if string.sub(field, 1, #slot + 1) == slot .. '.' then redis.call('HDEL', KEYS[2], field) end
      end
    end
    if album == '' then redis.call('HDEL', KEYS[1], albumField)
    else redis.call('HSET', KEYS[1], albumField, album) end
    redis.call('HSET', KEYS[2], slot .. '.' .. ARGV[3], ARGV[4])
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 1
  `,
});

/**
 * Takes a content out.
 * KEYS announcement, content · ARGV the state that it must be in, slot
 */
export const dropContentScript = defineScript({
  name: 'dropAnnouncementContent',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= ARGV[1] then return 0 end
    for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
      if string.sub(field, 1, #ARGV[2] + 1) == ARGV[2] .. '.' then redis.call('HDEL', KEYS[2], field) end
    end
    redis.call('HDEL', KEYS[1], 'album.' .. ARGV[2])
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 1
  `,
});

/** KEYS announcement · ARGV field, value ("" removes it) @returns 1, or 0 when it is no draft */
export const setFactScript = defineScript({
  name: 'setAnnouncementFact',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'draft' then return 0 end
    if ARGV[2] == '' then redis.call('HDEL', KEYS[1], ARGV[1])
    else redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
    redis.call('HDEL', KEYS[1], 'missedAt')
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 1
  `,
});

/** KEYS announcement, audience · ARGV "add" or "remove", choices… @returns 1, or 0 when it is no draft */
export const chooseScript = defineScript({
  name: 'chooseAudience',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'draft' then return 0 end
    for i = 2, #ARGV do
      redis.call(ARGV[1] == 'add' and 'SADD' or 'SREM', KEYS[2], ARGV[i])
    end
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 1
  `,
});

/**
 * KEYS announcement, scheduled ones · ARGV id, revision, time, by, update
 * @returns 1, or 0 when the draft is not as it was confirmed
 */
export const scheduleScript = defineScript({
  name: 'scheduleAnnouncement',
  keys: 2,
  lua: `
    local state, revision, update = unpack(redis.call('HMGET', KEYS[1], 'state', 'revision', 'launchUpdate'))
    if state == 'scheduled' and update == ARGV[5] then return 1 end
    if state ~= 'draft' or revision ~= ARGV[2] then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'scheduled', 'sendAt', ARGV[3], 'launchedBy', ARGV[4], 'launchUpdate', ARGV[5])
    redis.call('HDEL', KEYS[1], 'missedAt')
    redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
    return 1
  `,
});

/**
 * Makes a scheduled one a draft again: called off, or because its time was missed.
 * KEYS announcement, scheduled ones · ARGV id, the time that was missed or ""
 */
export const unscheduleScript = defineScript({
  name: 'unscheduleAnnouncement',
  keys: 2,
  lua: `
    redis.call('ZREM', KEYS[2], ARGV[1])
    if redis.call('HGET', KEYS[1], 'state') ~= 'scheduled' then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'draft')
    redis.call('HDEL', KEYS[1], 'sendAt', 'launchedBy', 'launchUpdate')
    if ARGV[2] ~= '' then redis.call('HSET', KEYS[1], 'missedAt', ARGV[2]) end
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return 1
  `,
});

/**
 * Makes the audience that was written beside it the frozen one, and launches.
 * KEYS announcement, scheduled ones, live ones, audience, frozen audience · ARGV id, revision or "" for a scheduled one, now, by, update, people, chats
 * @returns 1 when it is launched now, 2 when it was by the same update, 0 when the draft is another one
 */
export const launchScript = defineScript({
  name: 'launchAnnouncement',
  keys: 5,
  lua: `
    local state, revision, update = unpack(redis.call('HMGET', KEYS[1], 'state', 'revision', 'launchUpdate'))
    if state == 'launched' then
      if update == ARGV[5] then return 2 end
      return 0
    end
    if ARGV[2] == '' then
      if state ~= 'scheduled' then return 0 end
    elseif state ~= 'draft' or revision ~= ARGV[2] then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'launched', 'launchedAt', ARGV[3], 'launchedBy', ARGV[4],
      'launchUpdate', ARGV[5], 'people', ARGV[6], 'chats', ARGV[7])
    redis.call('HDEL', KEYS[1], 'missedAt')
    if redis.call('EXISTS', KEYS[4]) == 1 then
      redis.call('RENAME', KEYS[4], KEYS[5])
      redis.call('PERSIST', KEYS[5])
    end
    redis.call('ZREM', KEYS[2], ARGV[1])
    redis.call('SADD', KEYS[3], ARGV[1])
    return 1
  `,
});

/** KEYS announcement, content, audience, announcements · ARGV id @returns 1, or 0 when it is no draft */
export const discardScript = defineScript({
  name: 'discardAnnouncement',
  keys: 4,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'draft' then return 0 end
    redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
    redis.call('ZREM', KEYS[4], ARGV[1])
    return 1
  `,
});

/**
 * Puts the corrected contents in the place of those that were sent, and keeps these.
 * KEYS announcement, content, versions, acknowledgements, live ones
 * ARGV id, revision, now, version (json), acknowledge again (1) or not (0), update
 * @returns the number of the correction, or 0 when what was confirmed is no longer what there is
 */
export const correctScript = defineScript({
  name: 'correctAnnouncement',
  keys: 5,
  lua: `
    local state, revision, recalled = unpack(redis.call('HMGET', KEYS[1], 'state', 'revision', 'recalledAt'))
    if state ~= 'launched' or revision ~= ARGV[2] or recalled then return 0 end
    local corrected = false
    for _, slot in ipairs({ 'vi', 'en' }) do
      local fixed = {}
      local old = {}
      for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
        if string.sub(field, 1, 7) == 'fix-' .. slot .. '.' then table.insert(fixed, field) end
        if string.sub(field, 1, 3) == slot .. '.' then table.insert(old, field) end
      end
      if #fixed > 0 then
        corrected = true
        for _, field in ipairs(old) do redis.call('HDEL', KEYS[2], field) end
        for _, field in ipairs(fixed) do
          redis.call('HSET', KEYS[2], string.sub(field, 5), redis.call('HGET', KEYS[2], field))
          redis.call('HDEL', KEYS[2], field)
        end
      end
    end
    if not corrected then return 0 end
    redis.call('RPUSH', KEYS[3], ARGV[4])
    redis.call('HSET', KEYS[1], 'correctedAt', ARGV[3], 'correctUpdate', ARGV[6])
    if ARGV[5] == '1' then
      redis.call('DEL', KEYS[4])
      redis.call('HINCRBY', KEYS[1], 'round', 1)
    end
    redis.call('SADD', KEYS[5], ARGV[1])
    redis.call('HINCRBY', KEYS[1], 'revision', 1)
    return redis.call('HINCRBY', KEYS[1], 'corrections', 1)
  `,
});

/**
 * Counts an acknowledgement, once, and not for a text that was corrected meanwhile.
 * KEYS announcement, acknowledgements · ARGV user, round, now
 * @returns when it was acknowledged, or 0 when the button is outdated
 */
export const acknowledgeScript = defineScript({
  name: 'acknowledge',
  keys: 2,
  lua: `
    local state, round, recalled = unpack(redis.call('HMGET', KEYS[1], 'state', 'round', 'recalledAt'))
    if state ~= 'launched' or recalled or (round or '0') ~= ARGV[2] then return '0' end
    redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[3])
    return redis.call('HGET', KEYS[2], ARGV[1])
  `,
});
