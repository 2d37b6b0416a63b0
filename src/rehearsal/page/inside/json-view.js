import { el } from '../../../emulator/page/dom.js';
import { number } from './format.js';
import { say } from './strings.js';

/** Longer texts and lists are folded behind so much of them. */
const LONGEST_TEXT = 240;
const FIRST_WORDS = 160;
const LONGEST_LIST = 40;

/** A value as indented JSON that can be read on a narrow panel: long texts and lists are folded. @param {unknown} value */
export function jsonView(value) {
  const node = el('pre', { class: 'json', tabindex: '0' });
  write(node, unpacked(value), '');
  return node;
}

/** @param {HTMLElement} into @param {unknown} value @param {string} indent */
function write(into, value, indent) {
  if (typeof value === 'string') return writeText(into, value);
  if (typeof value !== 'object' || value === null) {
    into.append(el('span', { class: 'json-plain' }, String(value)));
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return into.append(isList ? '[]' : '{}');
  const deeper = `${indent}  `;
  /** @param {[string, unknown]} entry @param {HTMLElement} to */
  const writeEntry = ([key, each], to) => {
    to.append(`\n${deeper}`);
    if (!isList) to.append(el('span', { class: 'json-key' }, key), ': ');
    write(to, unpacked(each), deeper);
  };
  into.append(isList ? '[' : '{');
  for (const entry of entries.slice(0, LONGEST_LIST)) writeEntry(entry, into);
  const rest = entries.slice(LONGEST_LIST);
  if (rest.length > 0) {
    into.append(`\n${deeper}`);
    const unfolded = el('span', {});
    into.append(
      unfold(say('unfoldItems', { n: number(rest.length) }), unfolded, () => {
        for (const entry of rest) writeEntry(entry, unfolded);
      }),
    );
  }
  into.append(`\n${indent}${isList ? ']' : '}'}`);
}

/** @param {HTMLElement} into @param {string} text */
function writeText(into, text) {
  const node = el('span', { class: 'json-text' });
  into.append(node);
  if (text.length <= LONGEST_TEXT) {
    node.textContent = text;
    return;
  }
  const rest = el('span', {});
  node.append(
    text.slice(0, FIRST_WORDS),
    unfold(say('unfoldText', { n: number(text.length - FIRST_WORDS) }), rest, () => {
      rest.textContent = text.slice(FIRST_WORDS);
    }),
  );
}

/** A button in whose place the rest comes. @param {string} label @param {HTMLElement} rest @param {() => void} fill */
function unfold(label, rest, fill) {
  const button = el('button', { type: 'button', class: 'json-more' }, label);
  button.addEventListener('click', () => {
    fill();
    button.replaceWith(rest);
  });
  return button;
}

/** A form carries objects as JSON text. @param {unknown} value */
function unpacked(value) {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
