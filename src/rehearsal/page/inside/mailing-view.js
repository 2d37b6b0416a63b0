import { el } from '../../../emulator/page/dom.js';
import { rove } from '../../../emulator/page/roving.js';
import { awayNote } from './away-note.js';
import { fact } from './call-detail.js';
import { copyRow } from './copy-row.js';
import { dayAndTime, number, subjectInWords, whom } from './format.js';
import { kindInWords } from './kinds.js';
import { bar } from './mailing-row.js';
import { oneAtATime } from './one-at-a-time.js';
import { pager } from './paged.js';
import { read } from './read.js';
import { drawRows } from './rows.js';
import { say } from './strings.js';

/** @typedef {import('./mailing-row.js').Mailing} Mailing */
/** @typedef {import('./copy-row.js').Copy} Copy */
/** @typedef {import('./copy-row.js').State} State */

const STATES = /** @type {State[]} */ ([
  ...['sent', 'pending', 'sending', 'uncertain', 'failed', 'blocked', 'dropped'],
]);

/** One mailing, and what became of everybody's copy. @param {Mailing} known @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function mailingView(known, nav) {
  let mailing = known;
  /** @type {Record<State, number> | undefined} */
  let tally;
  /** @type {Copy[]} */
  let copies = [];
  /** @type {State | undefined} */
  let chosen;
  let gone = false;

  const about = el('div', {});
  const away = awayNote();
  const chips = el('div', { class: 'chips', role: 'group' });
  const list = el('ul', { class: 'inside-list' });
  const empty = el('p', { class: 'empty', hidden: true });
  const pages = pager(() => void load());
  rove(list, '.copy-row');
  rove(chips, '.chip');
  const node = el(
    'div',
    { class: 'inside-body' },
    about,
    away.node,
    chips,
    list,
    empty,
    pages.node,
  );

  /** @param {State | undefined} state */
  const choose = (state) => {
    chosen = state;
    pages.begin();
    drawChips();
    void load();
  };
  const drawChips = () => {
    const held = document.activeElement?.closest('.chip');
    const focused = held instanceof HTMLElement ? held.dataset.state : undefined;
    chips.setAttribute('aria-label', say('filterState'));
    const counted = tally;
    const all = counted ? STATES.filter((state) => counted[state] > 0 || state === chosen) : [];
    const total = all.reduce((sum, state) => sum + (counted?.[state] ?? 0), 0);
    chips.replaceChildren(
      ...(counted
        ? [chip(undefined, total), ...all.map((state) => chip(state, counted[state]))]
        : []),
    );
    if (focused === undefined) return;
    const again = chips.querySelector(`[data-state="${focused}"]`);
    if (again instanceof HTMLElement) again.focus();
  };
  /** @param {State | undefined} state @param {number} count */
  const chip = (state, count) =>
    el(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(state === chosen),
        data: { state: state ?? 'all' },
        on: { click: () => choose(state) },
      },
      `${say(state ?? 'all')} ${number(count)}`,
    );
  const drawList = () => {
    drawRows(list, copies, ({ recipient }) => String(recipient), row, '.copy-row');
    const isKnown = tally !== undefined && !mailing.erased;
    empty.hidden = !gone && (!isKnown || copies.length > 0);
    empty.textContent = say(gone ? 'gone' : 'noCopies');
  };
  /** @param {Copy} copy */
  const row = (copy) => {
    const name = whom(copy.recipient, copy.name);
    const open = () => nav.person({ id: copy.recipient, name });
    return copyRow(copy, { title: name, mailingId: mailing.id, nav, open });
  };

  const load = oneAtATime(async () => {
    const path = `mailings/${encodeURIComponent(mailing.id)}`;
    const answer = await read(path, { state: chosen, ...pages.query() });
    away.hear(answer);
    gone = answer.gone === true;
    if (gone) copies = [];
    if (answer.value) ({ mailing, tally, copies } = answer.value);
    draw();
    if (answer.value) pages.setTotal(answer.value.total);
  });
  function draw() {
    about.replaceChildren(...aboutMailing(mailing));
    away.draw();
    drawChips();
    drawList();
    pages.draw();
  }
  return {
    node,
    title: () => kindInWords(mailing.kind),
    draw,
    shown: () => void load(),
    changed: () => void load(),
  };
}

/** @param {Mailing} mailing */
function aboutMailing(mailing) {
  const { id, about, createdAt, total, held, cancelled, erased } = mailing;
  const subject = subjectInWords(about);
  const notes = [
    held && say(held === 'by-hand' ? 'heldByHand' : 'heldFailures'),
    cancelled && say('cancelled'),
    erased && say('erased'),
  ].filter(Boolean);
  return [
    el(
      'dl',
      { class: 'facts' },
      ...(subject ? fact(say('subject'), subject) : []),
      ...fact(say('when'), dayAndTime(createdAt)),
      ...fact(say('recipientCount'), number(total)),
      ...fact(say('id'), el('code', {}, id)),
    ),
    bar(mailing),
    ...notes.map((note) => el('p', { class: 'note' }, String(note))),
  ];
}
