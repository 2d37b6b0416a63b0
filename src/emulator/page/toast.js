import { byId, el } from './dom.js';

/** Long enough to read: a base, and more for each character. */
const BASE = 2_500;
const PER_CHARACTER = 45;

/** @param {string} text @param {'notice' | 'error'} [kind] */
export function toast(text, kind = 'notice') {
  const shown = byId('toasts');
  const node = el('div', { class: `toast toast-${kind}` }, text);
  shown.append(node);
  while (shown.childElementCount > 3) shown.firstElementChild?.remove();
  window.setTimeout(() => node.remove(), BASE + text.length * PER_CHARACTER);
}
