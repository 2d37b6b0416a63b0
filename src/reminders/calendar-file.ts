import { createEvent, type DateArray, type EventAttributes } from 'ics';
import { type Day, dayOf, daysBefore, formatDate, lastDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';
import { normalizeText } from '../text/vietnamese.js';
import { upcoming } from './ladder.js';

/** As many as a person bears: of a longer ladder only the end rings on the phone. */
const MOST_ALARMS = 6;

/** In bytes, without the line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

export interface CalendarFileFacts {
  now: number;
  /** When the deadline was last moved; absent when it never was. */
  movedAt?: number;
  t: Translator;
}

/**
 * The last day as an event for a phone's calendar (iCalendar, RFC 5545), with alarms at the last
 * days of the ladder. It keeps its UID when the deadline moves, so a newer file takes the place of
 * the older one.
 */
export function deadlineCalendarFile(
  contest: Contest,
  finalist: { id: string; unitName: string },
  { now, movedAt = 0, t }: CalendarFileFacts,
): string {
  const day = lastDay(contest);
  const texts = {
    unit: normalizeText(finalist.unitName),
    organiser: contest.organiser[t.language],
    before: formatDate(contest, contest.calendar.deadlines.plan.before),
    lastDay: formatDate(contest, day),
  };
  const event: EventAttributes & { timestamp: number } = {
    productId: '-//Sang Kien Tre//Deadline//VI',
    uid: `${contest.id}.${finalist.id}@sang-kien-tre`,
    timestamp: now,
    // It has to grow with each move and stay below 2^31: calendars drop what is older than they have.
    sequence: Math.floor(movedAt / 60_000),
    // A day without times is the same day wherever the phone is, and blocks no hours of work.
    start: dateOf(day),
    end: dateOf(daysBefore(day, -1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    title: t.plain('calendar-file-title', texts),
    description: t.plain('calendar-file-text', texts),
    alarms: alarmTimes(contest, now).map((at) => ({
      action: 'display',
      description: escapeText(t.plain('calendar-file-alarm', texts)),
      trigger: at,
    })),
  };
  const { value, error } = createEvent(event);
  if (!value) throw error ?? new Error('no calendar file was made');
  return foldLines(value);
}

/** One alarm a day: the bot itself reminds as often as the ladder says. */
function alarmTimes(contest: Contest, now: number): number[] {
  const firstOfDay = new Map<Day, number>();
  for (const { at } of upcoming(contest, now)) {
    const day = dayOf(contest, at);
    if (!firstOfDay.has(day)) firstOfDay.set(day, at);
  }
  return [...firstOfDay.values()].slice(-MOST_ALARMS);
}

function dateOf(day: Day): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** ics escapes the texts of an event, but not those of its alarms. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** ics folds at 75 characters, the standard at 75 bytes: Vietnamese letters have up to three. */
function foldLines(file: string): string {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST_LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
