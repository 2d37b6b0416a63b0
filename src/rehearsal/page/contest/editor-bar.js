import { el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { saveFile } from './actions.js';
import { canRedo, canUndo, doc, redo, undo } from './document.js';
import { t } from './strings.js';

/** @typedef {'form' | 'text'} Mode */

/**
 * The line at the top of the editor's window.
 *
 * @param {{ find: HTMLElement, mode: () => Mode, setMode: (mode: Mode) => void, done: () => void }} around
 */
export function createEditorBar({ find, mode, setMode, done }) {
  const undoButton = iconButton('reply', t('undo'), undo);
  const redoButton = iconButton('forward', t('redo'), redo);
  const [asForm, asText] = [choice('form', t('asForm')), choice('text', t('asText'))];
  const state = el('p', { class: 'editor-state', role: 'status' });

  /** @param {Mode} value @param {string} label */
  function choice(value, label) {
    const input = el('input', { type: 'radio', name: 'contest-mode', value });
    input.addEventListener('change', () => setMode(value));
    return { input, node: el('label', {}, input, el('span', {}, label)) };
  }

  return {
    root: el(
      'header',
      { class: 'editor-bar' },
      el('h2', {}, doc.name ?? t('shipped')),
      state,
      el(
        'div',
        { class: 'segments', role: 'radiogroup', 'aria-label': t('editor') },
        asForm.node,
        asText.node,
      ),
      find,
      undoButton,
      redoButton,
      doc.name !== undefined && button(t('save'), () => void saveFile()),
      button(t('done'), done, 'primary'),
    ),
    draw() {
      asForm.input.checked = mode() === 'form';
      asText.input.checked = mode() === 'text';
      undoButton.disabled = !canUndo();
      redoButton.disabled = !canRedo();
      const n = doc.problems.length;
      const sentence = n > 0 ? t('problems', { n }) : t('noProblem');
      state.classList.toggle('wrong', n > 0);
      if (doc.checked && state.textContent !== sentence) state.textContent = sentence;
    },
  };
}

/** @param {string} label @param {() => void} click */
function button(label, click, kind = '') {
  return el('button', { type: 'button', class: `button ${kind}`, on: { click } }, label);
}

/** @param {'reply' | 'forward'} name @param {string} label @param {() => void} click */
function iconButton(name, label, click) {
  return el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, on: { click } },
    icon(name),
  );
}
