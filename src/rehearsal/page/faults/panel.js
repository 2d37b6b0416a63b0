import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { ask, onPart, stateOf } from '../feed.js';
import { botCard } from './bot-card.js';
import { faultCard } from './fault-card.js';
import { numberField } from './number-field.js';
import { say } from './strings.js';

/** @typedef {import('./fault-card.js').FaultName} FaultName */

/** What strikes calls to Telegram, from the mildest on, and what strikes the bot's own machine. */
const TELEGRAM = /** @type {const} */ ([
  'slow',
  'limits',
  'limited',
  'error',
  'gateway',
  'lost',
  'away',
]);

/** @type {import('../panels.js').Panel} */
export const faultsPanel = { id: 'faults', label: () => say('panel'), mount };

/** @param {HTMLElement} root */
function mount(root) {
  root.classList.add('faults');
  const hint = el('p', { class: 'hint' });
  const status = el('p', { class: 'faults-status', role: 'status', tabindex: '-1' });
  const well = el('button', { type: 'button', class: 'button primary wide' });
  well.addEventListener('click', async () => {
    well.disabled = true;
    await ask('faults', { do: 'well' });
    well.disabled = false;
    // The button may be gone by now.
    status.focus();
    draw();
  });
  const telegram = el('h3', {});
  const machine = el('h3', {});
  const first = el('ul', { class: 'fault-list' });
  const second = el('ul', { class: 'fault-list' });
  const seedHint = el('p', { class: 'hint' });
  const seedPlace = el('div', { class: 'fault-seed' });
  root.append(hint, status, well, telegram, first, machine, second, seedPlace);

  /** @type {Map<FaultName, ReturnType<typeof faultCard>>} */
  const cards = new Map();
  const bot = botCard();
  /** @type {ReturnType<typeof numberField> | undefined} */
  let seed;

  /** The settings are known with the first state. @param {any} state */
  const build = (state) => {
    for (const name of [...TELEGRAM, /** @type {const} */ ('store')]) {
      const card = faultCard(name, state.faults[name]);
      cards.set(name, card);
      (name === 'store' ? second : first).append(card.node);
    }
    second.append(bot.node);
    seed = numberField({
      label: () => say('seed'),
      ...{ setting: 'seed', value: state.seed, min: 0, max: 999_999 },
      onChange: () => {
        const value = seed?.value();
        if (value !== undefined) void ask('faults', { do: 'seed', seed: value });
      },
    });
    seedPlace.append(seed.node, seedHint);
  };

  const draw = () => {
    const state = stateOf('faults');
    if (!state) return;
    if (cards.size === 0) build(state);
    const isDown = stateOf('bot')?.state === 'down';
    hint.textContent = say('hint');
    const words = [
      state.active > 0 ? say('someOn', { n: state.active }) : say('nothingOn'),
      isDown && say('systemDown'),
    ];
    const text = words.filter(Boolean).join(' ');
    if (status.textContent !== text) status.textContent = text;
    well.textContent = say('allWell');
    well.hidden = state.active === 0 && !isDown;
    telegram.textContent = say('telegram');
    machine.textContent = say('machine');
    for (const [name, card] of cards) card.draw(state.faults[name]);
    bot.draw();
    seed?.draw(state.seed);
    seedHint.textContent = say('seedHint');
  };
  onPart(['faults', 'bot'], draw);
  subscribe([], draw);
  draw();
}
