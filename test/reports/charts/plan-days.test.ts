import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDeadline } from '../../../src/contest/calendar.js';
import { loadContest } from '../../../src/contest/load-contest.js';
import {
  atDeadline,
  atEnd,
  planDays,
  type UnitPlans,
} from '../../../src/reports/charts/plan-days.js';

const contest = await loadContest();
const at = (iso: string) => Date.parse(`${iso}+07:00`);
const version = (iso: string, missing: string[] = []) => ({ at: at(iso), missing });
const NOW = at('2020-02-10T08:00');

describe('plans day by day', () => {
  test('the last minute of the last day is in time, midnight after it is not', () => {
    const days = planDays(
      contest,
      [
        { versions: [version('2020-01-30T23:59')], paper: undefined },
        { versions: [version('2020-01-31T00:00')], paper: undefined },
      ],
      NOW,
    );
    expect(atDeadline(contest, days)).toEqual({ day: '2020-01-30', complete: 1, incomplete: 0 });
    expect(days.changes).toEqual([
      { day: '2020-01-30', complete: 1, incomplete: 0 },
      { day: '2020-01-31', complete: 2, incomplete: 0 },
    ]);
    expect(days).toMatchObject({ units: 2, first: '2019-11-12', last: '2020-01-31' });
  });

  test('a unit counts by what it sent last, and paper by its document’s date', () => {
    const mended = {
      versions: [version('2020-01-10T09:00', ['budget']), version('2020-01-20T09:00')],
      paper: undefined,
    };
    const onPaper = { versions: [], paper: { date: '2020-01-15' } };
    const nothing = { versions: [], paper: undefined };
    const days = planDays(contest, [mended, onPaper, nothing], NOW);
    expect(days.changes).toEqual([
      { day: '2020-01-10', complete: 0, incomplete: 1 },
      { day: '2020-01-15', complete: 1, incomplete: 1 },
      { day: '2020-01-20', complete: 2, incomplete: 0 },
    ]);
    expect(atEnd(days)).toEqual({ day: '2020-01-31', complete: 2, incomplete: 0 });
  });

  test('what is still to come is left open, and a moved deadline moves the line', () => {
    const early = planDays(contest, [], at('2019-12-01T00:30'));
    expect(early).toMatchObject({ known: '2019-12-01', last: '2020-01-31', changes: [] });
    const moved = planDays(withDeadline(contest, '2020-03-01'), [], at('2019-12-01T00:30'));
    expect(moved).toMatchObject({ before: '2020-03-01', last: '2020-03-01' });
  });

  test('is what a count of every day finds', () => {
    const anyVersion = fc.record({
      at: fc.integer({ min: at('2020-01-01T00:00'), max: at('2020-02-08T00:00') }),
      missing: fc.constantFrom<string[]>([], ['budget']),
    });
    const anyUnit: fc.Arbitrary<UnitPlans> = fc.record({
      versions: fc
        .array(anyVersion, { maxLength: 4 })
        .map((all) => all.sort((one, other) => one.at - other.at)),
      paper: fc.constantFrom(undefined, { date: '2020-01-05' }, { date: '2020-02-02' }),
    });
    const hour = 60 * 60 * 1000;
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 12 }), (units) => {
        const { changes } = planDays(contest, units, NOW);
        const days = Array.from({ length: 42 }, (_, index) =>
          new Date(at('2019-12-31T12:00') + index * 24 * hour).toISOString().slice(0, 10),
        );
        for (const day of days) {
          const end = at(`${day}T23:59:59.999`);
          const last = units.map(({ versions, paper }) =>
            paper && paper.date <= day
              ? 'complete'
              : versions.filter((one) => one.at <= end).at(-1)?.missing.length,
          );
          const { complete = 0, incomplete = 0 } =
            changes.filter((change) => change.day <= day).at(-1) ?? {};
          expect([day, complete]).toEqual([
            day,
            last.filter((one) => one === 'complete' || one === 0).length,
          ]);
          expect([day, incomplete]).toEqual([day, last.filter((one) => one === 1).length]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
