import type { Count, Report } from './report.js';
import { isBeforeCorrection } from './report.js';

/** What is on record of one agency, as it stands. */
export interface AgencyFacts {
  /** When its coordinators fetched the kit of these results, epoch milliseconds. */
  kitAt?: number;
  /** The last one. */
  report?: Pick<Report, 'at' | 'resultsVersion' | 'officials' | 'union'>;
  /** People who pressed, of these results: counted by the bot, not told by anybody. */
  acknowledged: number;
  coordinators: number;
}

/** `earlier`: its report was about results that have been corrected since; it stays valid. */
export type ReportState = 'silent' | 'earlier' | 'reported';

export interface CoverageRow extends AgencyFacts {
  agencyId: string;
  state: ReportState;
}

/** Sums. What agencies claim and what was counted are never added to one another. */
export interface CoverageTotals {
  agencies: number;
  withKit: number;
  /** Among them `earlier`. */
  reported: number;
  earlier: number;
  silent: number;
  /** Of those silent: nobody can be reminded there. */
  unreachable: number;
  claimed: { officials: Count; union: Count };
  counted: number;
}

export interface GroupCoverage {
  groupId: string;
  rows: CoverageRow[];
  totals: CoverageTotals;
}

export interface Coverage {
  groups: GroupCoverage[];
  totals: CoverageTotals;
}

const NOTHING: AgencyFacts = { acknowledged: 0, coordinators: 0 };

/**
 * The table of who has disseminated the results, from what is on record.
 * @param version of the results that are public
 */
export function coverage(
  groups: readonly { id: string; agencies: readonly { id: string }[] }[],
  facts: ReadonlyMap<string, AgencyFacts>,
  version: number,
): Coverage {
  const all = groups.map(({ id, agencies }): GroupCoverage => {
    const rows = agencies.map((agency): CoverageRow => {
      const known = facts.get(agency.id) ?? NOTHING;
      return { ...known, agencyId: agency.id, state: stateOf(known, version) };
    });
    return { groupId: id, rows, totals: totalsOf(rows) };
  });
  return { groups: all, totals: totalsOf(all.flatMap(({ rows }) => rows)) };
}

export function stateOf({ report }: Pick<AgencyFacts, 'report'>, version: number): ReportState {
  if (!report) return 'silent';
  return isBeforeCorrection(report, version) ? 'earlier' : 'reported';
}

function totalsOf(rows: readonly CoverageRow[]): CoverageTotals {
  const silent = rows.filter(({ state }) => state === 'silent');
  const reports = rows.flatMap(({ report }) => report ?? []);
  return {
    agencies: rows.length,
    withKit: rows.filter(({ kitAt }) => kitAt !== undefined).length,
    reported: reports.length,
    earlier: rows.filter(({ state }) => state === 'earlier').length,
    silent: silent.length,
    unreachable: silent.filter(({ coordinators }) => coordinators === 0).length,
    claimed: {
      officials: sum(reports.map(({ officials }) => officials)),
      union: sum(reports.map(({ union }) => union)),
    },
    counted: rows.reduce((total, { acknowledged }) => total + acknowledged, 0),
  };
}

function sum(counts: readonly Count[]): Count {
  return {
    reached: counts.reduce((total, { reached }) => total + reached, 0),
    total: counts.reduce((all, { total }) => all + total, 0),
  };
}

/** A share in percent with one decimal, cut and not rounded: 100 means all of them. */
export function percentOf({ reached, total }: Count): number | undefined {
  return total === 0 ? undefined : Math.floor((reached * 1_000) / total) / 10;
}
