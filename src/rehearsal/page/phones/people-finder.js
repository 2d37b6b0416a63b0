import { fetchPeople } from '../../../emulator/page/api.js';
import { avatar } from '../../../emulator/page/avatar.js';
import { el } from '../../../emulator/page/dom.js';
import { nameOf } from '../../../emulator/page/names.js';
import { refreshRoving, rove } from '../../../emulator/page/roving.js';
import { say } from './strings.js';

/** @typedef {import('../../../emulator/page/types.js').Listed} Listed */

/** Whoever pauses for so long (ms) has typed what is meant. */
const PAUSE = 180;

/**
 * One of ten thousand people: a search field and what it finds, page by page.
 *
 * @param {(person: Listed) => void} pick
 * @param {(id: number) => string} noteOf what is said beside the name
 */
export function peopleFinder(pick, noteOf) {
  const field = el('input', {
    type: 'search',
    class: 'finder-field',
    placeholder: say('search'),
    'aria-label': say('search'),
    autocomplete: 'off',
    autofocus: true,
  });
  const count = el('p', { class: 'finder-count', role: 'status' });
  const list = el('ul', { class: 'finder-list', 'aria-label': say('people') });
  const more = el('button', { type: 'button', class: 'button wide', hidden: true }, say('more'));
  rove(list, '.finder-entry');
  let turn = 0;
  let timer = 0;
  /** @type {number | undefined} */
  let last;

  /** @param {boolean} anew */
  const load = async (anew) => {
    turn += 1;
    const mine = turn;
    const asked = { search: field.value, after: anew ? undefined : last };
    const answer = await fetchPeople(asked).catch(() => undefined);
    if (!answer || mine !== turn) return;
    const rows = answer.people.map((person) => el('li', {}, finderEntry(person, pick, noteOf)));
    if (anew) list.replaceChildren(...rows);
    else list.append(...rows);
    last = answer.people.at(-1)?.id ?? last;
    more.hidden = !answer.more;
    count.textContent = answer.total === 0 ? say('nobody') : say('found', { n: answer.total });
    refreshRoving(list, '.finder-entry');
    if (!anew) rows[0]?.querySelector('button')?.focus();
  };
  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void load(true), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    const first = list.querySelector('.finder-entry');
    if (!(first instanceof HTMLElement)) return;
    if (event.key === 'ArrowDown') first.focus();
    else if (event.key === 'Enter') first.click();
    else return;
    event.preventDefault();
  });
  more.addEventListener('click', () => void load(false));
  void load(true);
  return el(
    'div',
    { class: 'finder' },
    field,
    count,
    el('div', { class: 'finder-scroll' }, list, more),
  );
}

/** @param {Listed} person @param {(person: Listed) => void} pick @param {(id: number) => string} noteOf */
function finderEntry(person, pick, noteOf) {
  const { id, user } = person;
  const name = nameOf(user);
  const handle = user?.username ? `@${user.username}` : '';
  return el(
    'button',
    { type: 'button', class: 'finder-entry', on: { click: () => pick(person) } },
    avatar(id, name),
    el('span', { class: 'finder-name' }, name),
    el('span', { class: 'finder-note' }, noteOf(id) || handle),
  );
}
