import { el } from '../../../emulator/page/dom.js';
import { ask, stateOf } from '../feed.js';
import { count } from './numbers.js';
import { ct } from './strings.js';

const SMALLEST = 10;
const LARGEST = 10_000;
const HABITS = /** @type {const} */ (['quick', 'slow', 'silent', 'blocking']);

/** Steps of the slider from the smallest crowd to the largest: each is larger by the same part. */
const STEPS = 60;

/** Who is to come, and the button that brings them in. */
export function mountInvitation() {
  /** @type {import('./panel.js').CrowdSettings | undefined} */
  let settings;
  const root = el('form', { class: 'crowd-card', on: { submit: bring } });

  /** @param {SubmitEvent} event */
  async function bring(event) {
    event.preventDefault();
    if (settings) await ask('crowd', settings);
  }

  const draw = () => {
    const state = stateOf('crowd');
    settings ??= structuredClone(state?.settings);
    root.hidden = state?.phase === 'there';
    if (!settings || root.hidden) return;
    const isComing = state?.phase === 'coming';
    const focused = document.activeElement?.id;
    root.replaceChildren(
      ...sizeFields(settings, drawButton),
      seedField(settings),
      habitFields(settings),
      shareField('coordinators', ct('coordinators'), settings.coordinators, (value) => {
        if (settings) settings.coordinators = value;
      }),
      button,
    );
    button.disabled = isComing;
    drawButton();
    if (focused) document.getElementById(focused)?.focus();
  };
  const button = el('button', { class: 'button primary wide', type: 'submit' });
  function drawButton() {
    const size = count(settings?.size ?? 0);
    button.textContent = ct(button.disabled ? 'coming' : 'bring', { size });
  }
  return { root, draw, phase: () => stateOf('crowd')?.phase ?? '' };
}

/** @param {{ size: number }} settings @param {() => void} changed */
function sizeFields(settings, changed) {
  const number = el('input', {
    id: 'crowd-size',
    type: 'number',
    min: SMALLEST,
    max: LARGEST,
    step: 1,
    required: true,
    value: settings.size,
    on: { input: () => take(number.valueAsNumber, slider) },
  });
  const slider = el('input', {
    id: 'crowd-size-slider',
    class: 'crowd-slider',
    type: 'range',
    min: 0,
    max: STEPS,
    value: stepOf(settings.size),
    'aria-label': ct('size'),
    'aria-valuetext': count(settings.size),
    on: { input: () => take(sizeOf(slider.valueAsNumber), number) },
  });
  /** @param {number} size @param {HTMLInputElement} other the one that was not moved */
  function take(size, other) {
    if (!(size >= SMALLEST && size <= LARGEST)) return;
    settings.size = Math.round(size);
    other.value = String(other === number ? settings.size : stepOf(settings.size));
    slider.setAttribute('aria-valuetext', count(settings.size));
    changed();
  }
  return [el('label', { class: 'labelled' }, ct('size'), number), slider];
}

/** @param {number} step */
function sizeOf(step) {
  const size = SMALLEST * (LARGEST / SMALLEST) ** (step / STEPS);
  const round = 10 ** Math.max(1, Math.floor(Math.log10(size)) - 1);
  return Math.round(size / round) * round;
}

/** @param {number} size */
function stepOf(size) {
  return Math.round((STEPS * Math.log(size / SMALLEST)) / Math.log(LARGEST / SMALLEST));
}

/** @param {{ seed: string }} settings */
function seedField(settings) {
  const input = el('input', {
    id: 'crowd-seed',
    type: 'text',
    maxlength: 40,
    required: true,
    pattern: '.*\\S.*',
    autocomplete: 'off',
    spellcheck: 'false',
    title: ct('seed_hint'),
    value: settings.seed,
    on: {
      input: () => {
        settings.seed = input.value;
      },
    },
  });
  return el('label', { class: 'labelled' }, ct('seed'), input);
}

/** @param {import('./panel.js').CrowdSettings} settings */
function habitFields({ habits }) {
  return el(
    'fieldset',
    { class: 'crowd-habits' },
    el('legend', {}, ct('habits')),
    ...HABITS.map((name) =>
      shareField(name, `${ct(name)} (${ct(`${name}_hint`)})`, habits[name], (value) => {
        habits[name] = value;
      }),
    ),
  );
}

/**
 * A share in per cent, by a slider.
 *
 * @param {string} id @param {string} label @param {number} value @param {(value: number) => void} changed
 */
function shareField(id, label, value, changed) {
  const shown = el('output', { for: `crowd-${id}` }, `${value}%`);
  const slider = el('input', {
    id: `crowd-${id}`,
    class: 'crowd-slider',
    type: 'range',
    min: 0,
    max: 100,
    step: 5,
    value,
    'aria-valuetext': `${value}%`,
    on: {
      input: () => {
        changed(slider.valueAsNumber);
        shown.textContent = `${slider.value}%`;
        slider.setAttribute('aria-valuetext', `${slider.value}%`);
      },
    },
  });
  return el(
    'div',
    { class: 'crowd-share' },
    el('label', { for: `crowd-${id}` }, label),
    shown,
    slider,
  );
}
