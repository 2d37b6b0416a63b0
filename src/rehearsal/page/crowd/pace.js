import { el } from '../../../emulator/page/dom.js';
import { ask, stateOf } from '../feed.js';
import { count, duration } from './numbers.js';
import { ct } from './strings.js';

/** The bot's own, where nobody has asked for another. */
const TELEGRAM_RATE = 25;
const PACES = /** @type {const} */ (['telegram', 'fast']);

/** How fast the bot sends; another pace starts it again. */
export function mountPace() {
  const choices = el('fieldset', { class: 'segments' });
  const hint = el('p', { class: 'crowd-hint', 'aria-live': 'polite' });
  const root = el('section', { class: 'crowd-card' }, choices, hint);
  let language = '';

  const draw = () => {
    const state = stateOf('crowd');
    if (!state) return;
    if (language !== document.documentElement.lang) drawChoices();
    const waits = state.changing || stateOf('bot')?.state === 'starting';
    for (const input of choices.querySelectorAll('input')) {
      input.checked = input.value === state.pace;
      input.disabled = waits;
    }
    const size = state.figures?.people ?? state.settings.size;
    const facts = { size: count(size), time: duration(size / TELEGRAM_RATE) };
    hint.textContent = state.changing ? ct('pace_changing') : ct(`pace_${state.pace}_hint`, facts);
  };
  function drawChoices() {
    language = document.documentElement.lang;
    choices.replaceChildren(
      el('legend', {}, ct('pace')),
      ...PACES.map((pace) =>
        el(
          'label',
          {},
          el('input', {
            type: 'radio',
            name: 'crowd-pace',
            value: pace,
            on: { change: () => void ask('crowd/pace', { pace }).then(draw) },
          }),
          el('span', {}, ct(`pace_${pace}`)),
        ),
      ),
    );
  }
  return { root, draw };
}
