import type { Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { fold } from '../text/vietnamese.js';
import { hasResult, inOrder, prizePlaces, type ResultRow } from './result.js';

/**
 * What can be wrong with results. An `error` can't be true and has to be mended; a `warning` is
 * unusual, and a jury may have decided so: it is shown to whoever submits and whoever approves.
 */
export const findingKinds = {
  'no-rows': 'error',
  'points-out-of-range': 'error',
  'unknown-prize': 'error',
  'unknown-field': 'error',
  'bad-rank': 'error',
  'same-unit': 'error',
  /** The same rank with different points. */
  'rank-without-tie': 'error',
  /** A better rank with fewer points. */
  'rank-against-points': 'error',
  'nothing-known': 'warning',
  /** The same points with different ranks. */
  'tie-ranks': 'warning',
  /** The same points with different prizes. */
  'tie-prizes': 'warning',
  /** Ranks that don't follow on each other: 1, 2, 2, 4 do. */
  'rank-gap': 'warning',
  /** A higher prize with fewer points. */
  'prize-against-points': 'warning',
  /** A higher prize with a worse rank. */
  'prize-against-rank': 'warning',
  'too-many-prizes': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;
export type FindingKind = keyof typeof findingKinds;

export interface Finding {
  kind: FindingKind;
  /** Ids of the rows that it is about, in the order in which they are shown. */
  rows: string[];
  /** What there is at most of a prize, or the rank that was to come. */
  number?: number;
}

export function isError({ kind }: Finding): boolean {
  return findingKinds[kind] === 'error';
}

/** Compares every row with itself and with the others. In no order of the rows is anything else found. */
export function crossCheck(all: readonly ResultRow[], contest: Contest): Finding[] {
  const rows = inOrder(all, contest);
  if (rows.length === 0) return [{ kind: 'no-rows', rows: [] }];
  return [
    ...singleFindings(rows, contest),
    ...unitFindings(rows),
    ...pairFindings(rows, contest),
    ...gapFindings(rows),
    ...countFindings(rows, contest),
  ];
}

function singleFindings(rows: readonly ResultRow[], contest: Contest): Finding[] {
  const places = prizePlaces(contest);
  const fields = new Set(contest.fields.map(({ id }) => id));
  const { max } = contest.results.points;
  const check = (kind: FindingKind, isWrong: (row: ResultRow) => boolean): Finding[] => {
    const wrong = rows.filter(isWrong).map(({ id }) => id);
    return wrong.length > 0 ? [{ kind, rows: wrong }] : [];
  };
  return [
    ...check(
      'points-out-of-range',
      ({ points = 0 }) => !Number.isFinite(points) || points < 0 || points > max,
    ),
    ...check('unknown-prize', ({ prize = NO_PRIZE }) => !places.has(prize)),
    ...check('unknown-field', ({ field }) => field !== undefined && !fields.has(field)),
    ...check('bad-rank', ({ rank = 1 }) => !Number.isInteger(rank) || rank < 1),
    ...check('nothing-known', (row) => !hasResult(row)),
  ];
}

/**
 * One unit may have several initiatives, told apart by their titles; an entry counts once. Its rows
 * may have come in two ways, as a finalist's and as an entry's.
 */
function unitFindings(rows: readonly ResultRow[]): Finding[] {
  const conflicts = (one: ResultRow, other: ResultRow) =>
    one.id !== other.id &&
    ((one.entryId !== undefined && one.entryId === other.entryId) ||
      (plain(one.unitName) === plain(other.unitName) &&
        (one.title === undefined ||
          other.title === undefined ||
          plain(one.title) === plain(other.title))));
  const groups = rows.map((row) => rows.filter((other) => other === row || conflicts(row, other)));
  const twice = groups.filter((group) => group.length > 1).map((group) => idsOf(group).join(' '));
  return [...new Set(twice)].map((ids) => ({ kind: 'same-unit', rows: ids.split(' ') }));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .trim();
}

function pairFindings(rows: readonly ResultRow[], contest: Contest): Finding[] {
  const places = prizePlaces(contest);
  const found = new Map<FindingKind, Set<string>>();
  const add = (kind: FindingKind, ...ids: string[]) => {
    const known = found.get(kind) ?? new Set();
    for (const id of ids) known.add(id);
    found.set(kind, known);
  };
  for (const [index, one] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      for (const kind of comparePair(one, other, places)) add(kind, one.id, other.id);
    }
  }
  return [...found].map(([kind, ids]) => ({
    kind,
    rows: idsOf(rows.filter(({ id }) => ids.has(id))),
  }));
}

/** Asked of every two rows, whichever of them comes first. */
function comparePair(
  one: ResultRow,
  other: ResultRow,
  places: ReadonlyMap<string, number>,
): FindingKind[] {
  const points = compare(other.points, one.points);
  const ranks = compare(one.rank, other.rank);
  const prizes = compare(places.get(one.prize ?? ''), places.get(other.prize ?? ''));
  const against = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && a * b < 0;
  const kinds: [FindingKind, boolean][] = [
    ['rank-without-tie', ranks === 0 && points !== undefined && points !== 0],
    ['rank-against-points', against(ranks, points)],
    ['tie-ranks', points === 0 && ranks !== undefined && ranks !== 0],
    ['tie-prizes', points === 0 && prizes !== undefined && prizes !== 0],
    ['prize-against-points', against(prizes, points)],
    ['prize-against-rank', against(prizes, ranks)],
  ];
  return kinds.flatMap(([kind, is]) => (is ? [kind] : []));
}

/** Below 0 when the first is the smaller; nothing when one of them is not known. */
function compare(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.sign(one - other);
}

/**
 * A rank is one more than there are better ones. Rows without a rank may fill a gap, so of as many
 * missing ranks as there are such rows nothing is said.
 */
function gapFindings(rows: readonly ResultRow[]): Finding[] {
  const ranked = rows.filter(({ rank }) => rank !== undefined && rank >= 1);
  const unranked = rows.length - ranked.length;
  const ranks = [...new Set(ranked.map(({ rank = 0 }) => rank))].sort((a, b) => a - b);
  for (const rank of ranks) {
    const expected = 1 + ranked.filter((row) => (row.rank ?? 0) < rank).length;
    if (rank >= expected && rank - expected <= unranked) continue;
    const wrong = ranked.filter((row) => row.rank === rank);
    return [{ kind: 'rank-gap', rows: idsOf(wrong), number: expected }];
  }
  return [];
}

function countFindings(rows: readonly ResultRow[], { results }: Contest): Finding[] {
  return results.prizes.flatMap(({ id, most }): Finding[] => {
    const won = rows.filter(({ prize }) => prize === id);
    if (most === undefined || won.length <= most) return [];
    return [{ kind: 'too-many-prizes', rows: idsOf(won), number: most }];
  });
}

function idsOf(rows: readonly ResultRow[]): string[] {
  return rows.map(({ id }) => id);
}
