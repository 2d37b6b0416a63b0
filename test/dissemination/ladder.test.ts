import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instantOf } from '../../src/contest/calendar.js';
import type { Contest, DisseminationStep } from '../../src/contest/contest.js';
import {
  type Due,
  dueToAdministrators,
  dueToCoordinator,
  stepTimes,
} from '../../src/dissemination/ladder.js';
import { isTimeToSend } from '../../src/reminders/ladder.js';
import {
  anyContest,
  at,
  contest,
  DAY,
  daysFrom,
  isDayOff,
  wall,
} from '../reminders/any-contest.js';

const MINUTE = 60_000;

const anySteps: fc.Arbitrary<DisseminationStep[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 5 })
  .map((days) =>
    days.map((workingDaysAfter, index) => ({
      id: `s${index}`,
      workingDaysAfter,
      ...(index === 0 && { tellsAdministrators: true as const }),
    })),
  );

const anyCase = fc
  .record({ any: anyContest, steps: anySteps, since: fc.nat(40 * 24 * 60) })
  .map(({ any, steps, since }) => ({
    contest: { ...any, dissemination: { ...any.dissemination, steps } },
    publicAt: at('2019-11-25') + since * MINUTE,
  }));

/** Working days counted on the fingers. */
function workingDaysFrom(any: Contest, first: string, last: string): number {
  let count = 0;
  for (let day = daysFrom(first, 1); day <= last; day = daysFrom(day, 1)) {
    if (!isDayOff(any, day)) count += 1;
  }
  return count;
}

describe('the steps', () => {
  it('of the shipped edition, after publication on 20/11/2019', () => {
    const times = stepTimes(contest, at('2019-11-20 09:00'));
    expect(times.map((one) => [one.step, wall(one.at), one.tellsAdministrators])).toEqual([
      ['w5', '2019-11-27 08:00', false],
      ['w10', '2019-12-04 08:00', false],
      ['w15', '2019-12-11 08:00', true],
    ]);
  });

  it('leave out Tết and the days off around it', () => {
    const times = stepTimes(contest, at('2020-01-21 19:00'));
    expect(times.map((one) => wall(one.at))).toEqual([
      '2020-02-04 08:00',
      '2020-02-11 08:00',
      '2020-02-18 08:00',
    ]);
  });

  it('are in order, each so many working days after, at a time to send', () => {
    fc.assert(
      fc.property(anyCase, ({ contest: any, publicAt }) => {
        const times = stepTimes(any, publicAt);
        expect(times.map((one) => one.at)).toEqual(
          [...new Set(times.map((one) => one.at))].sort((one, other) => one - other),
        );
        for (const { step, at: time } of times) {
          const meant = any.dissemination.steps.find(({ id }) => id === step);
          const days = workingDaysFrom(any, dayOf(any, publicAt), dayOf(any, time));
          expect([step, days]).toEqual([step, meant?.workingDaysAfter]);
          expect(isTimeToSend(any, time)).toBe(true);
        }
      }),
    );
  });
});

interface Life {
  contest: Contest;
  publicAt: number;
}

/** The usual time on every day for so many days, and whatever other moments are asked for. */
function looksOf({ contest: any, publicAt }: Life, days: number, others: readonly number[] = []) {
  const first = dayOf(any, publicAt);
  const usual = Array.from({ length: days }, (_, index) =>
    instantOf(any, daysFrom(first, index), any.reminders.at),
  );
  return [...usual, ...others.map((minutes) => publicAt + minutes * MINUTE)]
    .filter((time) => time >= publicAt)
    .sort((one, other) => one - other);
}

/** Tells at each look what is due, as the sweep does. */
function live(
  { contest: any, publicAt }: Life,
  looks: readonly number[],
  { reportedAt = Number.POSITIVE_INFINITY, correctedAt = Number.POSITIVE_INFINITY } = {},
): { due: Due; now: number }[] {
  const heard: { due: Due; now: number }[] = [];
  let told: { version: number; at: number } | undefined;
  for (const now of looks) {
    const version = now >= correctedAt ? 2 : 1;
    const facts = { contest: any, now, publicAt, version, hasReported: now >= reportedAt };
    const due = dueToCoordinator({ ...facts, ...(told && { told }) });
    if (!due) continue;
    heard.push({ due, now });
    told = { version, at: now };
  }
  return heard;
}

describe('a coordinator', () => {
  const someDay = fc.option(fc.nat(50), { nil: undefined });
  const anyLife = fc.record({
    life: anyCase,
    others: fc.array(fc.nat(60 * 24 * 60), { maxLength: 60 }),
    down: fc.array(fc.tuple(fc.nat(50), fc.nat(20)), { maxLength: 4 }),
    reportedOn: someDay,
    correctedOn: someDay,
  });

  it('hears first of the kit, then each step at most once, never in a burst, and nothing after the report', () => {
    fc.assert(
      fc.property(anyLife, ({ life, others, down, reportedOn, correctedOn }) => {
        const { publicAt } = life;
        const timeOf = (days: number | undefined) =>
          days === undefined ? Number.POSITIVE_INFINITY : publicAt + days * DAY;
        const [reportedAt, correctedAt] = [timeOf(reportedOn), timeOf(correctedOn)];
        const isUp = (time: number) =>
          down.every(([from, days]) => time < timeOf(from) || timeOf(from + days) <= time);
        const looks = looksOf(life, 60, others).filter(isUp);
        const heard = live(life, looks, { reportedAt, correctedAt });
        expect(heard[0]?.due.kind ?? 'kit').toBe('kit');
        const kits = heard.filter(({ due }) => due.kind === 'kit');
        expect(kits.length).toBeLessThanOrEqual(correctedOn === undefined ? 1 : 2);
        const steps = heard.flatMap(({ due }) => (due.kind === 'nudge' ? [due.step] : []));
        expect(new Set(steps).size).toBe(steps.length);
        for (const [index, { due, now }] of heard.entries()) {
          expect(isTimeToSend(life.contest, now)).toBe(true);
          if (due.kind !== 'nudge') continue;
          expect(now).toBeLessThan(reportedAt);
          // It came after the last thing that they heard, and nothing newer had come by then.
          expect(due.at).toBeGreaterThan(heard[index - 1]?.now ?? 0);
          const newest = stepTimes(life.contest, publicAt).findLast((one) => one.at <= now);
          expect(due.at).toBe(newest?.at);
        }
      }),
    );
  });

  it('hears every step in time when the bot is never down and nothing is reported', () => {
    fc.assert(
      fc.property(anyCase, (life) => {
        const heard = live(life, looksOf(life, 80));
        const [kit, ...nudges] = heard;
        const wanted = stepTimes(life.contest, life.publicAt).filter(
          (one) => one.at > (kit?.now ?? 0),
        );
        expect(nudges.map(({ due, now }) => [due, now])).toEqual(
          wanted.map(({ step, at: time }) => [{ kind: 'nudge', step, at: time }, time]),
        );
      }),
    );
  });
});

it('administrators hear only by the steps that say so, the newest, at a time to send', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(50 * 24 * 60), ({ contest: any, publicAt }, minutes) => {
      const now = publicAt + minutes * MINUTE;
      const due = dueToAdministrators({ contest: any, now, publicAt });
      const telling = stepTimes(any, publicAt).filter((one) => one.tellsAdministrators);
      const past = telling.filter((one) => one.at <= now);
      expect(due).toEqual(isTimeToSend(any, now) ? past.at(-1) : undefined);
    }),
  );
});
