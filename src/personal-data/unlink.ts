import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { replaceElementScript, replaceFieldScript } from '../redis/replace-scripts.js';
import { defineScript } from '../redis/script.js';
import { type FamilyName, familyNamed } from './families.js';
import { ERASED, type Json, withoutPerson } from './json-people.js';
import { type NamedRecord, recordsNaming, tokenOf } from './named-records.js';

/** What somebody wrote meanwhile is read anew; so often, that only a fault can use them up. */
const MOST_ROUNDS = 5;

/** Changes what was read, or nothing. KEYS string · ARGV value read, value */
const replaceStringScript = defineScript({
  name: 'replaceString',
  keys: 1,
  lua: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
    return 1
  `,
});

/**
 * Takes somebody's id, and the name beside it, out of every record that still has it, after the
 * features have forgotten them. Done again, it goes on where it was.
 * @param except families that account for the person in their own way, and what must not go yet
 */
export async function unlink(
  client: Redis,
  keys: Keys,
  userId: number,
  except: readonly FamilyName[],
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let left = 0;
    const wanted = (family: FamilyName) => !except.includes(family);
    for await (const record of recordsNaming(client, keys, userId, wanted)) {
      left += 1;
      await takeOut(client, record, userId);
    }
    if (left === 0) return;
  }
  throw new Error('Records of an erased person kept coming back');
}

async function takeOut(
  client: Redis,
  { family, key, place }: NamedRecord,
  userId: number,
): Promise<void> {
  const facts = familyNamed(family);
  const people = facts.about === 'people' ? (facts.people ?? []) : [];
  const rewritten = (value: string) =>
    JSON.stringify(withoutPerson(JSON.parse(value) as Json, userId, people));
  switch (place.is) {
    case 'key':
      await client.del(key);
      return;
    case 'member':
      if (place.type === 'set') await client.srem(key, place.value);
      else await client.zrem(key, place.value);
      return;
    case 'element':
      await replaceElementScript(client, [key], [place.index, place.value, rewritten(place.value)]);
      return;
    case 'string':
      await replaceStringScript(client, [key], [place.value, rewritten(place.value)]);
      return;
    case 'field':
      await takeOutOfHash(client, key, place, userId, rewritten);
  }
}

async function takeOutOfHash(
  client: Redis,
  key: string,
  { field, value, by }: Extract<NamedRecord['place'], { is: 'field' }>,
  userId: number,
  rewritten: (value: string) => string,
): Promise<void> {
  if (by === 'name') {
    await client.hdel(key, field);
    return;
  }
  const without = {
    value: () => String(ERASED),
    joined: () => value.replace(tokenOf(userId), String(ERASED)),
    json: () => rewritten(value),
  }[by]();
  await replaceFieldScript(client, [key], [field, value, without]);
}
