import { el } from '../../../emulator/page/dom.js';
import { ask, stateOf } from '../feed.js';
import { st } from './strings.js';

const PACES = /** @type {const} */ (['people', 'quick', 'at-once']);

/** How quickly one act follows another: of the scene that plays, and of the next. */
export function mountPace() {
  const legend = el('legend');
  const choices = PACES.map((pace) => {
    const change = () => void ask('scenes', { do: 'pace', pace });
    const input = el('input', { type: 'radio', name: 'scene-pace', value: pace, on: { change } });
    return { pace, input, label: el('span') };
  });
  const labels = choices.map(({ input, label }) => el('label', {}, input, label));
  const root = el('fieldset', { class: 'segments scene-pace' }, legend, ...labels);
  return {
    root,
    draw() {
      legend.textContent = st('pace');
      for (const { pace, input, label } of choices) {
        input.checked = stateOf('scenes')?.pace === pace;
        label.textContent = st(`pace_${pace}`);
      }
    },
  };
}
