import { el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { doc } from './document.js';
import { t } from './strings.js';

/**
 * Finds words in the text, as they are typed; Enter goes to the next place.
 *
 * @param {{ select: (from: number, to: number) => void, input: HTMLTextAreaElement }} editor
 */
export function createFindBar(editor) {
  const input = el('input', { type: 'search', placeholder: t('find'), 'aria-label': t('find') });
  const count = el('span', { class: 'find-count faint', role: 'status' });
  let at = 0;

  function places() {
    const wanted = input.value.toLocaleLowerCase('vi');
    const text = doc.text.toLocaleLowerCase('vi');
    /** @type {number[]} */
    const found = [];
    if (!wanted) return found;
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1))
      found.push(from);
    return found;
  }

  /** @param {number} step */
  function go(step) {
    const found = places();
    count.textContent = input.value && found.length === 0 ? t('notFound') : '';
    if (found.length === 0) return;
    at = (at + step + found.length) % found.length;
    count.textContent = t('found', { at: at + 1, n: found.length });
    const from = found[at] ?? 0;
    editor.select(from, from + input.value.length);
  }

  input.addEventListener('input', () => {
    at = 0;
    go(0);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape' && input.value) {
      // The first Esc leaves the search, the next one the editor.
      event.preventDefault();
      input.value = '';
      count.textContent = '';
      editor.input.focus({ preventScroll: true });
    }
  });
  /** @param {string} label @param {number} step @param {'back' | 'forward'} kind */
  const button = (label, step, kind) =>
    el(
      'button',
      {
        type: 'button',
        class: `icon-button find-${kind}`,
        'aria-label': label,
        title: label,
        on: { click: () => go(step) },
      },
      icon('down'),
    );
  return {
    root: el(
      'div',
      { class: 'find', role: 'search' },
      input,
      count,
      button(t('findPrevious'), -1, 'back'),
      button(t('findNext'), 1, 'forward'),
    ),
    focus: () => {
      input.focus();
      input.select();
    },
  };
}
