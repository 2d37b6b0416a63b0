import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { type FamilyName, familyNamed, familyWords, wordOf } from './families.js';
import type { Family, Section } from './family.js';
import { type Json, names } from './json-people.js';

/** A place in Redis that names somebody. */
export interface NamedRecord {
  family: FamilyName;
  section: Section;
  key: string;
  place:
    | { is: 'key' }
    | { is: 'member'; type: 'set' | 'zset'; value: string }
    /** A hash's field: its name is the person's, or its value names them. */
    | { is: 'field'; field: string; value: string; by: 'name' | 'value' | 'json' | 'joined' }
    | { is: 'element'; index: number; value: string }
    | { is: 'string'; value: string };
}

/** Keys looked at together: others get their turn in between. */
const AT_ONCE = 200;

/**
 * Every record that names a person, as the table of families says. It looks through all keys of the
 * contest: a rare thing, asked for by one person.
 * @param wanted families that are looked at: what nobody asks for is not read
 */
export async function* recordsNaming(
  client: Redis,
  keys: Keys,
  userId: number,
  wanted: (family: FamilyName) => boolean = () => true,
): AsyncGenerator<NamedRecord> {
  const words = familyWords(keys);
  const all = keys.members.slice(0, keys.members.indexOf('}:') + 2);
  const match = `${escapeGlob(all)}*`;
  for await (const found of client.scanStream({ match, count: AT_ONCE })) {
    const looked = [...new Set(found as string[])].map(async (key) => {
      const family = words.get(wordOf(key));
      const records: NamedRecord[] = [];
      if (family === undefined || !wanted(family)) return records;
      for await (const record of inKey(client, family, key, userId)) records.push(record);
      return records;
    });
    for (const records of await Promise.all(looked)) yield* records;
  }
}

async function* inKey(
  client: Redis,
  family: FamilyName,
  key: string,
  userId: number,
): AsyncGenerator<NamedRecord> {
  const facts = familyNamed(family);
  if (facts.about === 'nobody') return;
  const { section, members, fields, people, joined } = facts;
  if (facts.key === 'own') {
    if (key.endsWith(`:${userId}`)) yield { family, section, key, place: { is: 'key' } };
  } else if (members || fields || people || joined) {
    for await (const place of placesIn(client, key, facts, userId)) {
      yield { family, section, key, place };
    }
  }
}

type Finder = Pick<Extract<Family, { about: 'people' }>, 'fields' | 'people' | 'joined'>;

async function* placesIn(
  client: Redis,
  key: string,
  facts: Finder,
  userId: number,
): AsyncGenerator<NamedRecord['place']> {
  const id = String(userId);
  const type = await client.type(key);
  if (type === 'set') {
    if ((await client.sismember(key, id)) === 1) yield { is: 'member', type, value: id };
  } else if (type === 'zset') {
    if ((await client.zscore(key, id)) !== null) yield { is: 'member', type, value: id };
  } else if (type === 'hash') {
    for (const [field, value] of Object.entries(await client.hgetall(key))) {
      const by = howNamed({ field, value, ...facts }, userId);
      if (by) yield { is: 'field', field, value, by };
    }
  } else yield* textsIn(client, key, type, facts, userId);
}

async function* textsIn(
  client: Redis,
  key: string,
  type: string,
  { people }: Finder,
  userId: number,
): AsyncGenerator<NamedRecord['place']> {
  if (type === 'list') {
    for (const [index, value] of (await client.lrange(key, 0, -1)).entries()) {
      if (namesInJson(value, userId, people)) yield { is: 'element', index, value };
    }
  } else if (type === 'string') {
    const value = (await client.get(key)) ?? '';
    if (namesInJson(value, userId, people)) yield { is: 'string', value };
  }
}

function howNamed(
  of: { field: string; value: string } & Finder,
  userId: number,
): 'name' | 'value' | 'json' | 'joined' | undefined {
  const { field, value, fields, people, joined } = of;
  // "123", "u123" or "so-noi-vu 123".
  if (fields && tokenOf(userId).test(field)) return 'name';
  if (people?.includes(field) && value === String(userId)) return 'value';
  if (joined?.includes(field) && tokenOf(userId).test(value)) return 'joined';
  return namesInJson(value, userId, people) ? 'json' : undefined;
}

function namesInJson(
  value: string,
  userId: number,
  people: readonly string[] | undefined,
): boolean {
  // Most records are somebody else's: they are not worth parsing.
  if (!people || !/^[[{]/.test(value) || !value.includes(String(userId))) return false;
  return names(JSON.parse(value) as Json, userId, people);
}

/** An id by itself, in a text that joins several. */
export function tokenOf(userId: number): RegExp {
  return new RegExp(`(?<!\\d)${userId}(?!\\d)`, 'g');
}

function escapeGlob(text: string): string {
  return text.replace(/[[\]*?\\]/g, '\\$&');
}
