import type { Contest } from '../contest/contest.js';
import { type Entry, isOwner } from '../registration/entry.js';

/**
 * What becomes of an entry when one of its people is erased:
 * - `goes`: it is deleted, with all that was submitted of it;
 * - `stays`: it is on the contest's record, and stays without the name, as the organiser has said;
 * - `stays-with-others`: the co-authors keep it, without the name;
 * - `left`: it is somebody else's, and the name is taken out.
 */
export type Fate = 'goes' | 'stays' | 'stays-with-others' | 'left';

/** What nobody submitted, or what was taken back, is on no record. */
export function fateOf(entry: Entry, userId: number, contest: Contest): Fate {
  if (!isOwner(entry, userId)) return 'left';
  if (entry.state !== 'submitted') return 'goes';
  if (contest.privacy.keepEntries) return 'stays';
  return entry.authors.some((author) => author.userId !== userId) ? 'stays-with-others' : 'goes';
}
