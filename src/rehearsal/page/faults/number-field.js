import { el } from '../../../emulator/page/dom.js';
import { say } from './strings.js';

let fields = 0;

/**
 * A whole number within bounds; what is not one is said beside it and not sent.
 *
 * @param {{ label: () => string, setting: string, value: number, min: number, max: number,
 *   onChange: () => void }} options
 */
export function numberField({ label, setting, value, min, max, onChange }) {
  fields += 1;
  const words = el('span', {});
  const problem = el('span', { class: 'field-problem', id: `number-${fields}`, role: 'status' });
  const input = el('input', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: '6',
    autocomplete: 'off',
    value: String(value),
    'aria-describedby': problem.id,
  });
  const read = () => {
    const text = input.value.trim();
    const typed = Number(text);
    return /^\d+$/.test(text) && typed >= min && typed <= max ? typed : undefined;
  };
  const check = () => {
    const isWrong = read() === undefined;
    input.setAttribute('aria-invalid', String(isWrong));
    problem.textContent = isWrong ? say('wrongNumber', { min, max }) : '';
  };
  input.addEventListener('input', check);
  input.addEventListener('change', onChange);
  return {
    node: el('label', { class: 'labelled' }, words, input, problem),
    setting,
    value: read,
    focus: () => input.focus(),
    /** @param {number | undefined} now as it is set; what is being typed stays */
    draw(now) {
      words.textContent = label();
      if (now !== undefined && document.activeElement !== input) input.value = String(now);
      check();
    },
  };
}
