import fc from 'fast-check';
import { isWithin } from '../../src/contest/calendar-data.js';
import type { Contest, ReminderStep } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';

export const contest = await loadContest();

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant by the clock on a wall in Vietnam, which keeps UTC+7 all year: "2020-01-30 07:30". */
export function at(wall: string): number {
  const [day, time = '00:00'] = wall.split(' ');
  return Date.parse(`${day}T${time}:00+07:00`);
}

/** The other way round. */
export function wall(instant: number): string {
  return new Date(instant + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ');
}

/** Worked out apart from the code under test: "2020-01-30". */
export function isDayOff({ calendar: { holidays } }: Contest, day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  const isHoliday = holidays.some((holiday) =>
    'date' in holiday ? holiday.date === day : holiday.from <= day && day <= holiday.to,
  );
  return weekday === 0 || weekday === 6 || isHoliday;
}

export function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

const FIRST = '2019-12-02';

export const anyDay = fc.integer({ min: 0, max: 45 }).map((count) => daysFrom(FIRST, count));

/** A time of day, to the quarter of an hour. */
const anyTime = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => new Date(quarter * 15 * MINUTE).toISOString().slice(11, 16));

const anyQuietHours = fc
  .record({ from: anyTime, to: anyTime })
  .filter(({ from, to }) => from !== to);

const name = { vi: 'Ngày nghỉ', en: 'Day off' };

const anyHoliday = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 9 }))
  .map(([from, length]) => ({ from, to: daysFrom(from, length), name }));

function anySteps(time: fc.Arbitrary<string>): fc.Arbitrary<ReminderStep[]> {
  const everyStep = { id: fc.constant(''), at: fc.option(time, { nil: undefined }) };
  const step = fc.oneof(
    fc.record({ ...everyStep, daysBefore: fc.integer({ min: 0, max: 40 }) }),
    fc.record({ ...everyStep, workingDaysBefore: fc.integer({ min: 0, max: 12 }) }),
    fc.record({ ...everyStep, onUrgedDay: fc.constant<true>(true) }),
  );
  return fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) =>
    steps.map(({ at: time, ...rest }, index) => ({
      ...rest,
      id: `s${index}`,
      ...(time !== undefined && { at: time }),
    })),
  );
}

/** Contests of any calendar and ladder, as their file's own checks would let them pass. */
export const anyContest: fc.Arbitrary<Contest> = anyQuietHours.chain((quietHours) => {
  const wakingTime = anyTime.filter((time) => !isWithin(time, quietHours));
  return fc
    .record({
      holidays: fc.array(anyHoliday, { maxLength: 3 }),
      before: anyDay,
      urgedBy: fc.integer({ min: 1, max: 20 }),
      usual: wakingTime,
      steps: anySteps(wakingTime),
    })
    .map(({ holidays, before, urgedBy, usual, steps }) =>
      withText({
        ...contest,
        calendar: {
          ...contest.calendar,
          quietHours,
          holidays,
          deadlines: { plan: { before, exclusive: true, urgedOn: daysFrom(before, -urgedBy) } },
        },
        reminders: { ...contest.reminders, at: usual, steps },
      }),
    );
});

/** A counterexample is shown without the agencies and texts that all these contests share. */
function withText(any: Contest): Contest {
  const { quietHours, holidays, deadlines } = any.calendar;
  const { at: usual, steps } = any.reminders;
  const shown = { quietHours, holidays, deadlines, at: usual, steps };
  return Object.assign(any, { [fc.toStringMethod]: () => JSON.stringify(shown) });
}
