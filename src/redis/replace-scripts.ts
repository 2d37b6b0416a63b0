import { defineScript } from './script.js';

/** Each of these changes what was read, or nothing.
 *
 * KEYS hash · ARGV field, value read, value
 */
export const replaceFieldScript = defineScript({
  name: 'replaceField',
  keys: 1,
  lua: `
    if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});

/** KEYS list · ARGV index, element read, element */
export const replaceElementScript = defineScript({
  name: 'replaceElement',
  keys: 1,
  lua: `
    if redis.call('LINDEX', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('LSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});
