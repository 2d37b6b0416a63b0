import { el } from '../../../emulator/page/dom.js';
import { toast } from '../../../emulator/page/toast.js';
import { ask, stateOf } from '../feed.js';
import { ct } from './strings.js';

/** Milliseconds after the last key. */
const PATIENCE = 200;

/** Finds one person of the crowd and puts their phone on the stage. */
export function mountFinder() {
  const label = el('span', {});
  const input = el('input', { type: 'search', autocomplete: 'off', on: { input: soon } });
  const status = el('p', { class: 'crowd-hint', role: 'status' });
  const list = el('ul', { class: 'crowd-found' });
  const field = el('label', { class: 'labelled' }, label, input);
  const root = el('section', { class: 'crowd-finder', role: 'search' }, field, status, list);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PATIENCE);
  }
  async function search() {
    const words = input.value.trim();
    asked += 1;
    const own = asked;
    /** @type {Found[] | undefined} */
    const found =
      words === '' ? [] : await ask(`crowd/people?q=${encodeURIComponent(words)}`, {}, 'GET');
    // An older question that is answered late says nothing any more.
    if (own !== asked || !found) return;
    list.replaceChildren(...found.map(rowOf));
    status.textContent = words === '' ? '' : statusOf(found.length);
  }
  const draw = () => {
    root.hidden = stateOf('crowd')?.phase !== 'there';
    label.textContent = ct('find');
    input.placeholder = ct('find_hint');
  };
  const language = () => {
    draw();
    void search();
  };
  return { root, draw, language };
}

/** As many as are ever given: there may be more. */
const MOST = 10;

/** @param {number} n */
function statusOf(n) {
  if (n === 0) return ct('found_none');
  return ct(n < MOST ? 'found' : 'found_more', { n });
}

/** @typedef {{ userId: number, name: string, habit: 'quick' | 'slow' | 'silent' | 'blocking', agencyName: string, coordinatorOf?: string, finalistUnit?: string }} Found */

/** @param {Found} person */
function rowOf({ userId, name, habit, agencyName, coordinatorOf, finalistUnit }) {
  const marks = [
    agencyName,
    ct(habit),
    coordinatorOf !== undefined && ct('is_coordinator'),
    finalistUnit !== undefined && ct('is_finalist'),
  ];
  return el(
    'li',
    {},
    el('div', {}, el('strong', {}, name), el('span', {}, marks.filter(Boolean).join(' · '))),
    el(
      'button',
      {
        class: 'button',
        type: 'button',
        'aria-label': ct('to_stage_of', { name }),
        on: {
          click: async () => {
            if (await ask('crowd/stage', { userId })) toast(ct('on_stage', { name }));
          },
        },
      },
      ct('to_stage'),
    ),
  );
}
