import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { now } from '../time/clock.js';
import { dateText, dayOf, instantOf, timeText, weekdayText } from '../time/moments.js';
import { moveTo, whenText } from '../time/move.js';
import { say } from './strings.js';

/**
 * One line of the calendar: of the past with what became of it, of the future with when.
 *
 * @typedef {import('./data.js').Calendar} Calendar
 * @typedef {{ at: number, lastAt?: number, day: string, kind: string, words: string, isPast: boolean,
 *   isDay: boolean, count?: number, fates?: [string, number][] }} Item
 */

/** @type {('sent' | 'failed' | 'blocked' | 'uncertain' | 'dropped' | 'pending')[]} */
const FATES = ['sent', 'failed', 'blocked', 'uncertain', 'dropped', 'pending'];

/** What is to be shown, in order. @param {Calendar} view @param {string} filter @param {string} sought */
export function matching(view, filter, sought) {
  const speak = language();
  /** @type {Item[]} */
  const past = [
    ...view.sent.map((one) => ({
      at: one.at,
      lastAt: one.lastAt,
      day: one.day,
      kind: one.kind,
      words: one.text[speak],
      isPast: true,
      isDay: false,
      count: one.total,
      fates: FATES.flatMap((fate) =>
        one[fate] > 0 ? [/** @type {[string, number]} */ ([fate, one[fate]])] : [],
      ),
    })),
    ...view.days.map(({ at, text }) => ({
      at,
      day: dayOf(at),
      kind: 'day',
      words: text[speak],
      isPast: true,
      isDay: true,
    })),
  ];
  /** @type {Item[]} */
  const coming = view.coming.map(({ at, kind, text, recipients }) => ({
    at,
    day: dayOf(at),
    kind,
    words: text[speak],
    isPast: false,
    isDay: kind === 'day',
    ...(recipients !== undefined && { count: recipients }),
  }));
  const shown = filter === 'past' ? past : filter === 'coming' ? coming : [...past, ...coming];
  const plain = plainText(sought);
  return shown
    .filter(({ words, at }) => plainText(`${words} ${dateText(at)}`).includes(plain))
    .sort((one, other) => one.at - other.at);
}

/** Without marks: "nhac" finds "nhắc". @param {string} text */
function plainText(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').trim().toLowerCase();
}

/**
 * By day, with now between what was and what will be: a day that is both stands twice.
 *
 * @param {Item[]} items
 * @returns {(Item[] | 'now')[]}
 */
export function daysOf(items) {
  /** @type {(Item[] | 'now')[]} */
  const days = [];
  let isPast = true;
  for (const item of [
    ...items.filter((one) => one.isPast),
    ...items.filter((one) => !one.isPast),
  ]) {
    if (isPast && !item.isPast) days.push('now');
    const last = days.at(-1);
    if (Array.isArray(last) && last[0]?.day === item.day) last.push(item);
    else days.push([item]);
    isPast = item.isPast;
  }
  if (isPast) days.push('now');
  return days;
}

export function nowNode() {
  return [
    el(
      'p',
      { class: 'calendar-now', 'aria-current': 'time' },
      el('span', {}, say('now')),
      el('span', { class: 'calendar-when' }, whenText(now())),
    ),
  ];
}

/** @param {Calendar} view @param {Item[]} items of one day */
export function dayNodes(view, items) {
  const [first] = items;
  if (!first) return [];
  const at = instantOf(first.day, '12:00') ?? first.at;
  const off = view.daysOff.find(({ day }) => day === first.day);
  const offWords = off && (off.name?.[language()] ?? say('dayOff'));
  return [
    el(
      'section',
      { class: 'calendar-day', data: { off: String(off !== undefined) } },
      el(
        'h3',
        {},
        el('span', {}, `${weekdayText(at)}, ${dateText(at)}`),
        off && el('span', { class: 'calendar-off' }, offWords ?? ''),
      ),
      el('ul', {}, ...items.map(itemNode)),
    ),
  ];
}

/** @param {Item} item */
function itemNode(item) {
  const { at, lastAt = at, kind, words, isPast, isDay, count, fates = [] } = item;
  const numbers = new Intl.NumberFormat(language() === 'vi' ? 'vi-VN' : 'en-GB');
  const until = timeText(lastAt) === timeText(at) ? '' : `–${timeText(lastAt)}`;
  const facts = [
    count === undefined ? '' : say('to', { count: numbers.format(count) }),
    ...fates.map(([fate, many]) =>
      say(/** @type {'sent'} */ (fate), { count: numbers.format(many) }),
    ),
  ].filter((fact) => fact !== '');
  const isWrong = fates.some(([fate]) => fate === 'failed' || fate === 'uncertain');
  return el(
    'li',
    {
      class: 'calendar-item',
      data: {
        when: isPast ? 'past' : 'coming',
        kind: isDay ? 'day' : 'send',
        wrong: String(isWrong),
      },
    },
    el('time', { datetime: new Date(at).toISOString() }, `${timeText(at)}${until}`),
    el(
      'div',
      { class: 'calendar-what' },
      el('p', {}, words),
      facts.length > 0 && el('p', { class: 'calendar-facts' }, facts.join(' · ')),
    ),
    !isPast &&
      el(
        'button',
        {
          type: 'button',
          class: 'calendar-jump',
          data: { key: `${at} ${kind} ${words}` },
          'aria-label': say('jumpTo', { what: words, when: whenText(at) }),
          on: { click: () => moveTo(at) },
        },
        say('jump'),
      ),
  );
}
