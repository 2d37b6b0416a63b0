import { defineScript } from '../redis/script.js';

/**
 * Adds recipients to a part of a mailing's ledger; those who are in it already stay as they are.
 * KEYS mailing, rows, open mailings · ARGV mailing id, recipients…
 * @returns how many were new
 */
export const addScript = defineScript({
  name: 'addRecipients',
  keys: 3,
  lua: `
    if redis.call('HEXISTS', KEYS[1], 'erased') == 1 then return 0 end
    local added = 0
    for i = 2, #ARGV do added = added + redis.call('HSETNX', KEYS[2], ARGV[i], 'p') end
    if added > 0 then
      redis.call('HINCRBY', KEYS[1], 'total', added)
      redis.call('HINCRBY', KEYS[1], 'pending', added)
      local time = redis.call('TIME')
      redis.call('ZADD', KEYS[3], 'NX', time[1] .. string.sub(string.format('%06d', time[2]), 1, 3), ARGV[1])
    end
    return added
  `,
});

/**
 * Takes a pending copy for sending: of two workers only one gets it, and none when the mailing was
 * held, cancelled or released since the copy was composed.
 * KEYS rows, mailing · ARGV recipient, claim, holds as they were then
 * @returns the row as it stands after that, nothing when it is not to be sent now, "-" when held
 */
export const claimScript = defineScript({
  name: 'claimDelivery',
  keys: 2,
  lua: `
    local held, holds = unpack(redis.call('HMGET', KEYS[2], 'held', 'holds'))
    if held or (holds or '0') ~= ARGV[3] then return '-' end
    local row = redis.call('HGET', KEYS[1], ARGV[1])
    if not row or string.sub(row, 1, 1) ~= 'p' then return false end
    local at, tries, repeated = string.match(row, '^p (%d+) [^ ]+ (%d+) ([01])$')
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    if at and tonumber(at) > now then return false end
    row = string.format('x %.0f %s %d %s', now, ARGV[2], (tries or 0) + 1, repeated or '0')
    redis.call('HSET', KEYS[1], ARGV[1], row)
    return row
  `,
});

/**
 * Puts on record what became of a copy. Only who claimed it may, also after it was given up as
 * uncertain: what is known later is worth more than the guess. One that was never claimed is settled
 * with the claim "-". The mailing's counts follow in the same step; one that was given up and is to
 * be sent after all opens its mailing again.
 * KEYS rows, mailing, open mailings · ARGV recipient, claim, the new row, mailing id, given up (1) or answered (0)
 * @returns how many copies are still to be settled, or -1 when the copy was not ours to settle
 */
export const settleScript = defineScript({
  name: 'settleDelivery',
  keys: 3,
  lua: `
    local counts = { s = 'sent', f = 'failed', b = 'blocked', u = 'uncertain', d = 'dropped', p = 'pending', x = 'pending' }
    local row = redis.call('HGET', KEYS[1], ARGV[1])
    if not row then return -1 end
    local letter = string.sub(row, 1, 1)
    if ARGV[2] == '-' then
      if letter ~= 'p' then return -1 end
    else
      local claim = string.match(row, '^[xu] %d+ ([^ ]+) ')
      if claim ~= ARGV[2] then return -1 end
    end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
    local before, after = counts[letter], counts[string.sub(ARGV[3], 1, 1)]
    if before ~= after then
      redis.call('HINCRBY', KEYS[2], before, -1)
      redis.call('HINCRBY', KEYS[2], after, 1)
    end
    local time = redis.call('TIME')
    local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
    if after == 'pending' then redis.call('ZADD', KEYS[3], 'NX', now, ARGV[4]) end
    if after == 'sent' then redis.call('HDEL', KEYS[2], 'failuresInARow') end
    -- What a dead worker left behind says nothing of how sending goes now.
    if ARGV[5] ~= '1' and before == 'pending' and (after == 'failed' or after == 'uncertain') then
      local failures = redis.call('HINCRBY', KEYS[2], 'failuresInARow', 1)
      local most, held, cancelled = unpack(redis.call('HMGET', KEYS[2], 'holdsAfter', 'held', 'cancelled'))
      local left = tonumber(redis.call('HGET', KEYS[2], 'pending'))
      if most and failures >= tonumber(most) and left > 0 and not held and not cancelled then
        redis.call('HSET', KEYS[2], 'held', 'failures')
        redis.call('HINCRBY', KEYS[2], 'holds', 1)
      end
    end
    redis.call('HSET', KEYS[2], 'progressAt', now)
    return tonumber(redis.call('HGET', KEYS[2], 'pending'))
  `,
});

/**
 * Makes settled copies of one part pending again. A copy that may have arrived stays marked so.
 * KEYS mailing, rows, open mailings · ARGV mailing id, letters of the states
 * @returns how many there were
 */
export const resendScript = defineScript({
  name: 'resendDeliveries',
  keys: 3,
  lua: `
    local counts = { f = 'failed', b = 'blocked', u = 'uncertain', d = 'dropped' }
    local rows = redis.call('HGETALL', KEYS[2])
    local again = 0
    for i = 1, #rows, 2 do
      local letter, tries, repeated = string.match(rows[i + 1], '^([fbud]) %d+ [^ ]+ (%d+) ([01])$')
      if letter and string.find(ARGV[2], letter, 1, true) then
        if letter == 'u' then repeated = '1' end
        redis.call('HSET', KEYS[2], rows[i], 'p 0 - ' .. tries .. ' ' .. repeated)
        redis.call('HINCRBY', KEYS[1], counts[letter], -1)
        again = again + 1
      end
    end
    if again > 0 then
      redis.call('HINCRBY', KEYS[1], 'pending', again)
      redis.call('HINCRBY', KEYS[1], 'round', 1)
      redis.call('HDEL', KEYS[1], 'cancelled', 'held', 'failuresInARow')
      redis.call('HINCRBY', KEYS[1], 'holds', 1)
      local time = redis.call('TIME')
      redis.call('ZADD', KEYS[3], 'NX', time[1] .. string.sub(string.format('%06d', time[2]), 1, 3), ARGV[1])
    end
    return again
  `,
});

/**
 * Holds a mailing, lets it go on, or has the rest of it dropped. Done twice it is done once.
 * KEYS mailing · ARGV hold | release | cancel
 * @returns whether it changed anything
 */
export const steerScript = defineScript({
  name: 'steerMailing',
  keys: 1,
  lua: `
    local key, act = KEYS[1], ARGV[1]
    local held, cancelled, pending = unpack(redis.call('HMGET', key, 'held', 'cancelled', 'pending'))
    if not pending or cancelled then return 0 end
    if act == 'hold' then
      if held or pending == '0' then return 0 end
      redis.call('HSET', key, 'held', 'by-hand')
    elseif act == 'release' then
      if not held then return 0 end
      redis.call('HDEL', key, 'held', 'failuresInARow')
    else
      if pending == '0' then return 0 end
      redis.call('HDEL', key, 'held')
      redis.call('HSET', key, 'cancelled', '1')
    end
    redis.call('HINCRBY', key, 'holds', 1)
    redis.call('HINCRBY', key, 'round', 1)
    return 1
  `,
});

/**
 * Takes a recipient out of a mailing, as if they had never been in it; a mailing to nobody is no more.
 * KEYS mailing, rows, open mailings · ARGV recipient, mailing id
 */
export const forgetScript = defineScript({
  name: 'forgetRecipient',
  keys: 3,
  lua: `
    local counts = { s = 'sent', f = 'failed', b = 'blocked', u = 'uncertain', d = 'dropped', p = 'pending', x = 'pending' }
    local row = redis.call('HGET', KEYS[2], ARGV[1])
    if not row then return 0 end
    redis.call('HDEL', KEYS[2], ARGV[1])
    redis.call('HINCRBY', KEYS[1], counts[string.sub(row, 1, 1)], -1)
    if redis.call('HINCRBY', KEYS[1], 'total', -1) == 0 then
      redis.call('DEL', KEYS[1])
      redis.call('ZREM', KEYS[3], ARGV[2])
    end
    return 1
  `,
});

/** KEYS mailing, open mailings · ARGV mailing id */
export const closeScript = defineScript({
  name: 'closeMailing',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[1], 'pending') ~= '0' then return 0 end
    return redis.call('ZREM', KEYS[2], ARGV[1])
  `,
});
