import type { FamilyName } from './families.js';
import type { Section } from './family.js';
import type { Json } from './json-people.js';

/** Something that is kept of a person, as plain JSON: what it is, and its facts. */
export type KeptRecord = { [fact: string]: Json };

/** A feature's answer to "what do you keep of this person?". */
export interface KeptSource {
  section: Section;
  /** The families of keys that it accounts for; all others are looked through by the table. */
  families: readonly FamilyName[];
  keptOf(userId: number): Promise<KeptRecord[]>;
}
