import { language } from '../../../emulator/page/i18n.js';
import { facts } from '../feed.js';

const DAY = 86_400_000;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** In the contest's zone, in the language of the page. @param {number} at ms @param {Intl.DateTimeFormatOptions} options */
export function format(at, options) {
  const zone = facts.contest?.zone ?? 'UTC';
  const key = `${language()} ${zone} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    const locale = language() === 'vi' ? 'vi-VN' : 'en-GB';
    known = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formats.set(key, known);
  }
  return known.format(at);
}

/** "02/12/2019" @param {number} at */
export function dateText(at) {
  return format(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** "09:05" @param {number} at */
export function timeText(at) {
  return format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "Thứ Hai" @param {number} at */
export function weekdayText(at) {
  const name = format(at, { weekday: 'long' });
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "2019-12-02", the day in the contest's zone. @param {number} at */
export function dayOf(at) {
  const zone = facts.contest?.zone ?? 'UTC';
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(at);
}

/** A time of day in the contest's zone, epoch milliseconds. @param {string} day "2019-12-02" @param {string} time "09:05" */
export function instantOf(day, time) {
  const guess = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(guess)) return undefined;
  // What the zone shows then, read as if it were UTC, is as far off as the zone is.
  const shown = Date.parse(`${dayOf(guess)}T${timeText(guess)}:00Z`);
  return guess - (shown - guess);
}

/** Whole days in the contest's calendar from one instant to another. @param {number} from @param {number} to */
export function daysBetween(from, to) {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY);
}

/** The day so many after another. @param {string} day @param {number} days */
export function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
