import { CLEAR_DRAFT } from '../redis/draft-scripts.js';
import { defineScript } from '../redis/script.js';

/**
 * Puts a drafted version on record, if neither the record nor the draft changed since they were read,
 * and takes the draft away.
 * KEYS commendations, commendation, drafts · ARGV id, agency, versions read, version (json), draft's prefix, its count of changes
 */
export const recordScript = defineScript({
  name: 'recordCommendation',
  keys: 3,
  lua: `${CLEAR_DRAFT}
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
