import { CLEAR_DRAFT } from '../../redis/draft-scripts.js';
import { defineScript } from '../../redis/script.js';

/**
 * Appends a record, if neither the others, nor the plan, nor the draft changed since they were read, and
 * takes the draft away.
 * KEYS records, units, plan, drafts
 * ARGV unit, records read, plan's version read (empty: any), record (json), draft's prefix (empty: none), its count of changes
 */
export const appendScript = defineScript({
  name: 'appendDecision',
  keys: 4,
  lua: `${CLEAR_DRAFT}
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
