import { agenciesAt, findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import type { Member } from '../../people/member.js';

/** For people of no agency that we know. */
export const NO_AGENCY = 'none';

/** How many of an agency's people got an announcement, and how many of them say that they know it. */
export interface AgencyCount {
  agencyId: string;
  got: number;
  acknowledged: number;
  silent: Member[];
}

/**
 * Counts by agency, those with the smallest share first: there is something to do.
 * @param readers who got it for certain
 */
export function rollUp(
  contest: Contest,
  readers: readonly Member[],
  acknowledged: ReadonlyMap<number, number>,
): AgencyCount[] {
  const counts = new Map<string, AgencyCount>();
  for (const member of readers) {
    const known = member.agencyId !== undefined && findAgency(contest, member.agencyId);
    const agencyId = known ? known.id : NO_AGENCY;
    const count = counts.get(agencyId) ?? { agencyId, got: 0, acknowledged: 0, silent: [] };
    count.got += 1;
    if (acknowledged.has(member.id)) count.acknowledged += 1;
    else count.silent.push(member);
    counts.set(agencyId, count);
  }
  const order = new Map(agenciesAt(contest).map(({ id }, index) => [id, index]));
  const place = ({ agencyId }: AgencyCount) => order.get(agencyId) ?? Number.POSITIVE_INFINITY;
  return [...counts.values()].sort(
    (one, other) =>
      one.acknowledged / one.got - other.acknowledged / other.got || place(one) - place(other),
  );
}
