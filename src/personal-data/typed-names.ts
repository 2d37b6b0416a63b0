import type { Redis } from 'ioredis';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import { type Member, unitName } from '../people/member.js';
import type { Keys } from '../redis/keys.js';
import { removeField } from '../redis/record-fields.js';
import { replaceElementScript } from '../redis/replace-scripts.js';
import { authorRecord, submissionRecord } from '../registration/entry.js';
import { fold, normalizeText } from '../text/vietnamese.js';

/** Somebody by what others may have typed of them, where there is no account to go by. */
export interface Described {
  /** Every name under which they are on record. */
  names: readonly string[];
  agencyId?: string | undefined;
  /** The unit and its agency, by name. */
  unit?: string | undefined;
}

export function describe(
  member: Pick<Member, 'agencyId' | 'unit'>,
  names: Iterable<string>,
  contest: Contest,
): Described {
  return {
    names: [...new Set([...names].map(plain))].filter((name) => name.length > 1),
    agencyId: member.agencyId,
    unit: unitName(member, contest),
  };
}

/** Diacritics count: Lê Hoa and Lê Hòa are two people. */
export function isCalled(who: Described, name: string): boolean {
  return who.names.includes(plain(name));
}

/** A namesake at another unit is somebody else; where no unit was typed, the name decides. */
export function isDescribed(who: Described, typed: { name: string; unit?: string }): boolean {
  if (!isCalled(who, typed.name)) return false;
  if (typed.unit === undefined || who.unit === undefined) return true;
  const [one, other] = [fold(typed.unit), fold(who.unit)];
  return one.includes(other) || other.includes(one);
}

/** Every name of theirs in a text becomes this. */
const REDACTED = '[…]';

/** Takes somebody's names out of a text that stays. */
export function redact(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${words.join('\\s+')}(?![\\p{L}\\p{M}])`, 'giu');
    return rest.normalize('NFC').replace(pattern, REDACTED);
  }, text);
}

function plain(name: string): string {
  return normalizeText(name).replace(/\s+/g, ' ').toLowerCase();
}

interface Deps {
  redis: Redis;
  keys: Keys;
  finalists: FinalistStore;
}

/**
 * Takes out what others typed about somebody: among the co-authors of their entries, as the contact of
 * a unit, as the person in charge of a replication.
 */
export async function eraseTypedNames(deps: Deps, who: Described): Promise<void> {
  if (who.names.length === 0) return;
  await eraseContacts(deps, who);
  await eachKey(deps, deps.keys.entryAuthors('*'), (key) => eraseAuthors(deps, key, who));
  await eachKey(deps, deps.keys.entryVersions('*'), (key) => eraseVersions(deps, key, who));
  await eachKey(deps, deps.keys.replication('*'), (key) => eraseInCharge(deps, key, who));
}

async function eraseContacts({ finalists }: Deps, who: Described): Promise<void> {
  for (const { id, agencyId, contact } of await finalists.all()) {
    const isTheirs = who.agencyId === undefined || agencyId === who.agencyId;
    if (contact?.name !== undefined && isTheirs && isCalled(who, contact.name)) {
      await finalists.setContact(id, undefined);
    }
  }
}

async function eraseAuthors({ redis, keys }: Deps, key: string, who: Described): Promise<void> {
  const id = key.slice(keys.entryAuthors('').length);
  for (const [field, json] of Object.entries(await redis.hgetall(key))) {
    const author = authorRecord.parse(JSON.parse(json));
    if (author.userId !== undefined || !isDescribed(who, typedOf(author))) continue;
    await removeField(redis, { record: keys.entry(id), hash: key, field }, { evenWithdrawn: true });
  }
}

async function eraseVersions({ redis }: Deps, key: string, who: Described): Promise<void> {
  for (const [index, json] of (await redis.lrange(key, 0, -1)).entries()) {
    const version = submissionRecord.parse(JSON.parse(json));
    const { authors } = version.content;
    const others = authors.filter(
      (author) => author.userId !== undefined || !isDescribed(who, typedOf(author)),
    );
    if (others.length === authors.length) continue;
    const content = { ...version.content, authors: others };
    await replaceElementScript(
      redis,
      [key],
      [index, json, JSON.stringify({ ...version, content })],
    );
  }
}

/** "Nguyễn Thị Mai, Trưởng phòng": the name is what stands before the comma. */
async function eraseInCharge({ redis }: Deps, key: string, who: Described): Promise<void> {
  const [person, agencyId] = await redis.hmget(key, 'person', 'agencyId');
  const isTheirs = who.agencyId === undefined || agencyId === who.agencyId;
  if (person && isTheirs && isCalled(who, person.split(/[,;(–-]/)[0] ?? '')) {
    await redis.hdel(key, 'person');
  }
}

function typedOf({ name, unit }: { name: string; unit?: string | undefined }) {
  return { name, ...(unit !== undefined && { unit }) };
}

async function eachKey(
  { redis }: Deps,
  pattern: string,
  act: (key: string) => Promise<void>,
): Promise<void> {
  for await (const found of redis.scanStream({ match: pattern, count: 500 })) {
    for (const key of found as string[]) await act(key);
  }
}
