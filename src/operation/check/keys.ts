import { keyFamilies } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import { type Check, forEach, keyOf } from './data.js';

/** No key of an unknown family, none of another type, and each lives as long as keys.ts says. */
export const checkKeys: Check = async (data, found) => {
  const { redis, short, strangers } = data;
  for (const key of strangers) {
    found({
      rule: 'unknown-key',
      key: short(key),
      text: 'belongs to nothing that this version of the bot knows: of a newer one, or of another program',
    });
  }
  for (const [family, { type, lifetime }] of Object.entries(keyFamilies)) {
    await forEach(data.ids(family as keyof Keys), async (id) => {
      const key = keyOf(data, family as keyof Keys, id);
      const [is, left] = await Promise.all([redis.type(key), redis.pttl(key)]);
      // It has expired since its name was read.
      if (is === 'none') return;
      if (type !== 'any' && is !== type) {
        found({ rule: 'wrong-type', key: short(key), text: `is a ${is} and must be a ${type}` });
      }
      if (lifetime === 'lasting' && left >= 0) {
        found({
          rule: 'expires',
          key: short(key),
          text: 'expires, and what is in it would be lost',
          repair: { text: 'made lasting', act: () => redis.persist(key) },
        });
      }
      if (lifetime === 'expires' && left === -1) {
        found({ rule: 'never-expires', key: short(key), text: 'never expires, and must' });
      }
    });
  }
  for (const id of data.ids('restored')) {
    const key = data.keys.restored(id);
    found({
      rule: 'unfinished-restore',
      key: short(key),
      text: 'was left behind by a restore that was cut off',
      repair: { text: 'removed', act: () => redis.unlink(key) },
    });
  }
};
