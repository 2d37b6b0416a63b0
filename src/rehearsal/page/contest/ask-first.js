import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { t } from './strings.js';

/**
 * Asks before something that can't be undone. Resolves with the value of the button that was pressed,
 * or `''` when the question was closed.
 *
 * @param {string} question
 * @param {[value: string, label: string, kind?: 'primary' | 'danger'][]} answers
 * @param {(Node | null)[]} more what stands between the question and the buttons
 * @returns {Promise<string>}
 */
export function askFirst(question, answers, ...more) {
  return new Promise((resolve) => {
    const buttons = answers.map(([value, label, kind = '']) =>
      el('button', { class: `button ${kind}`, value, autofocus: kind === 'primary' }, label),
    );
    const cancel = el(
      'button',
      { type: 'button', class: 'button', on: { click: () => dialog.close() } },
      t('cancel'),
    );
    const dialog = el(
      'dialog',
      { class: 'dialog', 'aria-label': question },
      el(
        'form',
        { method: 'dialog' },
        el('p', {}, question),
        ...more,
        el('div', { class: 'dialog-buttons' }, cancel, ...buttons),
      ),
    );
    dialog.addEventListener('close', () => resolve(dialog.returnValue));
    showDialog(dialog);
  });
}
