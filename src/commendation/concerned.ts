import { isAuthor } from '../registration/entry.js';
import type { CommendationDeps } from './deps.js';
import { type EntrantDeps, sourceOf } from './entrants.js';

/** User ids of the people of an entrant who have an account: current authors, or the people of a unit. */
export async function peopleOfEntrant(
  { entries, finalists }: Pick<EntrantDeps, 'entries' | 'finalists'>,
  id: string,
): Promise<number[]> {
  const source = sourceOf(id);
  if ('finalistId' in source) {
    return (await finalists.people(source.finalistId)).map(({ userId }) => userId);
  }
  const entry = await entries.find(source.entryId);
  if (entry?.state !== 'submitted') return [];
  return [entry.owner, ...entry.authors.flatMap(({ userId }) => userId ?? [])];
}

export async function peopleOfEntrants(
  deps: Pick<EntrantDeps, 'entries' | 'finalists'>,
  ids: readonly string[],
): Promise<number[]> {
  const all = await Promise.all(ids.map((id) => peopleOfEntrant(deps, id)));
  return [...new Set(all.flat())];
}

/** Names of those people who agreed that the system keeps them, and how many others there are. */
export interface Concerned {
  names: string[];
  others: number;
}

/** Read anew each time: the record of a commendation holds nobody's name. */
export async function concernedBy(deps: EntrantDeps, id: string): Promise<Concerned> {
  const source = sourceOf(id);
  const entry = 'entryId' in source ? await deps.entries.find(source.entryId) : undefined;
  const people = await peopleOfEntrant(deps, id);
  const names: string[] = [];
  for (const userId of people) {
    const { consent, name } = await deps.members.find(userId);
    if (consent === 'given' && name !== undefined) names.push(name);
  }
  const typed = entry?.authors.filter(({ userId }) => userId === undefined).length ?? 0;
  return { names, others: people.length - names.length + typed };
}

/** Which of these entrants somebody belongs to; of an entry that was withdrawn its authors stay authors. */
export async function entrantsOfPerson(
  { entries, finalists }: Pick<CommendationDeps, 'entries' | 'finalists'>,
  ids: readonly string[],
  userId: number,
): Promise<string[]> {
  const own = await Promise.all(
    ids.map(async (id) => {
      const source = sourceOf(id);
      if ('finalistId' in source) {
        return (await finalists.people(source.finalistId)).some((one) => one.userId === userId);
      }
      const entry = await entries.find(source.entryId);
      return entry !== undefined && isAuthor(entry, userId);
    }),
  );
  return ids.filter((_, index) => own[index]);
}
