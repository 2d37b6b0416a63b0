import { language } from '../../../emulator/page/i18n.js';
import { facts } from '../feed.js';
import { say } from './strings.js';

const locale = () => (language() === 'vi' ? 'vi-VN' : 'en-GB');

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** Making a format costs more than using it a thousand times. @param {Intl.DateTimeFormatOptions} options */
function formatOf(options) {
  const timeZone = facts.contest?.zone ?? 'Asia/Ho_Chi_Minh';
  const key = `${locale()} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone, ...options });
  formats.set(key, known);
  return known;
}

const CLOCK = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = /** @type {const} */ ({ day: '2-digit', month: '2-digit', year: 'numeric' });

/** @param {number} at epoch milliseconds */
export const clockTime = (at) => formatOf({ ...CLOCK, second: '2-digit' }).format(at);

/** With its day, in the zone of the contest. @param {number} at epoch milliseconds */
export const dayAndTime = (at) => `${formatOf(DAY).format(at)} ${formatOf(CLOCK).format(at)}`;

/** @param {number} n */
export const number = (n) => new Intl.NumberFormat(locale()).format(n);

/** @param {number} ms */
export function duration(ms) {
  if (ms < 1_000) return `${number(Math.round(ms))} ms`;
  const seconds = new Intl.NumberFormat(locale(), { maximumFractionDigits: ms < 10_000 ? 1 : 0 });
  return language() === 'vi'
    ? `${seconds.format(ms / 1000)} giây`
    : `${seconds.format(ms / 1000)} s`;
}

/** Whom a call or a copy is for. @param {number} id @param {string} [name] */
export const whom = (id, name) => name ?? say('unknownChat', { id });

/** What a mailing is about, or nothing. @param {{ about: string, name: string | Record<string, string> } | undefined} subject */
export function subjectInWords(subject) {
  if (!subject) return '';
  const { about, name } = subject;
  const words = typeof name === 'string' ? name : (name[language()] ?? name.vi ?? '');
  return say(/** @type {'about_entry'} */ (`about_${about}`), { name: words });
}
