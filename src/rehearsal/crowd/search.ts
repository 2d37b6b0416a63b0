import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import { fold } from '../../text/vietnamese.js';
import type { Gathering } from './gathering.js';
import type { Person } from './people.js';

export interface Found extends Pick<Person, 'name' | 'habit'> {
  agencyName: string;
  userId: number;
  coordinatorOf?: string | undefined;
  finalistUnit?: string | undefined;
}

const MOST = 10;

/** People whose name has all these words, whatever the diacritics; or the first ones, for no words. */
export function searchPeople(
  { people, standings }: Pick<Gathering, 'people' | 'standings'>,
  query: string,
  contest: Contest,
): Found[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found: Found[] = [];
  for (const { index, name, agencyId, habit, coordinatorOf, finalistUnit } of people) {
    const folded = fold(name);
    const userId = standings[index]?.userId;
    if (userId === undefined || !words.every((word) => folded.includes(word))) continue;
    const agencyName = findAgency(contest, agencyId)?.name ?? agencyId;
    found.push({ userId, name, agencyName, habit, coordinatorOf, finalistUnit });
    if (found.length === MOST) break;
  }
  return found;
}
