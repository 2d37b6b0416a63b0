import { el } from '../../../emulator/page/dom.js';
import { clockTime, duration, whom } from './format.js';
import { say } from './strings.js';

/**
 * @typedef {{ id: number, method: string, at: number, ms: number,
 *   outcome: 'ok' | 'refused' | 'lost' | 'broken', code?: number, description?: string,
 *   struck?: true, chatId?: number, chat?: string, says?: string }} Call
 */

/** @param {Call} call @param {(call: Call) => void} open */
export function callRow(call, open) {
  const { method, at, ms, chatId, chat, says, description } = call;
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: 'inside-row call-row', on: { click: () => open(call) } },
      el(
        'span',
        { class: 'row-line' },
        el('span', { class: 'row-name' }, method),
        chatId !== undefined && el('span', { class: 'row-who' }, whom(chatId, chat)),
        el('span', { class: 'row-time' }, clockTime(at)),
      ),
      el(
        'span',
        { class: 'row-line' },
        el('span', { class: 'row-says' }, description ?? says ?? ''),
        outcomeBadge(call),
        el('span', { class: 'row-time' }, duration(ms)),
      ),
    ),
  );
}

/** @param {Call} call */
export function outcomeBadge({ outcome, code }) {
  const words = code === undefined ? say(outcome) : `${say(outcome)} ${code}`;
  return el('span', { class: 'badge', data: { outcome } }, words);
}
