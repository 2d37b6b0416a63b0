import {
  type AgencyAcknowledgement,
  agencyAcknowledgements,
} from '../announcements/acknowledgement/agency-acknowledgements.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { owes, type PlanStanding, planStanding } from '../plans/standing.js';
import { type EntryOnRecord, entriesOnRecord } from '../registration/entries-on-record.js';
import type { Translator } from '../telegram/translations.js';
import type { BoardLine } from './board.js';
import type { AgencyDeps } from './deps.js';

/** Announcements that the board speaks of. */
const ANNOUNCEMENTS = 3;

/** A unit in the final round, and how far it is with its plan. */
export interface UnitStanding {
  finalist: Finalist;
  standing: PlanStanding;
}

export interface Board {
  agency: Agency;
  entrants: number;
  units: UnitStanding[];
  /** Of the units: those that still owe their plan. */
  owing: number;
  acknowledgements: AgencyAcknowledgement[];
  /** What the other features say, in their order. */
  lines: BoardLine[];
}

/** An agency as it stands now. */
export async function readBoard(deps: AgencyDeps, agency: Agency, t: Translator): Promise<Board> {
  const [entrants, units, acknowledgements, ...sections] = await Promise.all([
    readEntrants(deps, agency.id),
    readUnits(deps, agency.id),
    agencyAcknowledgements(deps, agency.id, ANNOUNCEMENTS),
    ...deps.sections.map((section) => section(agency, t)),
  ]);
  return {
    agency,
    entrants: entrants.length,
    units,
    owing: units.filter(({ standing }) => owes(standing)).length,
    acknowledgements,
    lines: sections.flat(),
  };
}

/** The entries on record that count for an agency. */
export async function readEntrants(deps: AgencyDeps, agencyId: string): Promise<EntryOnRecord[]> {
  return (await entriesOnRecord(deps)).filter((one) => one.agencyId === agencyId);
}

/** The names in an entry, in their order; nothing for one that is not shown. */
export interface Entrant {
  entry: EntryOnRecord;
  names: (string | undefined)[];
}

/**
 * Entries with the names that may be shown: the register keeps what was submitted, but who has taken
 * their consent back is named to nobody.
 */
export async function withNames(
  { members }: Pick<AgencyDeps, 'members'>,
  entries: readonly EntryOnRecord[],
): Promise<Entrant[]> {
  const nameOf = async ({ name, userId }: { name: string; userId?: number | undefined }) => {
    // A co-author without an account is as the owner wrote them: there is no consent of theirs to ask for.
    const isShown = userId === undefined || (await members.find(userId)).consent === 'given';
    return isShown ? name : undefined;
  };
  return Promise.all(
    entries.map(async (entry) => {
      const { owner, authors } = entry.submission.content;
      return { entry, names: await Promise.all([owner, ...authors].map(nameOf)) };
    }),
  );
}

/** The agency's units in the final round, in the order of the contest file. */
export async function readUnits(
  { finalists, plans, deadlines }: AgencyDeps,
  agencyId: string,
): Promise<UnitStanding[]> {
  const [all, contest]: [Finalist[], Contest] = await Promise.all([
    finalists.all(),
    deadlines.contest(),
  ]);
  return Promise.all(
    all
      .filter((finalist) => finalist.agencyId === agencyId)
      .map(async (finalist) => ({
        finalist,
        standing: await planStanding(contest, plans, finalist.id),
      })),
  );
}
