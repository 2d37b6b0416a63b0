import type { Redis } from 'ioredis';
import type { Contest } from '../contest/contest.js';
import type { Keys } from '../redis/keys.js';
import { type FamilyName, familyNamed } from './families.js';
import { type Section, sections } from './family.js';
import { type Json, withoutOthers } from './json-people.js';
import type { KeptRecord, KeptSource } from './kept.js';
import { type NamedRecord, recordsNaming } from './named-records.js';

/** Everything that is kept of one person. */
export interface PersonalData {
  format: 'sang-kien-tre-personal-data-1';
  contest: string;
  telegramId: number;
  /** When it was put together, ISO 8601 in UTC, like every time below. */
  at: string;
  sections: { section: Section; records: KeptRecord[] }[];
}

/** Names that facts about times go by. */
const isTime = (fact: string) => /^(at|since|value|.*At|.*Until)$/.test(fact);
/** Epoch milliseconds of this century. */
const EARLIEST = 946_684_800_000;

/** Puts together what the features tell of a person, and every other record that names them. */
export async function collect(
  deps: { redis: Redis; keys: Keys; contest: Contest; kept: readonly KeptSource[] },
  userId: number,
  now: number,
): Promise<PersonalData> {
  const { redis, keys, contest, kept } = deps;
  const found = new Map<Section, KeptRecord[]>();
  const add = (section: Section, record: KeptRecord) =>
    found.set(section, [...(found.get(section) ?? []), readable(record) as KeptRecord]);
  const covered = new Set<FamilyName>(kept.flatMap(({ families }) => families));
  for (const source of kept) {
    for (const record of await source.keptOf(userId)) add(source.section, record);
  }
  const wanted = (family: FamilyName) => !covered.has(family);
  for await (const record of recordsNaming(redis, keys, userId, wanted)) {
    add(record.section, await recordOf(redis, record, userId));
  }
  return {
    format: 'sang-kien-tre-personal-data-1',
    contest: contest.id,
    telegramId: userId,
    at: new Date(now).toISOString(),
    sections: sections.flatMap((section) => {
      const records = found.get(section);
      return records ? [{ section, records }] : [];
    }),
  };
}

/** A record as the table of families found it: where it stands, and what it says, without others. */
async function recordOf(
  redis: Redis,
  { family, key, place }: NamedRecord,
  userId: number,
): Promise<KeptRecord> {
  const about = key
    .slice(key.indexOf('}:') + 2)
    .split(':')
    .slice(1)
    .filter((part) => part !== String(userId))
    .join(':');
  const facts = familyNamed(family);
  const people = facts.about === 'people' ? (facts.people ?? []) : [];
  const where: KeptRecord = { record: family, ...(about !== '' && { about }) };
  const shown = (value: string) => withoutOthers(parse(value), userId, people);
  switch (place.is) {
    case 'key':
      return { ...where, ...(await wholeKey(redis, key)) };
    case 'member':
      return where;
    case 'field':
      if (place.by === 'value' || place.by === 'joined') return { ...where, as: place.field };
      return { ...where, value: shown(place.value) };
    default:
      return { ...where, value: shown(place.value) };
  }
}

async function wholeKey(redis: Redis, key: string): Promise<KeptRecord> {
  switch (await redis.type(key)) {
    case 'hash':
      return Object.fromEntries(
        Object.entries(await redis.hgetall(key)).map(([field, value]) => [field, parse(value)]),
      );
    case 'list':
      return { value: (await redis.lrange(key, 0, -1)).map(parse) };
    case 'set':
      return { value: (await redis.smembers(key)).sort() };
    case 'zset':
      return { value: await redis.zrange(key, 0, '-1') };
    case 'string':
      return { value: parse((await redis.get(key)) ?? '') };
    default:
      return {};
  }
}

function parse(value: string): Json {
  if (!/^[[{]/.test(value)) return value;
  return JSON.parse(value) as Json;
}

/** Times as people and machines read them. */
function readable(json: Json): Json {
  if (Array.isArray(json)) return json.map(readable);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([fact, value]) => {
      const time = isTime(fact) && /^\d+$/.test(String(value)) ? Number(value) : 0;
      return [fact, time > EARLIEST ? new Date(time).toISOString() : readable(value)];
    }),
  );
}
