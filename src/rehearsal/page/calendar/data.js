import { ask, onPart, stateOf } from '../feed.js';

/**
 * @typedef {{ vi: string, en: string }} LocalText
 * @typedef {{ day: string, kind: string, text: LocalText, at: number, lastAt: number, total: number, sent: number, failed: number, blocked: number, uncertain: number, dropped: number, pending: number }} Sent
 * @typedef {{ at: number, kind: string, detail?: string, text: LocalText, recipients?: number }} Coming
 * @typedef {{ now: number, first: number, last: number, until: number, days: { at: number, text: LocalText }[], daysOff: { day: string, name?: LocalText }[], sent: Sent[], coming: Coming[] }} Calendar
 */

/** While much happens it is read anew so often at most, milliseconds. */
const READ_EVERY = 2_000;

/** @type {Calendar | undefined} */
let known;
let reading = false;
let isStale = true;
let readAt = Number.NEGATIVE_INFINITY;
/** @type {number | undefined} */
let timer;
/** @type {Set<() => void>} */
const listeners = new Set();

/** What was and what will be, as it was last read. */
export function calendar() {
  return known;
}

/** Called whenever it was read anew. @param {() => void} listener */
export function onCalendar(listener) {
  if (listeners.size === 0) {
    onPart(['calendar'], touch);
    onPart(['time'], touchWhenMoved);
    document.addEventListener('visibilitychange', touch);
  }
  listeners.add(listener);
}

/** Something may be new: it is read soon, all that comes until then at once. */
export function touch() {
  isStale = true;
  if (timer !== undefined || reading || document.hidden) return;
  const wait = Math.max(0, readAt + READ_EVERY - performance.now());
  timer = window.setTimeout(read, wait);
}

let lastNow = 0;
function touchWhenMoved() {
  const now = stateOf('time')?.now ?? 0;
  if (Math.abs(now - lastNow) < 60_000) return;
  lastNow = now;
  touch();
}

async function read() {
  timer = undefined;
  reading = true;
  isStale = false;
  readAt = performance.now();
  const answer = await ask('calendar', {}, 'GET');
  reading = false;
  if (answer) {
    known = answer;
    for (const listener of listeners) listener();
  }
  if (isStale) touch();
}
