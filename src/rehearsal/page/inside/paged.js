import { el } from '../../../emulator/page/dom.js';
import { number } from './format.js';
import { say } from './strings.js';

const PAGE = 50;

/** Page by page through a long list, which may change meanwhile. @param {() => void} onTurn */
export function pager(onTurn) {
  let from = 0;
  let total = 0;
  const status = el('span', { class: 'shown', role: 'status' });
  const before = el('button', { type: 'button', class: 'button small' });
  const after = el('button', { type: 'button', class: 'button small' });
  const node = el('nav', { class: 'pager' }, before, status, after);
  /** @param {number} to */
  const turn = (to) => {
    from = Math.max(0, to);
    onTurn();
  };
  before.addEventListener('click', () => turn(from - PAGE));
  after.addEventListener('click', () => turn(from + PAGE));

  const draw = () => {
    const last = Math.min(from + PAGE, total);
    node.hidden = total === 0;
    node.setAttribute('aria-label', say('pages'));
    status.textContent = say('shown', {
      from: number(Math.min(from + 1, total)),
      to: number(last),
      total: number(total),
    });
    before.textContent = say('pageBefore');
    after.textContent = say('pageAfter');
    before.hidden = total <= PAGE;
    after.hidden = total <= PAGE;
    before.disabled = from === 0;
    after.disabled = last >= total;
  };
  return {
    node,
    query: () => ({ from, count: PAGE }),
    begin() {
      from = 0;
    },
    /** @param {number} now so many there are; the page that was looked at may be gone by now */
    setTotal(now) {
      total = now;
      draw();
      if (from > 0 && from >= total) turn(Math.floor(Math.max(0, total - 1) / PAGE) * PAGE);
    },
    draw,
  };
}
