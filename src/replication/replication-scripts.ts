import { defineScript } from '../redis/script.js';

/**
 * Puts a replication on record, unless the agency has one of this model, and takes its draft away.
 * KEYS replications, replication, drafts of who registers it
 * ARGV model and agency, id, how many fields, fields and values, then the draft's fields
 */
export const registerScript = defineScript({
  name: 'registerReplication',
  keys: 3,
  lua: `
    local known = redis.call('HGET', KEYS[1], ARGV[1])
    if known then return known end
    local last = 3 + 2 * tonumber(ARGV[3])
    for i = 4, last, 2 do redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    for i = last + 1, #ARGV do redis.call('HDEL', KEYS[3], ARGV[i]) end
    return ARGV[2]
  `,
});

/** Makes a proposal the agency's word. KEYS replication · ARGV time */
export const confirmScript = defineScript({
  name: 'confirmReplication',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], 'state') ~= 'proposed' then return 0 end
    redis.call('HSET', KEYS[1], 'state', 'registered', 'registeredAt', ARGV[1])
    return 1
  `,
});

/** Takes a proposal away, so that another may be made. KEYS replications, replication · ARGV model and agency */
export const removeProposalScript = defineScript({
  name: 'removeReplicationProposal',
  keys: 2,
  lua: `
    if redis.call('HGET', KEYS[2], 'state') ~= 'proposed' then return 0 end
    redis.call('DEL', KEYS[2])
    redis.call('HDEL', KEYS[1], ARGV[1])
    return 1
  `,
});

/** Puts a field into a record that is there. KEYS record · ARGV field that must be there, field, value */
export const putIntoScript = defineScript({
  name: 'putIntoReplication',
  keys: 1,
  lua: `
    if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 'gone' end
    redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
    return 'saved'
  `,
});

/** KEYS report · ARGV file's field, json, most files */
export const addEvidenceScript = defineScript({
  name: 'addReplicationEvidence',
  keys: 1,
  lua: `
    if redis.call('HEXISTS', KEYS[1], 'kind') == 0 then return 'gone' end
    if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'same' end
    local files = 0
    for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
      if string.sub(field, 1, 5) == 'file ' then files = files + 1 end
    end
    if files >= tonumber(ARGV[3]) then return 'full' end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    return 'saved'
  `,
});
