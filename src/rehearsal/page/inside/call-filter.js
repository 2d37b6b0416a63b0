import { el } from '../../../emulator/page/dom.js';
import { chatPicker } from './chat-picker.js';
import { actionButton } from './phone-button.js';
import { say } from './strings.js';

/** Whoever pauses for so long (ms) has typed what is meant. */
const PAUSE = 250;

/** Which calls are shown. @param {() => void} onChange */
export function callFilter(onChange) {
  /** @type {{ id: number, name: string } | undefined} */
  let chat;
  /** @type {string[]} */
  let methods = [];
  let timer = 0;

  const text = el('input', { type: 'search', maxlength: '200', autocomplete: 'off' });
  const textLabel = el('span', {});
  const method = el('select', { class: 'select' });
  const methodLabel = el('span', {});
  const failed = check(onChange);
  const polls = check(onChange);
  const who = el('div', { class: 'filter-who' });
  const summary = el('summary', {});
  const more = el(
    'details',
    { class: 'filter-more' },
    summary,
    el(
      'div',
      { class: 'filter-pair' },
      el('label', { class: 'labelled' }, methodLabel, method),
      who,
    ),
    polls.node,
  );
  text.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onChange, PAUSE);
  });
  method.addEventListener('change', onChange);
  const node = el(
    'div',
    { class: 'filter', role: 'search' },
    el('label', { class: 'labelled' }, textLabel, text),
    failed.node,
    more,
  );

  const drawMethods = () => {
    const chosen = method.value;
    const all = chosen === '' || methods.includes(chosen) ? methods : [...methods, chosen];
    method.replaceChildren(
      el('option', { value: '' }, say('anyMethod')),
      ...all.map((name) => el('option', { value: name }, name)),
    );
    method.value = chosen;
  };

  /** @param {typeof chat} chosen */
  const choose = (chosen) => {
    chat = chosen;
    drawWho();
    onChange();
    const next = who.querySelector('input, button');
    if (next instanceof HTMLElement) next.focus();
  };
  const drawWho = () => {
    if (!chat) {
      who.replaceChildren(chatPicker(say('recipient'), choose).node);
      return;
    }
    who.replaceChildren(
      el('div', { class: 'labelled' }, say('recipient')),
      el(
        'div',
        { class: 'chosen-chat' },
        el('span', {}, chat.name),
        actionButton('close', say('anyoneButton'), () => choose(undefined)),
      ),
    );
  };

  return {
    node,
    query: () => ({
      text: text.value.trim(),
      method: method.value,
      chat: chat?.id,
      failed: failed.input.checked,
      polls: polls.input.checked,
    }),
    /** @param {string[]} found those that have occurred */
    setMethods(found) {
      if (found.join() === methods.join()) return;
      methods = found;
      drawMethods();
    },
    draw() {
      textLabel.textContent = say('search');
      text.placeholder = say('searchPlaceholder');
      methodLabel.textContent = say('method');
      summary.textContent = say('moreFilters');
      failed.label.textContent = say('onlyFailed');
      polls.label.textContent = say('polls');
      drawMethods();
      drawWho();
    },
  };
}

/** @param {() => void} onChange */
export function check(onChange) {
  const input = el('input', { type: 'checkbox', on: { change: onChange } });
  const label = el('span', {});
  return { node: el('label', { class: 'inside-check' }, input, label), input, label };
}
