import { STRINGS } from './strings.js';

/** @typedef {keyof typeof STRINGS} Language */
/** @typedef {keyof typeof STRINGS.vi} StringKey */

const REMEMBERED = 'rehearsal.language';

/** Dates are the contest's, wherever the person at the screen happens to sit. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** @type {Language} */
let current = rememberedLanguage();

/** What was chosen last, perhaps on another page. @returns {Language} */
export function rememberedLanguage() {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
}

export function language() {
  return current;
}

/** @param {Language} chosen */
export function setLanguage(chosen) {
  current = chosen;
  localStorage.setItem(REMEMBERED, chosen);
  document.documentElement.lang = chosen;
}

/**
 * What says the texts of a table, in the language of the moment: `{name}` in a text is a place for a value.
 *
 * @template {string} Key
 * @param {{ vi: Record<Key, string>, en: Record<Key, string> }} strings
 */
export function translator(strings) {
  /** @param {Key} key @param {Record<string, string | number>} [values] */
  return (key, values = {}) =>
    strings[current][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

export const t = translator(STRINGS);

/** What the bot is doing; an action this page has no words for is shown as typing. @param {string} action */
export function describeAction(action) {
  const key = /** @type {StringKey} */ (`acts_${action}`);
  return t(key in STRINGS[current] ? key : 'acts_typing');
}

/** @param {number} seconds */
export function timeOf(seconds) {
  return format(seconds * 1000, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** @param {number} seconds */
export function dateOf(seconds) {
  return format(seconds * 1000, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** A day's heading, beside the rehearsal's own today. @param {number} seconds @param {number} now ms */
export function dayOf(seconds, now) {
  const date = dateOf(seconds);
  if (date === dateOf(now / 1000)) return t('today');
  if (date === dateOf(now / 1000 - 86_400)) return t('yesterday');
  const weekday = format(seconds * 1000, { weekday: 'long' });
  return `${weekday}, ${date}`;
}

/** @param {number} bytes */
export function sizeOf(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const amount = new Intl.NumberFormat(locale(), { maximumFractionDigits: power ? 1 : 0 });
  return `${amount.format(bytes / 1024 ** power)} ${units[power]}`;
}

/** Making one takes longer than using it a hundred times, and each message is dated. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @param {number} ms @param {Intl.DateTimeFormatOptions} options */
function format(ms, options) {
  const key = `${locale()} ${Object.entries(options)}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options });
  formats.set(key, known);
  return known.format(ms);
}

function locale() {
  return current === 'vi' ? 'vi-VN' : 'en-GB';
}
