import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agenciesAt } from '../../src/contest/agency-list.js';
import { timeOfDay } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { parseBudgetRows } from '../../src/plans/budget-rows.js';
import { chanceOf } from '../../src/rehearsal/crowd/chance.js';
import { makeBudget, makeText } from '../../src/rehearsal/crowd/errands/words.js';
import { awake } from '../../src/rehearsal/crowd/hours.js';
import { inTurn } from '../../src/rehearsal/crowd/in-turn.js';
import { makePeople } from '../../src/rehearsal/crowd/people.js';
import { type Due, Queue } from '../../src/rehearsal/crowd/queue.js';
import { USUAL } from '../../src/rehearsal/crowd/settings.js';

const contest = await loadContest();

test('the same seed makes the same people, and another seed others', () => {
  const people = makePeople({ ...USUAL, size: 500 }, contest);
  expect(makePeople({ ...USUAL, size: 500 }, contest)).toEqual(people);
  expect(makePeople({ ...USUAL, size: 500, seed: 'x' }, contest)).not.toEqual(people);
  const names = new Set(people.map(({ name }) => name));
  expect(names.size).toBeGreaterThan(400);
  expect([...names].filter((name) => !/^\p{Lu}\p{L}+( \p{Lu}\p{L}*){2,3}$/u.test(name))).toEqual(
    [],
  );
});

test('habits are shared out, units have their people, and coordinators are of their agency', () => {
  const habits = { quick: 70, slow: 10, silent: 20, blocking: 0 };
  const people = makePeople({ ...USUAL, size: 4_000, habits, coordinators: 100 }, contest);
  const share = (habit: string) => people.filter((one) => one.habit === habit).length / 40;
  expect(Math.abs(share('quick') - 70)).toBeLessThan(4);
  expect(Math.abs(share('silent') - 20)).toBeLessThan(4);
  expect(share('blocking')).toBe(0);
  const units = people.flatMap(({ finalistUnit }) => finalistUnit ?? []);
  expect(units).toEqual(contest.finalists.units.map(({ id }) => id));
  const coordinators = people.filter(({ coordinatorOf }) => coordinatorOf !== undefined);
  expect(coordinators.map(({ coordinatorOf }) => coordinatorOf).sort()).toEqual(
    agenciesAt(contest)
      .map(({ id }) => id)
      .sort(),
  );
  expect(coordinators.filter((one) => one.coordinatorOf !== one.agencyId)).toEqual([]);
  expect(makePeople({ ...USUAL, coordinators: 0 }, contest).some((one) => one.coordinatorOf)).toBe(
    false,
  );
});

test('what is due comes by time, person and name, however it was put in', () => {
  const due = fc.record({
    at: fc.nat(5),
    person: fc.nat(5),
    key: fc.constantFrom('a 1', 'a 2', 'b 1'),
    deed: fc.constant(0),
  });
  fc.assert(
    fc.property(fc.array(due), fc.nat(5), (list, until) => {
      const queue = new Queue<number>();
      for (const one of list) queue.add(one);
      const name = ({ at, person, key }: Due<number>) => `${at} ${person} ${key}`;
      const sorted = list.map(name).sort();
      const early = queue.take(until).map(name);
      expect(early).toEqual(sorted.filter((one) => Number.parseInt(one, 10) <= until));
      expect([...early, ...queue.take(9).map(name)]).toEqual(sorted);
      expect(queue.first).toBeUndefined();
    }),
  );
});

test('people sleep at night, and what they do has a whole minute', () => {
  const from = Date.parse('2019-12-02T02:00:00Z');
  fc.assert(
    fc.property(
      fc.nat(10 * 86_400_000),
      fc.nat(2 * 86_400_000),
      fc.string(),
      (later, after, seed) => {
        const at = awake(contest, from + later, after, chanceOf(seed));
        const time = timeOfDay(contest, at);
        expect(at).toBeGreaterThan(from + later);
        expect(at % 60_000).toBe(0);
        expect(time >= '06:30' && time <= '22:00').toBe(true);
        expect(at - (from + later + after)).toBeLessThan(11 * 3_600_000);
      },
    ),
  );
});

test('what they write is taken by the forms', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(300), fc.integer({ min: 1, max: 2_000 }), (seed, min, more) => {
      const { length } = makeText(chanceOf(seed), { min, max: min + more });
      expect(length).toBeLessThanOrEqual(min + more);
      expect(length).toBeGreaterThanOrEqual(min - 1);
      expect(parseBudgetRows(makeBudget(chanceOf(seed)))).toHaveLength(3);
    }),
  );
});

test('no more are at work than is said, and they begin in order', async () => {
  const begun: number[] = [];
  let working = 0;
  let most = 0;
  await inTurn([...Array(20).keys()], 3, async (one) => {
    begun.push(one);
    working += 1;
    most = Math.max(most, working);
    await new Promise(setImmediate);
    working -= 1;
  });
  expect(begun).toEqual([...Array(20).keys()]);
  expect(most).toBe(3);
});
