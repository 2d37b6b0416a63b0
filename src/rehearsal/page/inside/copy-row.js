import { el } from '../../../emulator/page/dom.js';
import { copyCalls } from './copy-calls.js';
import { clockTime, dayAndTime, duration, whom } from './format.js';
import { actionButton, phoneButton } from './phone-button.js';
import { reasonInWords, say } from './strings.js';

/**
 * @typedef {'pending' | 'sending' | 'sent' | 'failed' | 'blocked' | 'uncertain' | 'dropped'} State
 * @typedef {{ recipient: number, name?: string, state: State, reason?: string, tries: number,
 *   repeated: boolean, settledAt?: number, waitsFor?: number, messageIds: number[] }} Copy
 */

/**
 * @param {Copy} copy
 * @param {{ title: string, mailingId: string, nav: import('./nav.js').Nav, open: () => void }} of
 *   what stands first, and what is opened by it
 */
export function copyRow(copy, { title, mailingId, nav, open }) {
  const { recipient, name, state } = copy;
  const who = whom(recipient, name);
  return el(
    'li',
    { class: 'copy' },
    el(
      'button',
      { type: 'button', class: 'inside-row copy-row', on: { click: open } },
      el(
        'span',
        { class: 'row-line' },
        el('span', { class: 'row-title' }, title),
        stateBadge(state),
      ),
      el('span', { class: 'row-line' }, el('span', { class: 'row-says' }, details(copy))),
    ),
    el(
      'span',
      { class: 'copy-acts' },
      name !== undefined && phoneButton(recipient, who),
      actionButton('send', say('showCalls', { name: who }), () =>
        nav.open(copyCalls(mailingId, recipient, who, nav)),
      ),
    ),
  );
}

/** @param {State} state */
export function stateBadge(state) {
  return el('span', { class: 'badge', data: { state } }, say(state));
}

/** @param {Copy} copy */
function details({ state, reason, tries, repeated, settledAt, waitsFor, messageIds }) {
  const why =
    state === 'dropped' && !reason ? say('reason_nothing') : reason && reasonInWords(reason);
  return [
    settledAt !== undefined && `${dayAndTime(settledAt).slice(0, 10)} ${clockTime(settledAt)}`,
    why,
    waitsFor !== undefined && say('waits', { time: duration(Math.ceil(waitsFor / 1000) * 1000) }),
    tries > 1 && say('tries', { n: tries }),
    repeated && say('repeated'),
    messageIds.length > 0 && say('messageId', { id: messageIds.join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ');
}
