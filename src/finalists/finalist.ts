import { z } from 'zod';
import type { Entry } from '../registration/entry.js';

/** Whom to call at a unit, where that is known. */
export const contactRecord = z.object({
  name: z.string().exactOptional(),
  phone: z.string().exactOptional(),
});
export type Contact = z.infer<typeof contactRecord>;

/** A unit of the final round: from the contest file, or promoted from an entry. */
export interface Finalist {
  id: string;
  unitName: string;
  /** The agency itself, or the one above the unit. A promoted unit may belong to none that we know. */
  agencyId?: string;
  score?: number;
  title?: string;
  /** The entry by which its authors are people of this unit. */
  entryId?: string;
  contact?: Contact;
}

/** What is kept of a promoted unit. */
export const promotedRecord = z.object({
  unitName: z.string(),
  agencyId: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** Epoch milliseconds. */
  promotedAt: z.number(),
});

/** Which entry belongs to a finalist, since when, and by which update that was ordered. */
export const attachmentRecord = z.object({
  entryId: z.string(),
  attachedAt: z.number(),
  updateId: z.number(),
});
export type Attachment = z.infer<typeof attachmentRecord>;

/** Somebody who is reminded for a unit and may send its plan. */
export interface Person {
  userId: number;
  /** Epoch milliseconds. */
  since: number;
  /** By a link that they accepted, or as an author of the unit's entry. */
  via: 'link' | 'entry';
}

export type Writer = Omit<Person, 'via'>;

/**
 * Who an entry brings to its unit: its owner and the co-authors who have an account. A withdrawn
 * entry brings nobody.
 */
export function writersOf(
  entry: Pick<Entry, 'owner' | 'authors' | 'state'>,
  attachedAt: number,
): Writer[] {
  if (entry.state === 'withdrawn') return [];
  const joined = entry.authors.flatMap(({ userId, addedAt }) =>
    userId === undefined ? [] : [{ userId, since: Math.max(attachedAt, addedAt) }],
  );
  return [{ userId: entry.owner, since: attachedAt }, ...joined];
}

/**
 * The people of a unit, the longest there first. Somebody who left is not brought back by the
 * entry; somebody who came in both ways has been there since the first.
 */
export function peopleOf(
  claimed: readonly Writer[],
  writers: readonly Writer[],
  left: ReadonlySet<number>,
): Person[] {
  const people = new Map<number, Person>();
  for (const writer of writers) {
    if (!left.has(writer.userId)) people.set(writer.userId, { ...writer, via: 'entry' });
  }
  for (const { userId, since } of claimed) {
    const earlier = people.get(userId)?.since ?? since;
    people.set(userId, { userId, since: Math.min(since, earlier), via: 'link' });
  }
  return [...people.values()].sort((a, b) => a.since - b.since || a.userId - b.userId);
}
