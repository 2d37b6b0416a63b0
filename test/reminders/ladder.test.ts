import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineInstant, lastDay, withDeadline } from '../../src/contest/calendar.js';
import { isWithin } from '../../src/contest/calendar-data.js';
import type { Contest, ReminderStep } from '../../src/contest/contest.js';
import {
  coordinatorTime,
  digestTimes,
  isTimeToSend,
  ladderTimes,
  snoozeTime,
  upcoming,
} from '../../src/reminders/ladder.js';
import { anyContest, at, contest, DAY, daysFrom, isDayOff, wall } from './any-contest.js';

function withSteps(...steps: ReminderStep[]): Contest {
  return { ...contest, reminders: { ...contest.reminders, steps } };
}

function walls(of: Contest): string[] {
  return ladderTimes(of).map((time) => `${time.step} ${wall(time.at)}`);
}

describe('the ladder of 2019', () => {
  it('has these steps, of which the one on a Sunday comes on the Friday before', () => {
    expect(walls(contest)).toEqual([
      'd60 2019-11-29 08:00',
      'd45 2019-12-16 08:00',
      'd30 2019-12-31 08:00',
      'w10 2020-01-09 08:00',
      'w5 2020-01-16 08:00',
      'w3 2020-01-20 08:00',
      'w2 2020-01-21 08:00',
      'urged 2020-01-22 08:00',
      'last-day 2020-01-30 07:30',
      'last-hours 2020-01-30 14:00',
    ]);
  });

  it('tells coordinators on 20/01, and administrators on the last ten working mornings', () => {
    expect(wall(coordinatorTime(contest))).toBe('2020-01-20 08:00');
    expect(digestTimes(contest).map(wall)).toEqual(
      [10, 13, 14, 15, 16, 17, 20, 21, 22, 30].map((day) => `2020-01-${day} 07:30`),
    );
  });

  it('has only its end to come once Tết has begun', () => {
    expect(upcoming(contest, at('2020-01-23 09:00')).map(({ step }) => step)).toEqual([
      'last-day',
      'last-hours',
    ]);
    expect(upcoming(contest, at('2020-01-30 07:30')).map(({ step }) => step)).toEqual([
      'last-hours',
    ]);
    expect(upcoming(contest, at('2020-01-30 14:00'))).toEqual([]);
  });

  it('is another one as soon as the deadline moves, in a copy or in place', () => {
    const earlier = withDeadline(contest, '2020-01-21');
    const moved = [
      'd60 2019-11-21 08:00',
      'd45 2019-12-06 08:00',
      'd30 2019-12-20 08:00',
      'w10 2020-01-06 08:00',
      'w5 2020-01-13 08:00',
      'w3 2020-01-15 08:00',
      'w2 2020-01-16 08:00',
      'last-day 2020-01-20 07:30',
      'last-hours 2020-01-20 14:00',
    ];
    expect(walls(earlier)).toEqual(moved);
    const inPlace = structuredClone(contest);
    expect(walls(inPlace)).toEqual(walls(contest));
    inPlace.calendar.deadlines.plan.before = '2020-01-21';
    expect(walls(inPlace)).toEqual(moved);
  });
});

/** Whether the day by which people are urged to be done is the eve of the end, worked out apart. */
function isUrged(any: Contest): boolean {
  const { urgedOn } = any.calendar.deadlines.plan;
  const last = lastDay(any);
  let days = 0;
  for (let day = daysFrom(urgedOn, 1); day <= last; day = daysFrom(day, 1)) {
    if (!isDayOff(any, day)) days += 1;
  }
  return urgedOn < last && days <= 1;
}

describe('a step', () => {
  it('at the same instant as another is one with it, under the name further down in the file', () => {
    const both = withSteps({ id: 'w1', workingDaysBefore: 1 }, { id: 'urged', onUrgedDay: true });
    expect(walls(both)).toEqual(['urged 2020-01-22 08:00']);
    const turned = withSteps({ id: 'urged', onUrgedDay: true }, { id: 'w1', workingDaysBefore: 1 });
    expect(walls(turned)).toEqual(['w1 2020-01-22 08:00']);
  });

  it('on the last day is on that very day, even in the middle of Tết', () => {
    const inTet = withDeadline(
      withSteps({ id: 'last', workingDaysBefore: 0 }, { id: 'd0', daysBefore: 0 }),
      '2020-01-26',
    );
    expect(walls(inTet)).toEqual(['d0 2020-01-22 08:00', 'last 2020-01-25 08:00']);
  });

  it('of any contest is before the deadline, in ascending order and at a time to send', () => {
    fc.assert(
      fc.property(anyContest, (any) => {
        const times = ladderTimes(any).map((time) => time.at);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        for (const time of times) {
          expect(time).toBeLessThan(deadlineInstant(any));
          expect([wall(time), isTimeToSend(any, time)]).toEqual([wall(time), true]);
        }
      }),
    );
  });

  it('comes at the same time wherever in the file it stands', () => {
    fc.assert(
      fc.property(anyContest, (any) => {
        const steps = any.reminders.steps.toReversed();
        const turned = { ...any, reminders: { ...any.reminders, steps } };
        const times = (of: Contest) => ladderTimes(of).map((time) => time.at);
        expect(times(turned)).toEqual(times(any));
      }),
    );
  });

  it('that urges comes only on the eve of a holiday that ends as the time does', () => {
    const urgedOf = (before: string) =>
      walls(withDeadline(contest, before)).filter((step) => step.startsWith('urged'));
    expect(urgedOf('2020-01-31')).toEqual(['urged 2020-01-22 08:00']);
    // Two working days are left after Tết: the day before it is no eve of the end.
    expect(urgedOf('2020-02-01')).toEqual([]);
    expect(urgedOf('2020-02-07')).toEqual([]);
    // The last day itself, and one before it.
    expect(urgedOf('2020-01-23')).toEqual([]);
    expect(urgedOf('2020-01-21')).toEqual([]);
  });

  it('is left out only for want of its day, or for being one with another', () => {
    fc.assert(
      fc.property(anyContest, (any) => {
        for (const step of any.reminders.steps) {
          const alone = { ...any, reminders: { ...any.reminders, steps: [step] } };
          const exists = !('onUrgedDay' in step) || isUrged(any);
          expect(ladderTimes(alone).map((time) => time.step)).toEqual(exists ? [step.id] : []);
        }
      }),
    );
  });
});

describe('a time to send', () => {
  it.each([
    ['2020-01-22 06:59', false],
    ['2020-01-22 07:00', true],
    ['2020-01-22 19:59', true],
    ['2020-01-22 20:00', false],
    ['2020-01-18 09:00', false],
    ['2020-01-25 09:00', false],
    ['2020-01-30 23:59', false],
    ['2020-01-31 00:00', false],
    ['2020-01-31 07:00', true],
    ['2020-02-01 09:00', false],
  ])('%s: %s', (time, is) => {
    expect(isTimeToSend(contest, at(time))).toBe(is);
  });

  it('is on a holiday when no working day is left before the deadline, and not once it is over', () => {
    const inTet = withDeadline(contest, '2020-01-26');
    expect(isTimeToSend(inTet, at('2020-01-22 19:59'))).toBe(true);
    expect(isTimeToSend(inTet, at('2020-01-23 06:59'))).toBe(false);
    expect(isTimeToSend(inTet, at('2020-01-23 07:00'))).toBe(true);
    expect(isTimeToSend(inTet, at('2020-01-25 19:59'))).toBe(true);
    expect(isTimeToSend(inTet, at('2020-01-26 09:00'))).toBe(false);
  });

  it('agrees with a count by hand, at any minute of any contest', () => {
    fc.assert(
      fc.property(anyContest, fc.nat(70 * 24 * 60), (any, minute) => {
        const now = at('2019-11-25') + minute * 60_000;
        const [today = '', time = ''] = wall(now).split(' ');
        const last = lastDay(any);
        let isWorkLeft = false;
        for (let day = today; day <= last; day = daysFrom(day, 1)) {
          isWorkLeft ||= !isDayOff(any, day);
        }
        const isBetterThanNever = today <= last && !isWorkLeft;
        expect(isTimeToSend(any, now)).toBe(
          !isWithin(time, any.calendar.quietHours) && (!isDayOff(any, today) || isBetterThanNever),
        );
      }),
    );
  });
});

describe('"remind me tomorrow"', () => {
  it.each([
    ['2020-01-20 08:03', '2020-01-21 08:00'],
    ['2020-01-17 23:30', '2020-01-20 08:00'],
    ['2020-01-22 00:10', '2020-01-30 07:30'],
    ['2020-01-29 12:00', '2020-01-30 07:30'],
  ])('pressed at %s reminds at %s', (pressed, reminded) => {
    const time = snoozeTime(contest, at(pressed));
    expect(time === undefined ? undefined : wall(time)).toBe(reminded);
  });

  it('is offered no more when it would come after the last step', () => {
    expect(snoozeTime(contest, at('2020-01-30 00:00'))).toBeUndefined();
    expect(snoozeTime(contest, at('2020-02-03 10:00'))).toBeUndefined();
    const noLastDay = withSteps({ id: 'w1', workingDaysBefore: 1 });
    expect(snoozeTime(noLastDay, at('2020-01-21 10:00'))).toBe(at('2020-01-22 08:00'));
    expect(snoozeTime(noLastDay, at('2020-01-22 10:00'))).toBeUndefined();
  });
});

describe('the digest', () => {
  it('is on so many working mornings up to the last day, whatever the calendar', () => {
    fc.assert(
      fc.property(anyContest, fc.integer({ min: 1, max: 12 }), (any, workingDays) => {
        const digest = { workingDays, at: '07:30' };
        const days = digestTimes({ ...any, reminders: { ...any.reminders, digest } })
          .map(wall)
          .map((time) => time.replace(' 07:30', ''));
        expect(days).toEqual([...new Set(days)].sort());
        expect(days).toHaveLength(workingDays);
        // No working day in between is left out.
        const expected: string[] = [];
        for (let day = days[0] ?? ''; day <= lastDay(any); day = daysFrom(day, 1)) {
          if (!isDayOff(any, day)) expected.push(day);
        }
        expect(days).toEqual(expected);
      }),
    );
  });

  it('comes on the Friday when the last day is a Sunday', () => {
    const sunday = withDeadline(contest, '2020-01-20');
    expect(digestTimes(sunday).at(-1)).toBe(at('2020-01-17 07:30'));
    expect(coordinatorTime(sunday)).toBe(at('2020-01-15 08:00'));
    expect(deadlineInstant(sunday) - DAY).toBe(at('2020-01-19'));
  });
});
