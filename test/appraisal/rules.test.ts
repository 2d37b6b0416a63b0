import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalOf } from '../../src/appraisal/appraisal.js';
import { conflictOf } from '../../src/appraisal/conflict.js';
import { dueDay, dueWord, isOverdue } from '../../src/appraisal/duty.js';
import { assignEvenly } from '../../src/appraisal/even-assignment.js';
import { pointChoices, readPoints } from '../../src/appraisal/points.js';
import { spreadOf } from '../../src/appraisal/spread.js';
import { isWorkingDay } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';

const contest = await loadContest();
const at = (iso: string) => Date.parse(iso);

describe('assigning evenly', () => {
  const facts = fc
    .record({
      plans: fc.nat(8),
      people: fc.nat(7),
      perPlan: fc.integer({ min: 1, max: 5 }),
      /** For each pair: assigned already, barred, or free. */
      pairs: fc.array(fc.constantFrom('assigned', 'barred', 'free', 'free', 'free'), {
        minLength: 56,
        maxLength: 56,
      }),
    })
    .map(({ plans, people, perPlan, pairs }) => {
      const appraisers = Array.from({ length: people }, (_, index) => 100 + index);
      const stateOf = (finalistId: string, userId: number) =>
        pairs[Number(finalistId.slice(1)) * 7 + userId - 100];
      return {
        plans: Array.from({ length: plans }, (_, index) => ({
          finalistId: `u${index}`,
          assigned: appraisers.filter((id) => stateOf(`u${index}`, id) === 'assigned'),
        })),
        appraisers,
        perPlan,
        isBarred: (finalistId: string, userId: number) => stateOf(finalistId, userId) === 'barred',
      };
    });

  test('bars who is barred, keeps who is assigned, and leaves no plan short that need not be', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const added = assignEvenly(given);
        for (const { finalistId, userId } of added) {
          expect(given.isBarred(finalistId, userId)).toBe(false);
        }
        for (const { finalistId, assigned } of given.plans) {
          const own = added.filter((one) => one.finalistId === finalistId).map((one) => one.userId);
          expect(new Set([...assigned, ...own]).size).toBe(assigned.length + own.length);
          const free = given.appraisers.filter(
            (id) => !assigned.includes(id) && !given.isBarred(finalistId, id),
          );
          const wanted = Math.max(0, given.perPlan - assigned.length);
          expect(own).toHaveLength(Math.min(wanted, free.length));
        }
      }),
    );
  });

  test('leaves nobody with a plan that somebody with two fewer could take', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const added = assignEvenly(given);
        const loadOf = (userId: number) =>
          given.plans.filter(({ assigned }) => assigned.includes(userId)).length +
          added.filter((one) => one.userId === userId).length;
        for (const { finalistId, userId } of added) {
          const plan = given.plans.find((one) => one.finalistId === finalistId);
          for (const other of given.appraisers) {
            const has =
              plan?.assigned.includes(other) ||
              added.some((one) => one.finalistId === finalistId && one.userId === other);
            if (has || given.isBarred(finalistId, other)) continue;
            expect(loadOf(userId) - loadOf(other)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test('gives everybody the same but for one where nothing stands in the way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (count, people, perPlan) => {
          const appraisers = Array.from({ length: people }, (_, index) => index + 1);
          const added = assignEvenly({
            plans: Array.from({ length: count }, (_, index) => ({
              finalistId: `u${index}`,
              assigned: [],
            })),
            appraisers,
            perPlan,
            isBarred: () => false,
          });
          const loads = appraisers.map((id) => added.filter(({ userId }) => userId === id).length);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('gives the same whatever the order of the facts, and nothing more when asked again', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const added = assignEvenly(given);
        const turned = {
          ...given,
          plans: given.plans.toReversed(),
          appraisers: given.appraisers.toReversed(),
        };
        expect(assignEvenly(turned)).toEqual(added);
        const plans = given.plans.map(({ finalistId, assigned }) => ({
          finalistId,
          assigned: [
            ...assigned,
            ...added.filter((one) => one.finalistId === finalistId).map(({ userId }) => userId),
          ],
        }));
        expect(assignEvenly({ ...given, plans })).toEqual([]);
      }),
    );
  });
});

test('a conflict is there exactly when somebody has to do with the unit or its agency', () => {
  const agency = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        userId: fc.integer({ min: 1, max: 4 }),
        agencyId: agency,
        coordinates: fc.subarray(['a', 'b', 'c']),
      }),
      fc.record({ agencyId: agency, people: fc.subarray([1, 2, 3, 4]) }),
      (appraiser, unit) => {
        const { agencyId } = unit;
        const isTied =
          unit.people.includes(appraiser.userId) ||
          (agencyId !== undefined &&
            [appraiser.agencyId, ...appraiser.coordinates].includes(agencyId));
        expect(conflictOf(appraiser, unit) !== undefined).toBe(isTied);
      },
    ),
  );
  const unit = { agencyId: 'a', people: [1] };
  expect(conflictOf({ userId: 1, agencyId: 'a', coordinates: ['a'] }, unit)).toBe('own-plan');
  expect(conflictOf({ userId: 2, agencyId: 'a', coordinates: ['a'] }, unit)).toBe('own-agency');
  expect(conflictOf({ userId: 2, agencyId: 'b', coordinates: ['a'] }, unit)).toBe('coordinates');
});

describe('points', () => {
  test('are read as people write them', () => {
    const read = ['17,5', '17.5', ' 18 điểm', '0', '25', '7,50', '20đ'].map((text) =>
      readPoints(text, 25),
    );
    expect(read).toEqual([17.5, 17.5, 18, 0, 25, 7.5, 20].map((points) => ({ points })));
    expect(readPoints('25,1', 25)).toBe('too-many');
    expect(readPoints('17,25', 25)).toBe('decimals');
    for (const text of ['-1', 'mười', '', '1e1', '17,5,5', '1.000.000', '∞', '０']) {
      expect(readPoints(text, 25)).toBe('unreadable');
    }
  });

  test('to choose from are whole or half ones up to the most, each once', () => {
    for (let most = 1; most <= 100; most += 1) {
      const choices = pointChoices(most);
      expect(choices[0]).toBe(most);
      expect(choices.at(-1)).toBe(0);
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices.every((one) => Number.isInteger(one * 2) && one >= 0 && one <= most)).toBe(
        true,
      );
    }
  });

  const tenths = fc.integer({ min: 0, max: 1000 }).map((one) => one / 10);

  test('add up exactly', () => {
    expect(totalOf({ points: { a: 0.1, b: 0.2, c: 24.9 } })).toBe(25.2);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }), (list) => {
        const points = Object.fromEntries(list.map((one, index) => [`c${index}`, one / 10]));
        expect(totalOf({ points })).toBe(list.reduce((sum, one) => sum + one, 0) / 10);
      }),
    );
  });

  test('of several sheets have a mean between the ends, and a deviation that fits', () => {
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([70, 80, 90])).toMatchObject({ count: 3, mean: 80, lowest: 70, highest: 90 });
    expect(spreadOf([70, 80, 90])?.deviation).toBeCloseTo(8.165, 3);
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 20 }), (values) => {
        const found = spreadOf(values);
        if (!found) throw new Error('There are values');
        expect(found.lowest).toBe(Math.min(...values));
        expect(found.highest).toBe(Math.max(...values));
        const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
        expect(found.mean).toBeCloseTo(mean, 9);
        const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
        expect(found.deviation).toBeCloseTo(Math.sqrt(variance), 6);
        expect(spreadOf(values.toReversed())).toEqual(found);
        const same = values.every((one) => one === values[0]);
        expect(found.deviation === 0).toBe(same);
      }),
    );
  });
});

describe('what an appraiser is told', () => {
  const duty = {
    version: 1,
    assignedAt: at('2019-11-20T02:00:00Z'),
    askedAt: at('2019-11-20T02:00:00Z'),
  };
  const told = { version: 1, assignedAt: duty.assignedAt, at: at('2019-11-20T02:05:00Z') };

  test('is asked for once, when there was time to think better of it, and again for a new version', () => {
    expect(dueWord(contest, duty, undefined, at('2019-11-20T02:01:00Z'))).toBeUndefined();
    expect(dueWord(contest, duty, undefined, at('2019-11-20T02:02:00Z'))).toBe('ask');
    expect(dueWord(contest, duty, told, at('2019-11-20T02:06:00Z'))).toBeUndefined();
    const second = { ...duty, version: 2 };
    expect(dueWord(contest, second, told, at('2019-11-20T03:00:00Z'))).toBe('ask');
    const anew = { ...duty, assignedAt: at('2019-11-21T02:00:00Z') };
    expect(dueWord(contest, anew, told, at('2019-11-21T03:00:00Z'))).toBe('ask');
  });

  test('comes again after the working days of the contest file, after a gap only once', () => {
    // The fifth working day after a Wednesday is the next Wednesday.
    expect(dueWord(contest, duty, told, at('2019-11-27T00:00:00Z'))).toBeUndefined();
    expect(dueWord(contest, duty, told, at('2019-11-27T02:00:00Z'))).toBe('nudge');
    const later = at('2019-12-31T02:00:00Z');
    expect(dueWord(contest, duty, told, later)).toBe('nudge');
    expect(dueWord(contest, duty, { ...told, at: later }, later + 1)).toBeUndefined();
  });

  test('has a last day that is a working day, after which it is overdue', () => {
    expect(dueDay(contest, duty)).toBe('2019-12-04');
    expect(isOverdue(contest, duty, at('2019-12-04T16:59:59Z'))).toBe(false);
    expect(isOverdue(contest, duty, at('2019-12-04T17:00:00Z'))).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const day = dueDay(contest, { askedAt: duty.askedAt + days * 86_400_000 });
        expect(isWorkingDay(contest, day)).toBe(true);
      }),
    );
  });
});
