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
 * Takes a pending copy for sending: of two workers only one gets it.
 * KEYS rows · ARGV recipient, claim
 * @returns the row as it stands after that, or nothing when it is not to be sent now
 */
export const claimScript = defineScript({
  name: 'claimDelivery',
  keys: 1,
  lua: `
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
 * KEYS rows, mailing, open mailings · ARGV recipient, claim, the new row, mailing id
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
      local time = redis.call('TIME')
      redis.call('ZADD', KEYS[3], 'NX', time[1] .. string.sub(string.format('%06d', time[2]), 1, 3), ARGV[1])
    end
    return again
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
