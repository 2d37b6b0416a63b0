import { el } from './dom.js';
import { t } from './i18n.js';
import { state } from './store.js';

/** @typedef {import('./types.js').Command} Command */

/**
 * The bot's commands over the input: all of them by the Menu button, or those that begin with what
 * is typed after "/". The focus stays in the input; it points at the active row
 * (`aria-activedescendant`), as a combobox does.
 *
 * @param {HTMLTextAreaElement} input
 * @param {(command: string) => void} pick
 */
export function commandMenu(input, pick) {
  const list = el('div', { class: 'commands', id: 'commands', role: 'listbox', hidden: true });
  /** @type {Command[]} */
  let offered = [];
  let active = 0;

  const draw = () => {
    list.setAttribute('aria-label', t('commands'));
    list.replaceChildren(...offered.map(option));
    if (offered.length === 0) list.append(el('p', { class: 'commands-none' }, t('noCommands')));
    if (offered.length > 0) input.setAttribute('aria-activedescendant', `command-${active}`);
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  };
  /** @param {Command} command @param {number} index */
  const option = (command, index) => {
    /** @param {Event} event */
    const choose = (event) => {
      event.preventDefault();
      close();
      pick(`/${command.command}`);
    };
    return el(
      'div',
      {
        class: 'command',
        role: 'option',
        id: `command-${index}`,
        'aria-selected': String(index === active),
        on: { click: choose, pointerdown: keepFocus },
      },
      el('span', { class: 'command-name' }, `/${command.command}`),
      el('span', { class: 'command-description' }, command.description),
    );
  };
  /** @param {string} typed @param {boolean} [always] */
  const open = (typed, always = false) => {
    const prefix = typed.replace(/^\//, '').toLowerCase();
    offered = commandsOf().filter((each) => each.command.startsWith(prefix));
    active = 0;
    list.hidden = offered.length === 0 && !always;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    draw();
  };
  const close = () => {
    // The results of inline mode point from the same input.
    if (list.hidden) return;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  /** @param {number} step */
  const move = (step) => {
    active = (active + step + offered.length) % Math.max(1, offered.length);
    draw();
  };
  /** @param {(command: Command) => void} use */
  const take = (use) => {
    const command = offered[active];
    close();
    if (command) use(command);
  };
  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(({ command }) => pick(`/${command}`)),
    Tab: () => take(({ command }) => complete(`/${command} `)),
    Escape: close,
  };
  /** @param {string} text */
  const complete = (text) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  /** Whether the menu has used the key. @param {KeyboardEvent} event */
  const handleKey = (event) => {
    const act = list.hidden || event.shiftKey ? undefined : keys[event.key];
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'commands');
  input.setAttribute('aria-expanded', 'false');
  return {
    list,
    handleKey,
    close,
    toggle: () => (list.hidden ? open('', true) : close()),
    /** Follows the typing: "/" and what may be the start of a command. */
    follow: () => (/^\/\w*$/.test(input.value) ? open(input.value) : close()),
  };
}

function commandsOf() {
  return state.commands;
}

/** @param {Event} event */
function keepFocus(event) {
  event.preventDefault();
}
