import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import { crossCheck, type FindingKind, isError } from '../../src/results/cross-check.js';
import { inOrder, type ResultRow, readPoints, readRank } from '../../src/results/result.js';

const contest = await loadContest();
const PRIZES = [...contest.results.prizes.map(({ id }) => id), 'none'];
const row = (number: number, facts: Partial<ResultRow> = {}): ResultRow => ({
  id: `u.${number}`,
  unitName: `Đơn vị ${number}`,
  ...facts,
});
const kindsOf = (rows: readonly ResultRow[], of = contest): FindingKind[] =>
  crossCheck(rows, of).map(({ kind }) => kind);

/** Whole results that agree with themselves: ranks by points, ties as people write them, prizes by rank. */
const consistent = fc
  .array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 20 })
  .map((halves) => halves.sort((a, b) => b - a).map((half) => half / 2))
  .map((points) =>
    points.map((value, at) => {
      const rank = points.indexOf(value) + 1;
      const prize = PRIZES[Math.min(rank - 1, PRIZES.length - 1)] ?? 'none';
      return row(at, { points: value, rank, prize });
    }),
  );
const anyRow = fc.record(
  {
    points: fc.constantFrom(70, 75.5, 77.8, 83),
    rank: fc.integer({ min: 1, max: 5 }),
    prize: fc.constantFrom(...PRIZES),
  },
  { requiredKeys: [] },
);
const anyRows = fc
  .array(anyRow, { maxLength: 8 })
  .map((rows) => rows.map((facts, at) => row(at, facts)));

describe('the cross-check', () => {
  test('finds nothing in results that agree with themselves, in whatever order they were entered', () => {
    fc.assert(
      fc.property(consistent, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = [...rows].sort(() => (order.next().value % 2 === 0 ? 1 : -1));
        expect(kindsOf(shuffled)).toEqual([]);
      }),
    );
  });

  test('finds nothing more when something becomes unknown, but that it is unknown or ranks lack', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), fc.constantFrom('points', 'prize'), (rows, at, fact) => {
        const { [fact]: _, ...rest } = rows[at % rows.length] ?? row(0);
        const less = rows.map((one) => (one.id === rest.id ? (rest as ResultRow) : one));
        expect(kindsOf(less)).toEqual([]);
      }),
    );
  });

  test('finds the same in any order of the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(crossCheck([...rows].reverse(), contest)).toEqual(crossCheck(rows, contest));
      }),
    );
  });

  test('finds a swap of two different points among ranked rows', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), fc.nat(), (rows, first, second) => {
        const one = rows[first % rows.length] ?? row(0);
        const other = rows[second % rows.length] ?? row(0);
        fc.pre(one.points !== other.points);
        const swapped = rows.map((it) => {
          if (it === one) return { ...it, points: other.points ?? 0 };
          return it === other ? { ...it, points: one.points ?? 0 } : it;
        });
        const found = crossCheck(swapped, contest);
        expect(found.filter(isError).length).toBeGreaterThan(0);
        expect(found.flatMap(({ rows: ids }) => ids)).toEqual(
          expect.arrayContaining([one.id, other.id]),
        );
      }),
    );
  });

  test('has something to say of two ranks exactly where they disagree with points', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const rows = [row(1, one), row(2, other)];
        const known = [one.points, other.points, one.rank, other.rank].every(
          (it) => it !== undefined,
        );
        const byPoints = Math.sign((other.points ?? 0) - (one.points ?? 0));
        const byRank = Math.sign((one.rank ?? 0) - (other.rank ?? 0));
        const disagree = known && byPoints !== byRank;
        const found = kindsOf(rows).some((kind) =>
          ['rank-without-tie', 'rank-against-points', 'tie-ranks'].includes(kind),
        );
        expect(found).toBe(disagree);
      }),
    );
  });

  const CASES: [string, Partial<ResultRow>[], FindingKind[]][] = [
    ['ranks 1, 2, 2, 4', [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 4 }], []],
    ['ranks 1, 2, 2, 3', [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 3 }], ['rank-gap']],
    ['ranks 1, 3', [{ rank: 1 }, { rank: 3 }], ['rank-gap']],
    ['ranks 1, 3, and one that is not known', [{ rank: 1 }, { rank: 3 }, { points: 1 }], []],
    ['ranks from 2', [{ rank: 2 }], ['rank-gap']],
    [
      'a rank twice without a tie',
      [
        { rank: 1, points: 2 },
        { rank: 1, points: 1 },
      ],
      ['rank-without-tie'],
    ],
    [
      'a tie with different ranks',
      [
        { rank: 1, points: 2 },
        { rank: 2, points: 2 },
      ],
      ['tie-ranks'],
    ],
    [
      'a tie with different prizes',
      [
        { prize: 'first', points: 2 },
        { prize: 'second', points: 2 },
      ],
      ['tie-prizes'],
    ],
    [
      'a higher prize with fewer points and a worse rank',
      [
        { prize: 'first', points: 1, rank: 2 },
        { prize: 'third', points: 2, rank: 1 },
      ],
      ['prize-against-points', 'prize-against-rank'],
    ],
    [
      'no prize with more points than one',
      [
        { prize: 'none', points: 9 },
        { prize: 'third', points: 2 },
      ],
      ['prize-against-points'],
    ],
    [
      'a better rank with fewer points',
      [
        { rank: 1, points: 1 },
        { rank: 2, points: 2 },
      ],
      ['rank-against-points'],
    ],
    [
      'points below 0, above 100, and none',
      [{ points: -1 }, { points: 100.1 }, {}],
      ['points-out-of-range', 'nothing-known'],
    ],
    [
      'a prize and a field that are none',
      [{ prize: 'gold', field: 'farming' }],
      ['unknown-prize', 'unknown-field'],
    ],
    ['a rank of 0', [{ rank: 0 }], ['bad-rank']],
    ['no rows', [], ['no-rows']],
  ];
  test.each(CASES)('%s', (_, facts, kinds) => {
    expect(kindsOf(facts.map((one, at) => row(at, one)))).toEqual(kinds);
  });

  test('a unit twice, unless its initiatives are told apart; an entry twice', () => {
    const twice = (one: Partial<ResultRow>, other: Partial<ResultRow>) =>
      kindsOf([row(1, { points: 2, ...one }), row(2, { points: 1, ...other })]);
    const [unitName, title] = ['Sở Nội vụ', 'Một cửa'];
    expect(twice({ unitName }, { unitName: 'SỞ NỘI VỤ' })).toEqual(['same-unit']);
    expect(twice({ unitName, title }, { unitName })).toEqual(['same-unit']);
    expect(twice({ unitName, title }, { unitName, title: 'một cửa.' })).toEqual(['same-unit']);
    expect(twice({ unitName, title }, { unitName, title: 'Hai cửa' })).toEqual([]);
    expect(twice({ unitName: 'Đội 1' }, { unitName: 'Đội 2' })).toEqual([]);
    expect(twice({ entryId: 'a' }, { entryId: 'a' })).toEqual(['same-unit']);
  });

  test('more prizes than the contest file allows', () => {
    const [first, ...others] = contest.results.prizes;
    if (!first) throw new Error('There are no prizes');
    const prizes = [{ ...first, most: 1 }, ...others];
    const strict = { ...contest, results: { ...contest.results, prizes } };
    const rows = [row(1, { prize: 'first' }), row(2, { prize: 'first' })];
    expect(crossCheck(rows, strict)).toEqual([
      { kind: 'too-many-prizes', rows: ['u.1', 'u.2'], number: 1 },
    ]);
    expect(kindsOf(rows)).toEqual([]);
  });
});

test('results stand by prize, then by rank, points and name; what is not known comes last', () => {
  const rows = [
    row(1),
    row(2, { prize: 'none' }),
    row(3, { prize: 'second', points: 70 }),
    row(4, { prize: 'second', points: 80 }),
    row(5, { prize: 'first', rank: 2 }),
    row(6, { prize: 'first', rank: 1 }),
  ];
  expect(inOrder(rows, contest).map(({ id }) => id)).toEqual(
    [6, 5, 4, 3, 2, 1].map((number) => `u.${number}`),
  );
});

test.each([
  ['77,8', 77.8],
  ['77.8', 77.8],
  [' 83 điểm', 83],
  ['83.25 points', 83.25],
  ['0', 0],
  ['77,8123', undefined],
  ['bảy mươi', undefined],
  ['-3', undefined],
  ['1 000', undefined],
  ['', undefined],
])('points %j are %j', (text, points) => {
  expect(readPoints(text)).toBe(points);
});

test.each([
  ['1', 1],
  ['Hạng 12', 12],
  ['thứ 3', 3],
  ['0', undefined],
  ['1,5', undefined],
  ['nhất', undefined],
])('a rank %j is %j', (text, rank) => {
  expect(readRank(text)).toBe(rank);
});
