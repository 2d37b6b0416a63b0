import type { Redis } from 'ioredis';
import type { Contest } from '../../contest/contest.js';
import { keyReader, patternOf, prefixOf } from '../../redis/key-families.js';
import type { Keys } from '../../redis/keys.js';
import type { Found } from './finding.js';

/** Keys read together; others get their turn in between. */
const AT_ONCE = 500;

/** What the checks look at: the names of all keys, by family, and the values as they ask for them. */
export interface Data {
  redis: Redis;
  keys: Keys;
  contest: Contest;
  /** Ids of a family's keys. */
  ids(family: keyof Keys): readonly string[];
  has(family: keyof Keys, id: string): boolean;
  /** Keys that belong to no family. */
  strangers: readonly string[];
  /** A key without what every key begins with, as findings name it. */
  short(key: string): string;
}

/** One part of the check: looks at what belongs together, and tells what doesn't fit. */
export type Check = (data: Data, found: Found) => Promise<void>;

export async function readNames(redis: Redis, keys: Keys, contest: Contest): Promise<Data> {
  const read = keyReader(keys);
  const families = new Map<keyof Keys, Set<string>>();
  const strangers: string[] = [];
  for await (const names of redis.scanStream({ match: patternOf(keys), count: 1_000 })) {
    for (const name of names as string[]) {
      const parts = read(name);
      if (!parts) strangers.push(name);
      else families.set(parts.family, (families.get(parts.family) ?? new Set()).add(parts.id));
    }
  }
  const ids = (family: keyof Keys) => [...(families.get(family) ?? [])];
  return {
    redis,
    keys,
    contest,
    ids,
    has: (family, id) => families.get(family)?.has(id) ?? false,
    strangers: [...new Set(strangers)],
    short: (key) => key.slice(prefixOf(keys).length),
  };
}

/** Does something for each, so many at once. */
export async function forEach<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(all.slice(from, from + AT_ONCE).map(act));
  }
}

/** The key of a family by its id, also where the id is one that the code would never make. */
export function keyOf({ keys }: Pick<Data, 'keys'>, family: keyof Keys, id: string): string {
  const made = keys[family];
  if (typeof made === 'string') return id === '' ? made : `${made}:${id}`;
  // Ids come last, so the empty one gives what stands before them.
  const start = (made as (...ids: string[]) => string)('', '');
  return start.replace(/:+$/, ':') + id;
}
