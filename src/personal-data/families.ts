import type { Keys } from '../redis/keys.js';
import type { Family } from './family.js';
import { families } from './family-table.js';

export type FamilyName = keyof typeof families;

export function familyNamed(name: FamilyName): Family {
  return families[name];
}

/** What stays of a person after erasure, family by family, as the README quotes it. */
export function staysAfterErasure(): { family: FamilyName; what: string }[] {
  return (Object.keys(families) as FamilyName[]).flatMap((family) => {
    const facts = familyNamed(family);
    return facts.about === 'people' && facts.stays !== undefined
      ? [{ family, what: facts.stays }]
      : [];
  });
}

/** By which word of a key's name its family is known: "{skt:x}:member:5" is of `member`. */
export function familyWords(keys: Keys): Map<string, FamilyName> {
  return new Map(
    (Object.keys(families) as FamilyName[]).map((name) => {
      const spelled: unknown = keys[name];
      const key =
        typeof spelled === 'function' ? String((spelled as (...of: 0[]) => string)(0, 0)) : spelled;
      return [wordOf(String(key)), name];
    }),
  );
}

/** The second part of a key's name. */
export function wordOf(key: string): string {
  return key.slice(key.indexOf('}:') + 2).split(':')[0] ?? '';
}
