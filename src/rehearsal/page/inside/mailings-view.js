import { el } from '../../../emulator/page/dom.js';
import { rove } from '../../../emulator/page/roving.js';
import { awayNote } from './away-note.js';
import { check } from './call-filter.js';
import { kindInWords } from './kinds.js';
import { mailingRow } from './mailing-row.js';
import { oneAtATime } from './one-at-a-time.js';
import { pager } from './paged.js';
import { read } from './read.js';
import { drawRows } from './rows.js';
import { say } from './strings.js';

/** The ledger: everything that the bot sends of itself. @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function mailingsView(nav) {
  /** @type {import('./mailing-row.js').Mailing[]} */
  let mailings = [];
  /** @type {string[]} */
  let kinds = [];
  const anew = () => {
    pages.begin();
    void load();
  };
  const hint = el('p', { class: 'hint' });
  const away = awayNote();
  const kind = el('select', { class: 'select', on: { change: anew } });
  const kindLabel = el('span', {});
  const open = check(anew);
  const list = el('ul', { class: 'inside-list' });
  const empty = el('p', { class: 'empty', hidden: true });
  const pages = pager(() => void load());
  rove(list, '.mailing-row');
  const node = el(
    'div',
    { class: 'inside-body' },
    hint,
    el(
      'div',
      { class: 'filter' },
      el('label', { class: 'labelled' }, kindLabel, kind),
      el('div', { class: 'filter-checks' }, open.node),
    ),
    away.node,
    list,
    empty,
    pages.node,
  );

  const drawKinds = () => {
    const chosen = kind.value;
    const all = chosen === '' || kinds.includes(chosen) ? kinds : [...kinds, chosen];
    const named = all.map((each) => [each, kindInWords(each)]);
    named.sort(([, one = ''], [, other = '']) => one.localeCompare(other, 'vi'));
    kind.replaceChildren(
      el('option', { value: '' }, say('anyKind')),
      ...named.map(([each, words]) => el('option', { value: each }, words)),
    );
    kind.value = chosen;
  };
  const drawList = () => {
    drawRows(
      list,
      mailings,
      ({ id }) => id,
      (mailing) => mailingRow(mailing, nav.mailing),
      '.mailing-row',
    );
    empty.hidden = mailings.length > 0 || away.isAway();
    empty.textContent = say(kinds.length > 0 ? 'noMailingFits' : 'noMailings');
  };
  const load = oneAtATime(async () => {
    const query = { kind: kind.value, open: open.input.checked, ...pages.query() };
    const answer = await read('mailings', query);
    away.hear(answer);
    if (!answer.value) return;
    ({ mailings } = answer.value);
    if (answer.value.kinds.join() !== kinds.join()) {
      kinds = answer.value.kinds;
      drawKinds();
    }
    drawList();
    pages.setTotal(answer.value.total);
  });
  return {
    node,
    title: () => say('ledger'),
    draw() {
      hint.textContent = say('ledgerHint');
      kindLabel.textContent = say('kind');
      open.label.textContent = say('onlyOpen');
      away.draw();
      drawKinds();
      drawList();
      pages.draw();
    },
    shown: () => void load(),
    changed: () => void load(),
  };
}
