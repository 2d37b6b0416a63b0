import type { Finalist } from '../finalists/finalist.js';
import type { Member } from '../people/member.js';
import { type Conflict, conflictOf } from './conflict.js';
import type { AppraisalDeps } from './deps.js';

/** Why somebody can't be given a plan: a conflict, or they are no appraiser, or never agreed to be written to. */
export type Obstacle = Conflict | 'no-appraiser' | 'no-consent';

export type TiesDeps = Pick<
  AppraisalDeps,
  'members' | 'entries' | 'finalists' | 'coordinators' | 'isAdministrator' | 'isAppraiser'
>;

/** Answers who may appraise what, each person and unit read once. */
export interface Ties {
  member(userId: number): Promise<Member>;
  obstacle(userId: number, finalist: Finalist): Promise<Obstacle | undefined>;
}

export function readTies(deps: TiesDeps): Ties {
  const members = new Map<number, Promise<Member>>();
  const coordinated = new Map<number, Promise<string[]>>();
  const people = new Map<string, Promise<number[]>>();

  const ties: Ties = {
    member: (userId) => once(members, userId, () => deps.members.find(userId)),

    async obstacle(userId, finalist) {
      // Administrators see scores as they come in, so they give none.
      if (!deps.isAppraiser(userId) || deps.isAdministrator(userId)) return 'no-appraiser';
      const member = await ties.member(userId);
      // Without a profile nobody could say whose house they are of.
      if (member.consent !== 'given') return 'no-consent';
      const { agencyId } = finalist;
      return conflictOf(
        {
          userId,
          agencyId: member.agencyId,
          coordinates: await once(coordinated, userId, () => deps.coordinators.agenciesOf(userId)),
        },
        {
          agencyId,
          people: await once(people, finalist.id, () => peopleAndAuthors(deps, finalist)),
        },
      );
    },
  };
  return ties;
}

/** Also authors who left the unit, or never agreed to be reminded for it: the plan is of their idea. */
async function peopleAndAuthors(
  { finalists, entries }: TiesDeps,
  { id, entryId }: Finalist,
): Promise<number[]> {
  const [people, entry] = await Promise.all([
    finalists.people(id),
    entryId === undefined ? undefined : entries.find(entryId),
  ]);
  const authors = entry
    ? [entry.owner, ...entry.authors.flatMap(({ userId }) => userId ?? [])]
    : [];
  return [...people.map(({ userId }) => userId), ...authors];
}

function once<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}
