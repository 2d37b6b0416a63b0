import { el } from './dom.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { state } from './store.js';

/**
 * Shows a modal dialog that is gone when closed. `<dialog>` itself keeps the focus inside, closes
 * on Esc and gives the focus back.
 *
 * @param {HTMLDialogElement} dialog
 */
export function showDialog(dialog) {
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A bot's answer to a press that asked for an alert. @param {string} text */
export function showAlert(text) {
  const dialog = el(
    'dialog',
    {
      class: 'dialog alert',
      role: 'alertdialog',
      'aria-label': state.bot.first_name,
      'aria-describedby': 'alert-text',
    },
    el(
      'form',
      { method: 'dialog' },
      el('h2', {}, state.bot.first_name),
      el('p', { id: 'alert-text' }, text),
      el(
        'div',
        { class: 'dialog-buttons' },
        el('button', { class: 'button primary', autofocus: true }, t('ok')),
      ),
    ),
  );
  showDialog(dialog);
}

/** @param {string} url @param {string} alt */
export function showPhoto(url, alt) {
  const dialog = el(
    'dialog',
    { class: 'lightbox', 'aria-label': alt },
    el(
      'form',
      { method: 'dialog' },
      el(
        'button',
        { class: 'icon-button', 'aria-label': t('closePhoto'), autofocus: true },
        icon('close'),
      ),
    ),
    el('img', { src: url, alt }),
  );
  showDialog(dialog);
}
