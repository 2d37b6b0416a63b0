import { el } from './dom.js';
import { t } from './i18n.js';
import { subscribe } from './store.js';

/**
 * Files dropped on the chat or pasted into it. @param {HTMLElement} area @param {(files: File[]) => void} take
 */
export function acceptFiles(area, take) {
  const veil = el('div', { class: 'drop-veil', hidden: true, 'aria-hidden': 'true' });
  subscribe([], () => veil.replaceChildren(t('dropHere')));
  veil.append(t('dropHere'));
  area.append(veil);

  area.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    veil.hidden = false;
  });
  area.addEventListener('dragleave', (event) => {
    if (!area.contains(/** @type {Node | null} */ (event.relatedTarget))) veil.hidden = true;
  });
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    veil.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
  area.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
}
