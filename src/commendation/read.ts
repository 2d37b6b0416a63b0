import { agencyGroupsAt } from '../contest/agency-list.js';
import { writersOf } from '../finalists/finalist.js';
import { entriesOnRecord } from '../registration/entries-on-record.js';
import { type Commendation, standingCommendations } from './commendation.js';
import type { CommendationDeps } from './deps.js';
import { type Entrant, type Evidence, evidence } from './evidence.js';

/** All entrants that belong to an agency that we know: entries by their codes, then units. */
export async function readEntrants(deps: CommendationDeps): Promise<Entrant[]> {
  const [entries, finalists] = await Promise.all([entriesOnRecord(deps), deps.finalists.all()]);
  return [
    ...entries.flatMap(({ entry, code, title, agencyId }) =>
      agencyId === undefined ? [] : [{ id: `e.${entry.id}`, agencyId, code, title }],
    ),
    // A unit whose entry is on record stands there already.
    ...finalists.flatMap(({ id, agencyId, unitName, entryId }) =>
      agencyId === undefined || entryId !== undefined
        ? []
        : [{ id: `f.${id}`, agencyId, code: undefined, title: unitName }],
    ),
  ];
}

export async function readCommendations(
  { commendations }: Pick<CommendationDeps, 'commendations'>,
  agencyId: string,
): Promise<Commendation[]> {
  return standingCommendations(await commendations.events(agencyId));
}

/** Everything behind the table, read together, so that its figures and lists agree. */
export async function readEvidence(deps: CommendationDeps): Promise<{
  table: Evidence;
  entrants: Entrant[];
  commendations: Map<string, Commendation[]>;
}> {
  const groups = agencyGroupsAt(deps.contest);
  const ids = groups.flatMap(({ agencies }) => agencies.map(({ id }) => id));
  const [entrants, read] = await Promise.all([
    readEntrants(deps),
    Promise.all(ids.map(async (id) => [id, await readCommendations(deps, id)] as const)),
  ]);
  const commendations = new Map(read);
  return { table: evidence(groups, entrants, commendations), entrants, commendations };
}

/** Whom a commendation is about: authors with an account, and the people of units; who agreed to be written to. */
export async function peopleOf(
  { entries, finalists, members }: CommendationDeps,
  subjects: readonly string[],
): Promise<number[]> {
  const found = await Promise.all(
    subjects.map(async (subject) => {
      const id = subject.slice(2);
      if (subject.startsWith('f.')) return finalists.people(id);
      const entry = await entries.find(id);
      return entry ? writersOf(entry, 0) : [];
    }),
  );
  const ids = [...new Set(found.flat().map(({ userId }) => userId))];
  const agreed = await Promise.all(
    ids.map(async (id) => (await members.find(id)).consent === 'given'),
  );
  return ids.filter((_, at) => agreed[at]);
}
