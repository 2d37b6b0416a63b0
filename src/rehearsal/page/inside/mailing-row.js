import { el } from '../../../emulator/page/dom.js';
import { dayAndTime, number, subjectInWords } from './format.js';
import { kindInWords } from './kinds.js';
import { say } from './strings.js';

/**
 * @typedef {{ id: string, kind: string, subject: string, createdAt: number, total: number,
 *   about?: { about: string, name: string | Record<string, string> },
 *   counts: Record<'pending' | 'sent' | 'failed' | 'blocked' | 'uncertain' | 'dropped', number>,
 *   held?: 'by-hand' | 'failures', cancelled?: true, erased?: true }} Mailing
 */

/** In the order in which they are read: how far it is, then what went wrong. */
const SHOWN = /** @type {const} */ ([
  'sent',
  'pending',
  'uncertain',
  'failed',
  'blocked',
  'dropped',
]);

/** @param {Mailing} mailing @param {(mailing: Mailing) => void} open */
export function mailingRow(mailing, open) {
  const { kind, about, createdAt, total } = mailing;
  const subject = subjectInWords(about);
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: 'inside-row mailing-row', on: { click: () => open(mailing) } },
      el(
        'span',
        { class: 'row-line' },
        el('span', { class: 'row-title' }, kindInWords(kind)),
        el('span', { class: 'row-time' }, dayAndTime(createdAt)),
      ),
      subject && el('span', { class: 'row-line' }, el('span', { class: 'row-says' }, subject)),
      bar(mailing),
      el(
        'span',
        { class: 'row-counts' },
        say('recipients', { n: number(total) }),
        ...counts(mailing),
      ),
    ),
  );
}

/** @param {Mailing} mailing */
function counts(mailing) {
  return SHOWN.filter((state) => mailing.counts[state] > 0).map((state) =>
    el(
      'span',
      { class: 'tally', data: { state } },
      `${say(state)} ${number(mailing.counts[state])}`,
    ),
  );
}

/** How far it is, for the eye; the figures beside it say the same. @param {Mailing} mailing */
export function bar({ counts, total }) {
  const node = el('span', { class: 'bar', 'aria-hidden': 'true' });
  for (const state of SHOWN) {
    if (counts[state] === 0) continue;
    const part = el('span', { data: { state } });
    part.style.flexGrow = String(counts[state] / Math.max(1, total));
    node.append(part);
  }
  return node;
}
