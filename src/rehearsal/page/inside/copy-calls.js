import { el } from '../../../emulator/page/dom.js';
import { rove } from '../../../emulator/page/roving.js';
import { callDetail } from './call-detail.js';
import { callRow } from './call-row.js';
import { read } from './read.js';
import { drawRows } from './rows.js';
import { say } from './strings.js';

/** From a copy to the calls by which it went out. @param {string} mailingId @param {number} recipient @param {string} name @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function copyCalls(mailingId, recipient, name, nav) {
  const note = el('p', { class: 'hint' });
  const list = el('ul', { class: 'inside-list' });
  const empty = el('p', { class: 'empty', hidden: true });
  rove(list, '.call-row');
  /** @type {{ certain: boolean, calls: import('./call-row.js').Call[] } | undefined} */
  let found;
  let away = false;

  const draw = () => {
    note.textContent = found ? say(found.certain ? 'certain' : 'notCertain') : '';
    const calls = found?.calls ?? [];
    drawRows(
      list,
      calls,
      ({ id }) => String(id),
      (call) => callRow(call, (chosen) => nav.open(callDetail(chosen))),
      '.call-row',
    );
    empty.hidden = !away && (!found || calls.length > 0);
    empty.textContent = say(away ? 'awayNothing' : 'noCallsOfCopy');
  };
  return {
    node: el('div', { class: 'inside-body' }, note, list, empty),
    title: () => say('callsOfCopy', { name }),
    draw,
    async shown() {
      const answer = await read(`mailings/${encodeURIComponent(mailingId)}/copies/${recipient}`);
      away = answer.away === true && !found;
      found = answer.value ?? found;
      draw();
    },
  };
}
