import { DateTime } from 'luxon';
import type { Language } from '../text/language.js';
import { isWithin } from './calendar-data.js';
import type { Contest } from './contest.js';

/** A point in time: epoch milliseconds, or a Date. */
export type Instant = number | Date;

/** A calendar day in the contest's zone, as ISO text: "2020-01-31". */
export type Day = string;

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** @throws RangeError for an invalid Date, NaN, or text that is no day */
function inZone(contest: Contest, when: Instant | Day): DateTime<true> {
  const { zone } = contest.calendar;
  const time =
    typeof when === 'string'
      ? DateTime.fromISO(when, { zone })
      : DateTime.fromMillis(Number(when), { zone });
  if (!time.isValid) throw new RangeError(`not a day or a time: ${String(when)}`);
  return time;
}

/**
 * The day of a time, or a day's own text as it is. The ladder of reminders counts hundreds of days
 * each minute, and a time zone has no say in what day comes before another.
 *
 * @throws RangeError as `inZone`
 */
function toDay(contest: Contest, when: Instant | Day): Day {
  const isDay = typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when);
  return isDay && stepDays(when, 0) === when ? when : inZone(contest, when).toISODate();
}

/** Days are counted in UTC, where every one has 24 hours. */
function stepDays(day: Day, days: number): Day {
  const [isoDay = day] = new Date(Date.parse(day) + days * 86_400_000).toISOString().split('T');
  return isoDay;
}

export function dayOf(contest: Contest, at: Instant): Day {
  return inZone(contest, at).toISODate();
}

/** The first instant of a day in the contest's zone, in epoch milliseconds. */
export function startOfDay(contest: Contest, day: Day): number {
  return inZone(contest, day).startOf('day').toMillis();
}

export type RegistrationState = 'not-open' | 'open' | 'closed';

/** Open from 00:00 of `opensOn` to the end of `closesOn`; without `closesOn` it never closes. */
export function registrationState(contest: Contest, now: Instant): RegistrationState {
  const { opensOn, closesOn } = contest.calendar.registration;
  const today = dayOf(contest, now);
  if (today < opensOn) return 'not-open';
  return closesOn !== undefined && today > closesOn ? 'closed' : 'open';
}

/**
 * The first instant at which a plan is late, in epoch milliseconds: 00:00 of the day the dispatch
 * names with "trước ngày". A holiday doesn't move it: the Civil Code's rules on periods
 * (Articles 145–148) do not define "trước ngày".
 */
export function deadlineInstant(contest: Contest): number {
  return startOfDay(contest, contest.calendar.deadlines.plan.before);
}

export function isLate(contest: Contest, at: Instant): boolean {
  return Number(at) >= deadlineInstant(contest);
}

/** The last day on which a plan is in time. */
export function lastDay(contest: Contest): Day {
  return stepDays(contest.calendar.deadlines.plan.before, -1);
}

/** Monday to Friday and not a listed holiday; see `calendar.holidays` for what is listed. */
export function isWorkingDay(contest: Contest, when: Instant | Day): boolean {
  const day = toDay(contest, when);
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !contest.calendar.holidays.some((holiday) =>
    'date' in holiday ? holiday.date === day : holiday.from <= day && day <= holiday.to,
  );
}

/**
 * The working day that lies `count` working days before a day; the day itself isn't counted.
 *
 * @throws RangeError when `count` is not a whole number of 1 or more
 */
export function workingDaysBefore(contest: Contest, day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a count of days: ${count}`);
  let candidate = toDay(contest, day);
  for (let left = count; left > 0; ) {
    candidate = stepDays(candidate, -1);
    if (isWorkingDay(contest, candidate)) left -= 1;
  }
  return candidate;
}

/**
 * Working days after `from` up to and including `to`: what is left of the time when today is `from`
 * and `to` is the last day. 0 on the last day itself and after it.
 */
export function workingDaysBetween(contest: Contest, from: Day, to: Day): number {
  const end = toDay(contest, to);
  let count = 0;
  for (let day = stepDays(toDay(contest, from), 1); day <= end; day = stepDays(day, 1)) {
    if (isWorkingDay(contest, day)) count += 1;
  }
  return count;
}

/** The first working day after a day. */
export function nextWorkingDay(contest: Contest, day: Day): Day {
  let candidate = stepDays(toDay(contest, day), 1);
  while (!isWorkingDay(contest, candidate)) candidate = stepDays(candidate, 1);
  return candidate;
}

/** The working day that lies so many working days after a day; the day itself isn't counted. */
export function workingDaysAfter(contest: Contest, day: Day, count: number): Day {
  let candidate = toDay(contest, day);
  for (let left = count; left > 0; left -= 1) candidate = nextWorkingDay(contest, candidate);
  return candidate;
}

/** The day itself if people work on it, else the working day before it. */
export function workingDayUpTo(contest: Contest, day: Day): Day {
  return isWorkingDay(contest, day) ? day : workingDaysBefore(contest, day, 1);
}

/** The day so many calendar days before another. */
export function daysBefore(day: Day, count: number): Day {
  return stepDays(day, -count);
}

/** A time of day ("07:30") on a day, in epoch milliseconds. */
export function instantOf(contest: Contest, day: Day, time: string): number {
  return inZone(contest, `${day}T${time}`).toMillis();
}

/** The time of day, "07:30". */
export function timeOfDay(contest: Contest, at: Instant): string {
  const { hour, minute } = inZone(contest, at);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whether nothing is sent unasked at this time of day. */
export function isQuiet(contest: Contest, at: Instant): boolean {
  return isWithin(timeOfDay(contest, at), contest.calendar.quietHours);
}

/** Working days after today, up to and including the last day: what "còn n ngày làm việc" counts. */
export function workingDaysLeft(contest: Contest, now: Instant): number {
  return workingDaysBetween(contest, dayOf(contest, now), lastDay(contest));
}

/** The contest with another deadline in force. */
export function withDeadline(contest: Contest, before: Day): Contest {
  const { calendar } = contest;
  const plan = { ...calendar.deadlines.plan, before };
  return { ...contest, calendar: { ...calendar, deadlines: { ...calendar.deadlines, plan } } };
}

/** "31/01/2020": the Vietnamese order, in both languages, as the dispatch writes it. */
export function formatDate(contest: Contest, when: Instant | Day): string {
  return inZone(contest, when).toFormat('dd/MM/yyyy');
}

/** "08:05 ngày 12/11/2019", in the contest's zone. */
export function formatDateTime(contest: Contest, at: Instant, language: Language = 'vi'): string {
  const time = inZone(contest, at).toFormat('HH:mm');
  return `${time} ${language === 'vi' ? 'ngày' : 'on'} ${formatDate(contest, at)}`;
}

/** "thứ Năm", as it stands within a sentence. */
export function weekdayName(contest: Contest, when: Instant | Day, language: Language): string {
  return WEEKDAYS[language][inZone(contest, when).weekday - 1] ?? '';
}
