import type { AgencyGroup } from '../contest/contest.js';
import { aboutSubject, type Commendation } from './commendation.js';

/** An entrant of an agency: an entry on record, or a unit of the final round without one. */
export interface Entrant {
  id: string;
  agencyId: string;
  /** The entry's code; a unit has none. */
  code: string | undefined;
  /** The entry's title, or the unit's name. */
  title: string;
}

/** Figures for the PAR score, as agencies recorded them. */
export interface Figures {
  entrants: number;
  commended: number;
  /** Of these: by a document with a number. */
  documented: number;
}

export interface AgencyEvidence extends Figures {
  agencyId: string;
}

export interface Evidence {
  total: Figures;
  groups: { groupId: string; figures: Figures; agencies: AgencyEvidence[] }[];
}

const NONE: Figures = { entrants: 0, commended: 0, documented: 0 };

/** The table by group and agency. Every figure counts entrants, so each can be opened as their list. */
export function evidence(
  groups: readonly AgencyGroup[],
  entrants: readonly Entrant[],
  commendations: ReadonlyMap<string, readonly Commendation[]>,
): Evidence {
  const byGroup = groups.map(({ id, agencies }) => {
    const counted = agencies.map((agency) => ({
      agencyId: agency.id,
      ...figuresOf(
        entrants.filter(({ agencyId }) => agencyId === agency.id),
        commendations.get(agency.id) ?? [],
      ),
    }));
    return { groupId: id, figures: sum(counted), agencies: counted };
  });
  return { total: sum(byGroup.map(({ figures }) => figures)), groups: byGroup };
}

export function figuresOf(
  entrants: readonly Entrant[],
  commendations: readonly Commendation[],
): Figures {
  return sum(
    entrants.map(({ id }) => {
      const about = aboutSubject(commendations, id);
      return {
        entrants: 1,
        commended: about.length > 0 ? 1 : 0,
        documented: about.some(({ number }) => number !== undefined) ? 1 : 0,
      };
    }),
  );
}

function sum(all: readonly Figures[]): Figures {
  return all.reduce(
    (one, other) => ({
      entrants: one.entrants + other.entrants,
      commended: one.commended + other.commended,
      documented: one.documented + other.documented,
    }),
    NONE,
  );
}
