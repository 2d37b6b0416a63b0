import type { Figure } from './buttons.js';
import { type Aliases, byEntrant, type Commendation, commendedKey } from './commendation.js';
import type { Entrant } from './entrants.js';

/** Entrants on record, those commended, and those commended by a document with a number. */
export type Figures = Record<Figure, number>;

export interface EvidenceRow {
  entrant: Entrant;
  /** By the entrant's own agency, not withdrawn; oldest first. */
  commendations: Commendation[];
}

export interface AgencyEvidence extends Figures {
  agencyId: string;
  rows: EvidenceRow[];
}

export interface GroupEvidence extends Figures {
  groupId: string;
  agencies: AgencyEvidence[];
}

export interface Evidence extends Figures {
  groups: GroupEvidence[];
  /** Entrants of units that belong to no agency of the contest: in none of the figures. */
  outside: number;
}

export interface EvidenceRecords {
  entrants: readonly Entrant[];
  aliases: Aliases;
  commendations: readonly Commendation[];
}

/** The table of evidence for the PAR score, from what is on record. */
export function evidence(
  groups: readonly { id: string; agencies: readonly { id: string }[] }[],
  { entrants, aliases, commendations }: EvidenceRecords,
): Evidence {
  const recorded = byEntrant(commendations, aliases);
  const rows = new Map<string, EvidenceRow[]>();
  for (const entrant of entrants) {
    const agencyId = entrant.agencyId ?? '';
    const row = { entrant, commendations: recorded.get(commendedKey(agencyId, entrant.id)) ?? [] };
    const known = rows.get(agencyId);
    if (known) known.push(row);
    else rows.set(agencyId, [row]);
  }
  const all = groups.map(({ id, agencies }): GroupEvidence => {
    const ofAgencies = agencies.map((agency): AgencyEvidence => {
      const own = rows.get(agency.id) ?? [];
      return { agencyId: agency.id, rows: own, ...figuresOf(own) };
    });
    return { groupId: id, agencies: ofAgencies, ...sum(ofAgencies) };
  });
  const totals = sum(all);
  return { groups: all, ...totals, outside: entrants.length - totals.entrants };
}

/** Whether an entrant counts in a figure. */
export function countsIn({ commendations }: EvidenceRow, figure: Figure): boolean {
  if (figure === 'entrants') return true;
  if (figure === 'commended') return commendations.length > 0;
  return commendations.some(({ current }) => current.number !== undefined);
}

function figuresOf(rows: readonly EvidenceRow[]): Figures {
  const count = (figure: Figure) => rows.filter((row) => countsIn(row, figure)).length;
  return {
    entrants: count('entrants'),
    commended: count('commended'),
    documented: count('documented'),
  };
}

function sum(all: readonly Figures[]): Figures {
  const add = (figure: Figure) => all.reduce((total, one) => total + one[figure], 0);
  return { entrants: add('entrants'), commended: add('commended'), documented: add('documented') };
}
