import { el } from '../../../emulator/page/dom.js';
import { read } from './read.js';
import { say } from './strings.js';

/** @typedef {{ id: number, name: string, kind: 'person' | 'group' | 'channel' }} ChatEntry */

/** Whoever pauses for so long (ms) has typed what is meant. */
const PAUSE = 150;
let pickers = 0;

/**
 * One of ten thousand people, groups and channels: a field with a list of those that fit, by the
 * pattern of a combobox. The focus stays in the field.
 *
 * @param {string} label
 * @param {(chosen: ChatEntry) => void} choose
 */
export function chatPicker(label, choose) {
  pickers += 1;
  const id = `chats-${pickers}`;
  /** @type {ChatEntry[]} */
  let found = [];
  let at = -1;
  let turn = 0;
  let timer = 0;

  const input = el('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    maxlength: '200',
    placeholder: say('findPerson'),
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  });
  const list = el('ul', {
    class: 'picker-list',
    role: 'listbox',
    id,
    'aria-label': label,
    hidden: true,
  });
  const none = el('p', { class: 'picker-none', role: 'status' });

  const close = () => {
    turn += 1;
    window.clearTimeout(timer);
    list.hidden = true;
    none.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const search = async () => {
    turn += 1;
    const mine = turn;
    const answer = await read('chats', { text: input.value.trim() });
    if (mine !== turn || !answer.value) return;
    found = answer.value;
    none.textContent = found.length === 0 ? say('notFound') : '';
    mark(found.length > 0 ? 0 : -1);
  };
  /** @param {number} next */
  const mark = (next) => {
    at = next;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(...found.map((entry, index) => option(entry, index)));
    if (at >= 0) input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  /** @param {ChatEntry} entry @param {number} index */
  const option = (entry, index) =>
    el(
      'li',
      {
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': String(index === at),
        on: {
          // Before the field loses the focus and the list is gone.
          pointerdown: (/** @type {Event} */ event) => event.preventDefault(),
          click: () => take(entry),
        },
      },
      entry.name,
    );
  /** @param {ChatEntry} entry */
  const take = (entry) => {
    close();
    choose(entry);
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void search(), PAUSE);
  });
  input.addEventListener('click', () => void search());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const entry = found[at];
    if (event.key === 'ArrowDown' && list.hidden) void search();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') mark(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') mark(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && entry) take(entry);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  return {
    node: el(
      'div',
      { class: 'picker' },
      el('label', { class: 'labelled' }, label, input),
      list,
      none,
    ),
    input,
  };
}
