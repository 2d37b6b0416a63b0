import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysBefore,
  deadlineInstant,
  formatDate,
  formatDateTime,
  instantOf,
  isLate,
  isQuiet,
  isWorkingDay,
  lastDay,
  nextWorkingDay,
  registrationState,
  startOfDay,
  timeOfDay,
  weekdayName,
  withDeadline,
  workingDaysBefore,
  workingDaysBetween,
  workingDaysLeft,
  workingDayUpTo,
} from '../../src/contest/calendar.js';
import type { Contest } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';

const contest = await loadContest();
const DEADLINE = Date.parse('2020-01-30T17:00:00Z');

function withCalendar(changes: Partial<Contest['calendar']>): Contest {
  return { ...contest, calendar: { ...contest.calendar, ...changes } };
}

const anyDay = fc
  .integer({ min: Date.parse('2019-11-12'), max: Date.parse('2020-03-31') })
  .map((at) => dayOf(contest, at));

describe('the deadline', () => {
  it('is the first instant of 31/01/2020 in Vietnam, so 30/01/2020 is the last day', () => {
    expect(deadlineInstant(contest)).toBe(DEADLINE);
    expect(lastDay(contest)).toBe('2020-01-30');
    expect(weekdayName(contest, lastDay(contest), 'vi')).toBe('thứ Năm');
    expect(isWorkingDay(contest, lastDay(contest))).toBe(true);
  });

  it('is met one millisecond before, and missed at that instant', () => {
    expect(isLate(contest, DEADLINE - 1)).toBe(false);
    expect(isLate(contest, DEADLINE)).toBe(true);
    expect(isLate(contest, new Date(DEADLINE - 1))).toBe(false);
    expect(formatDateTime(contest, DEADLINE - 1)).toBe('23:59 ngày 30/01/2020');
  });

  it('follows the zone of the contest', () => {
    expect(deadlineInstant(withCalendar({ zone: 'UTC' }))).toBe(Date.parse('2020-01-31T00:00:00Z'));
  });

  it('is urged on the last working day before Tết', () => {
    const { urgedOn } = contest.calendar.deadlines.plan;
    expect(urgedOn).toBe(workingDaysBefore(contest, lastDay(contest), 1));
  });
});

describe('registration', () => {
  it('opens at 00:00 of 12/11/2019 in Vietnam and stays open', () => {
    const opening = Date.parse('2019-11-11T17:00:00Z');
    expect(startOfDay(contest, '2019-11-12')).toBe(opening);
    expect(registrationState(contest, opening - 1)).toBe('not-open');
    expect(registrationState(contest, opening)).toBe('open');
    expect(registrationState(contest, new Date('2026-11-23T00:00:00Z'))).toBe('open');
  });

  it('closes after the last millisecond of its last day', () => {
    const closing = withCalendar({
      registration: { opensOn: '2019-11-12', closesOn: '2019-12-31' },
    });
    const end = Date.parse('2019-12-31T17:00:00Z');
    expect(registrationState(closing, end - 1)).toBe('open');
    expect(registrationState(closing, end)).toBe('closed');
  });
});

describe('working days', () => {
  it.each([
    [1, '2020-01-22'],
    [3, '2020-01-20'],
    [5, '2020-01-16'],
    [10, '2020-01-09'],
  ])('%d before 30/01/2020 is %s', (count, day) => {
    expect(workingDaysBefore(contest, '2020-01-30', count)).toBe(day);
    expect(workingDaysBetween(contest, day, '2020-01-30')).toBe(count);
  });

  it.each([
    ['2020-01-01', false],
    ['2020-01-02', true],
    ['2020-01-18', false],
    ['2020-01-19', false],
    ['2020-01-22', true],
    ['2020-01-23', false],
    ['2020-01-29', false],
    ['2020-01-30', true],
  ])('%s: %s', (day, working) => {
    expect(isWorkingDay(contest, day)).toBe(working);
  });

  it('belong to Vietnam, not to UTC', () => {
    expect(isWorkingDay(contest, Date.parse('2020-01-29T16:59:59.999Z'))).toBe(false);
    expect(isWorkingDay(contest, Date.parse('2020-01-29T17:00:00Z'))).toBe(true);
  });

  it('run out: one is left during Tết, none on the last day or after it', () => {
    const left = (day: string) => workingDaysBetween(contest, day, lastDay(contest));
    expect(['2020-01-25', '2020-01-29', '2020-01-30', '2020-02-03'].map(left)).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('agree with each other for any day and count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, count) => {
        const before = workingDaysBefore(contest, day, count);
        expect(isWorkingDay(contest, before)).toBe(true);
        const between = workingDaysBetween(contest, before, day);
        expect(between).toBe(isWorkingDay(contest, day) ? count : count - 1);
      }),
    );
  });

  it('refuse a count that is none', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => workingDaysBefore(contest, '2020-01-30', count)).toThrow(RangeError);
    }
  });
});

describe('days of work', () => {
  it('follow a day off and precede it', () => {
    const next = ['2020-01-17', '2020-01-18', '2020-01-22', '2020-01-25', '2020-01-29'];
    expect(next.map((day) => nextWorkingDay(contest, day))).toEqual([
      '2020-01-20',
      '2020-01-20',
      '2020-01-30',
      '2020-01-30',
      '2020-01-30',
    ]);
    const upTo = ['2020-01-17', '2020-01-19', '2020-01-22', '2020-01-25', '2020-01-30'];
    expect(upTo.map((day) => workingDayUpTo(contest, day))).toEqual([
      '2020-01-17',
      '2020-01-17',
      '2020-01-22',
      '2020-01-22',
      '2020-01-30',
    ]);
  });

  it('lie next to each other: nothing but days off is between one and the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(contest, day);
        expect(next > day && isWorkingDay(contest, next)).toBe(true);
        expect(workingDaysBetween(contest, day, next)).toBe(1);
        expect(workingDaysBefore(contest, next, 1)).toBe(workingDayUpTo(contest, day));
      }),
    );
  });

  it('left are counted from tomorrow to the last day', () => {
    const left = (time: string) => workingDaysLeft(contest, Date.parse(`${time}+07:00`));
    expect(left('2020-01-09T08:00')).toBe(10);
    expect(left('2020-01-22T23:59')).toBe(1);
    expect(left('2020-01-30T00:00')).toBe(0);
    expect(left('2020-01-31T00:00')).toBe(0);
  });

  it('are the same as luxon counts, over years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 30_000 }), (count) => {
        const day = daysBefore('2020-01-30', count);
        const { weekday } = DateTime.fromISO(day, { zone: 'UTC' });
        const withoutHolidays = withCalendar({ holidays: [] });
        expect(isWorkingDay(withoutHolidays, day)).toBe(weekday <= 5);
      }),
    );
  });
});

describe('times of day', () => {
  it('make instants in the zone of the contest, and are read from them', () => {
    expect(instantOf(contest, '2020-01-30', '07:30')).toBe(Date.parse('2020-01-30T00:30:00Z'));
    expect(instantOf(contest, '2020-01-31', '00:00')).toBe(DEADLINE);
    expect(timeOfDay(contest, Date.parse('2020-01-30T00:30:59.999Z'))).toBe('07:30');
    expect(timeOfDay(contest, DEADLINE)).toBe('00:00');
  });

  it('are quiet from the first minute on and not at the last, over midnight as by day', () => {
    const quiet = (from: string, to: string) => (time: string) =>
      isQuiet(withCalendar({ quietHours: { from, to } }), instantOf(contest, '2020-01-20', time));
    const night = ['19:59', '20:00', '23:59', '00:00', '06:59', '07:00'];
    expect(night.map(quiet('20:00', '07:00'))).toEqual([false, true, true, true, true, false]);
    const noon = ['11:29', '11:30', '13:29', '13:30'];
    expect(noon.map(quiet('11:30', '13:30'))).toEqual([false, true, true, false]);
  });
});

describe('another deadline', () => {
  it('holds in the copy and leaves the contest as it was', () => {
    const later = withDeadline(contest, '2020-02-29');
    expect(lastDay(later)).toBe('2020-02-28');
    expect(later).toEqual({
      ...contest,
      calendar: {
        ...contest.calendar,
        deadlines: { plan: { ...contest.calendar.deadlines.plan, before: '2020-02-29' } },
      },
    });
    expect(deadlineInstant(contest)).toBe(DEADLINE);
  });
});

describe('dates in words', () => {
  it('are written as the dispatch writes them', () => {
    const at = Date.parse('2019-11-12T01:05:00Z');
    expect(formatDate(contest, at)).toBe('12/11/2019');
    expect(formatDate(contest, '2020-01-31')).toBe('31/01/2020');
    expect(formatDateTime(contest, at)).toBe('08:05 ngày 12/11/2019');
    expect(formatDateTime(contest, at, 'en')).toBe('08:05 on 12/11/2019');
    expect(formatDateTime(contest, Date.parse('2020-01-30T17:00:00Z'))).toBe(
      '00:00 ngày 31/01/2020',
    );
  });

  it('name the day of the week', () => {
    const names = (language: 'vi' | 'en') =>
      ['2020-01-20', '2020-01-24', '2020-01-25', '2020-01-26'].map((day) =>
        weekdayName(contest, day, language),
      );
    expect(names('vi')).toEqual(['thứ Hai', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
    expect(names('en')).toEqual(['Monday', 'Friday', 'Saturday', 'Sunday']);
  });

  it('are never made of what is no time', () => {
    for (const when of [Number.NaN, new Date('x'), '2020-02-30', 'tomorrow']) {
      expect(() => formatDate(contest, when)).toThrow(RangeError);
      expect(() => isWorkingDay(contest, when)).toThrow(RangeError);
    }
  });

  it('give back the day they are of', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, offset) => {
        expect(dayOf(contest, startOfDay(contest, day) + offset)).toBe(day);
      }),
    );
  });
});
