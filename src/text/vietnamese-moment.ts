import { DateTime } from 'luxon';
import type { Language } from './language.js';
import { fold } from './vietnamese.js';

export type MomentProblem = 'unreadable' | 'no-such-day' | 'no-such-time' | 'past' | 'too-far';

/** A year, and a leap day. */
const FURTHEST_DAYS = 366;

/** Takes out of a text what it understands of it; what is left over was not understood. */
class Reading {
  constructor(private rest: string) {}

  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest);
    if (!match) return undefined;
    this.rest = `${this.rest.slice(0, match.index)} ${this.rest.slice(match.index + match[0].length)}`;
    return match;
  }

  /** Whether all of it was understood, but for words that say nothing. */
  get isDone(): boolean {
    return this.rest.replace(/\b(luc|vao|hoi|ngay|buoi)\b|[-–,.\s]/g, '') === '';
  }
}

/** "Tới" (next) and "tối" (in the evening) are one word when folded, twelve hours apart. */
const NEXT = /(?<!\p{L})tới(?!\p{L})/gu;
const EVENING = /(?<!\p{L})tối(?!\p{L})/gu;

/** Folded, but with these two still apart; typed without accents it stays "toi", which may be either. */
function foldWords(text: string): string {
  const told = text.normalize('NFC').toLowerCase();
  return fold(told.replace(NEXT, 'next').replace(EVENING, 'evening')).replace(/\s+/g, ' ').trim();
}

type Found = { day: (now: DateTime) => DateTime | undefined; yearIsOpen?: boolean };

/**
 * A moment as people type it: "25/11 8h", "ngày mai 14:30", "8 giờ tối thứ Sáu", "30 phút nữa". With
 * or without diacritics. A missing year is that of the next such day, a missing day the next on which
 * the time is still to come. A date may stand beside its own day's name, as `formatMoment` prints it;
 * what contradicts itself, or could be meant in two ways, is not read.
 * @param now epoch milliseconds
 * @param zone IANA, in which the text is meant
 * @returns epoch milliseconds, after `now`
 */
export function readMoment(
  text: string,
  now: number,
  zone: string,
): { at: number } | { problem: MomentProblem } {
  const reading = new Reading(foldWords(text));
  const here = DateTime.fromMillis(now, { zone });
  const ahead = takeDuration(reading);
  if (ahead) {
    const at = here.startOf('minute').plus(ahead);
    return reading.isDone ? within(here, at) : { problem: 'unreadable' };
  }

  const date = takeDay(reading, DATES);
  const name = date && reading.take(WEEKDAY_NAME);
  const found = date ?? takeDay(reading, DAYS);
  const part = reading.take(PART)?.[1];
  const time = reading.take(
    /\b(\d{1,2}) ?(?:(?:h|gio|g) ?(?:(\d{1,2})(?: ?(?:phut|p))?\b|(ruoi)\b|(?!\w))|:(\d{2})\b)/,
  );
  if (!time || !reading.isDone) return { problem: 'unreadable' };
  const [, hours, minutes = '0', half, clockMinutes] = time;
  const hour = hourOf(Number(hours), part);
  const minute = half ? 30 : Number(clockMinutes ?? minutes);
  if (hour === undefined || minute > 59) return { problem: 'no-such-time' };
  if (!found) return within(here, nextOf(here, { hour, minute }, { days: 1 }));
  const result = onDay(here, found, { hour, minute });
  const isContradiction =
    name && 'at' in result && DateTime.fromMillis(result.at, { zone }).weekday !== numberOf(name);
  return isContradiction ? { problem: 'unreadable' } : result;
}

interface TimeOfDay {
  hour: number;
  minute: number;
}

function onDay(
  here: DateTime,
  { day, yearIsOpen }: Found,
  time: TimeOfDay,
): { at: number } | { problem: MomentProblem } {
  const first = day(here);
  const at = first?.isValid ? first.set({ ...time, second: 0, millisecond: 0 }) : undefined;
  if (!yearIsOpen) return at ? within(here, at) : { problem: 'no-such-day' };
  if (at && at > here) return within(here, at);
  // Of today, an hour that has gone by: nobody who types that means next year.
  if (at?.hasSame(here, 'day')) return { problem: 'past' };
  const next = day(here.plus({ years: 1 }));
  if (next?.isValid) return within(here, next.set({ ...time, second: 0, millisecond: 0 }));
  return { problem: 'no-such-day' };
}

/** Today if it is still to come, else so much later. */
function nextOf(here: DateTime, time: TimeOfDay, later: { days: number }): DateTime {
  const today = here.set({ ...time, second: 0, millisecond: 0 });
  return today > here ? today : today.plus(later);
}

function within(here: DateTime, at: DateTime): { at: number } | { problem: MomentProblem } {
  if (at <= here) return { problem: 'past' };
  if (at > here.plus({ days: FURTHEST_DAYS })) return { problem: 'too-far' };
  return { at: at.toMillis() };
}

/** Folded, "thứ sáu 8 giờ" and "tuần sau 8 giờ" have the very letters of "sau 8 giờ". */
const AFTER = String.raw`(?<!\b(?:thu|tuan) )\bsau`;
const DURATION_AFTER = new RegExp(String.raw`${AFTER} (\d{1,4}) ?(phut|tieng|gio)(?: nua)?\b`);

/** "30 phút nữa", "sau 2 tiếng": from now, to the minute. */
function takeDuration(reading: Reading): { minutes: number } | undefined {
  const match = reading.take(/\b(\d{1,4}) ?(phut|tieng|gio) nua\b/) ?? reading.take(DURATION_AFTER);
  if (!match) return undefined;
  const [, count, unit] = match;
  return { minutes: Number(count) * (unit === 'phut' ? 1 : 60) };
}

/** The hours of each part of the day, the first and the last. */
const PARTS: Record<string, [number, number]> = {
  sang: [0, 11],
  trua: [11, 13],
  chieu: [12, 19],
  toi: [17, 23],
  evening: [17, 23],
  dem: [21, 23],
};
const PART_NAMES = Object.keys(PARTS).join('|');
const PART = new RegExp(String.raw`\b(${PART_NAMES})\b`);

/** "2 giờ chiều" is 14, "8h tối" 20; nothing where the hour and the part of the day don't go together. */
function hourOf(hour: number, part: string | undefined): number | undefined {
  const [first, last] = PARTS[part ?? ''] ?? [0, 23];
  const meant = part === undefined || hour >= 12 ? [hour] : [hour, hour + 12];
  return meant.find((one) => one >= first && one <= last);
}

const WEEKDAYS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
};

const startOfDay = (at: DateTime): DateTime => at.startOf('day');
const inDays = (count: number): Found => ({ day: (now) => startOfDay(now).plus({ days: count }) });

/** 1 is Monday. Without a week it is the next such day, today only by a week's end. */
function weekday(number: number, week: string | undefined): Found {
  return {
    day: (now) => {
      const monday = startOfDay(now).startOf('week');
      const ofThisWeek = monday.plus({ days: number - 1 });
      if (week === 'nay') return ofThisWeek;
      if (week !== undefined) return ofThisWeek.plus({ weeks: 1 });
      return ofThisWeek > startOfDay(now) ? ofThisWeek : ofThisWeek.plus({ weeks: 1 });
    },
  };
}

function calendarDay(day: string, month: string, year: string | undefined): Found {
  const full = year?.length === 2 ? Number(`20${year}`) : Number(year);
  return {
    ...(year === undefined && { yearIsOpen: true }),
    day: (now) =>
      DateTime.fromObject(
        { year: year === undefined ? now.year : full, month: Number(month), day: Number(day) },
        { zone: now.zone },
      ),
  };
}

interface WayToNameADay {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Found;
}

/** The first way that fits. A second day is left over, so that the text is not understood. */
function takeDay(reading: Reading, ways: readonly WayToNameADay[]): Found | undefined {
  for (const { pattern, read } of ways) {
    const match = reading.take(pattern);
    if (match) return read(match);
  }
  return undefined;
}

const DATES: readonly WayToNameADay[] = [
  {
    pattern: /\b(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2})\b)?(?![\d:h])/,
    read: ([, day = '', month = '', year]) => calendarDay(day, month, year),
  },
  {
    pattern: /\b(\d{1,2}) thang (\d{1,2})(?:,? nam (\d{4}))?\b/,
    read: ([, day = '', month = '', year]) => calendarDay(day, month, year),
  },
];

/**
 * In English as `formatMoment` prints it. With a bare "toi" behind it nobody can tell whether it is the
 * next such day or the evening of it, and it is not read.
 */
const WEEKDAY_NAME =
  /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn)|((?:mon|tues|wednes|thurs|fri|satur|sun)day))\b(?! toi\b)/;

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Of what `WEEKDAY_NAME` matched; 1 is Monday. */
function numberOf([, name = '', sunday, english]: RegExpExecArray): number {
  if (english !== undefined) return ENGLISH.indexOf(english) + 1;
  return sunday ? 7 : (WEEKDAYS[name] ?? Number(name) - 1);
}

const DAYS: readonly WayToNameADay[] = [
  {
    pattern: new RegExp(String.raw`${WEEKDAY_NAME.source}(?: tuan (nay|sau|toi|next)\b| next\b)?`),
    read: (match) => weekday(numberOf(match), match[4]),
  },
  { pattern: /\b(\d{1,3}) ngay nua\b/, read: ([, count]) => inDays(Number(count)) },
  {
    pattern: new RegExp(String.raw`${AFTER} (\d{1,3}) ngay\b`),
    read: ([, count]) => inDays(Number(count)),
  },
  {
    pattern: new RegExp(String.raw`\bhom nay\b|(?<=\b(?:${PART_NAMES}) )nay\b`),
    read: () => inDays(0),
  },
  { pattern: /\b(?:ngay )?(?:mot|kia)\b/, read: () => inDays(2) },
  { pattern: /\b(?:ngay )?mai\b/, read: () => inDays(1) },
];

/** "08:00 thứ Tư, 25/11/2026"; in English "08:00 Wednesday, 25/11/2026". */
export function formatMoment(at: number, zone: string, language: Language): string {
  const there = DateTime.fromMillis(at, { zone }).setLocale(language === 'vi' ? 'vi' : 'en');
  // CLDR writes "Thứ Tư" and "Chủ Nhật"; within a sentence it is "thứ Tư", and "Chủ nhật".
  const name = there.toFormat('cccc').replace('Thứ', 'thứ').replace('Nhật', 'nhật');
  return `${there.toFormat('HH:mm')} ${name}, ${there.toFormat('dd/MM/yyyy')}`;
}
