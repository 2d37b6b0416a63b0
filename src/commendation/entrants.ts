import { entriesOnRecord } from '../registration/entries-on-record.js';
import { type Aliases, byEntrant, type Commendation, commendedKey } from './commendation.js';
import type { CommendationDeps } from './deps.js';

/** What an agency may commend: an entry on record, or a unit of the final round without one. */
export interface Entrant {
  id: string;
  /** Nothing when its unit belongs to no agency that we know. */
  agencyId: string | undefined;
  /** Of an entry. */
  code?: string;
  title?: string;
  unitName?: string;
}

export interface Entrants {
  all: Entrant[];
  aliases: Aliases;
}

export type EntrantDeps = Pick<CommendationDeps, 'contest' | 'entries' | 'members' | 'finalists'>;

export const entryEntrantId = (entryId: string): string => `e.${entryId}`;
export const finalistEntrantId = (finalistId: string): string => `f.${finalistId}`;

/** The id of the entry or finalist that an entrant is. */
export function sourceOf(id: string): { entryId: string } | { finalistId: string } {
  return id.startsWith('e.') ? { entryId: id.slice(2) } : { finalistId: id.slice(2) };
}

/** Everyone who entered: entries by their code, then units. */
export async function readEntrants(deps: EntrantDeps): Promise<Entrants> {
  const [entries, finalists] = await Promise.all([entriesOnRecord(deps), deps.finalists.all()]);
  const ofEntries = entries.map(
    ({ entry, code, title, agencyId, unitName }): Entrant => ({
      id: entryEntrantId(entry.id),
      agencyId,
      code,
      title,
      ...(unitName !== undefined && { unitName }),
    }),
  );
  const units = finalists.filter(({ entryId }) => entryId === undefined);
  return {
    all: [
      ...ofEntries,
      ...units.map(
        ({ id, agencyId, title, unitName }): Entrant => ({
          id: finalistEntrantId(id),
          agencyId,
          ...(title !== undefined && { title }),
          unitName,
        }),
      ),
    ],
    aliases: new Map(
      finalists.flatMap(({ id, entryId }) =>
        entryId === undefined ? [] : [[finalistEntrantId(id), entryEntrantId(entryId)] as const],
      ),
    ),
  };
}

/** An agency's entrants, each with what was recorded for it. */
export interface AgencyEntrants {
  entrants: Entrant[];
  aliases: Aliases;
  /** All that the agency recorded, also what was withdrawn. */
  commendations: Commendation[];
  of(entrantId: string): Commendation[];
}

export async function agencyEntrants(
  deps: EntrantDeps & Pick<CommendationDeps, 'commendations'>,
  agencyId: string,
): Promise<AgencyEntrants> {
  const [{ all, aliases }, commendations] = await Promise.all([
    readEntrants(deps),
    deps.commendations.ofAgency(agencyId),
  ]);
  const recorded = byEntrant(commendations, aliases);
  return {
    entrants: all.filter((entrant) => entrant.agencyId === agencyId),
    aliases,
    commendations,
    of: (id) => recorded.get(commendedKey(agencyId, id)) ?? [],
  };
}
