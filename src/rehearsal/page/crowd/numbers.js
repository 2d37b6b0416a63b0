import { language } from '../../../emulator/page/i18n.js';
import { facts } from '../feed.js';
import { ct } from './strings.js';

const locale = () => (language() === 'vi' ? 'vi-VN' : 'en-GB');

/** @param {number} value */
export function count(value) {
  return new Intl.NumberFormat(locale()).format(value);
}

/** "10:05 03/12". @param {number} at epoch milliseconds */
export function timeText(at) {
  const timeZone = facts.contest?.zone ?? 'UTC';
  /** @param {Intl.DateTimeFormatOptions} form */
  const format = (form) => new Intl.DateTimeFormat('en-GB', { timeZone, ...form }).format(at);
  return `${format({ hour: '2-digit', minute: '2-digit' })} ${format({ day: '2-digit', month: '2-digit' })}`;
}

/** @param {number} seconds */
export function duration(seconds) {
  return seconds < 90
    ? ct('seconds', { n: count(Math.ceil(seconds)) })
    : ct('minutes', { n: count(Math.round(seconds / 60)) });
}
