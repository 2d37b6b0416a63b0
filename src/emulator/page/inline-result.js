import { fileUrl } from './api.js';
import { el } from './dom.js';
import { initialsOf } from './names.js';

/**
 * One line of the results. A picture from elsewhere is not loaded: this page opens no connections
 * but its own.
 *
 * @param {import('./types.js').InlineResult} result
 * @param {string} id
 */
export function inlineResult({ title, description, photo }, id) {
  const name = title ?? description ?? '';
  return el(
    'div',
    { class: 'inline-result', role: 'option', id, 'aria-selected': 'false' },
    photo?.[0]
      ? el('img', { class: 'inline-tile', src: fileUrl(photo[0].file_id), alt: '' })
      : el('span', { class: 'inline-tile', 'aria-hidden': 'true' }, initialsOf(name).slice(0, 1)),
    el(
      'span',
      { class: 'inline-text', dir: 'auto' },
      el('strong', {}, name),
      title && description && el('span', {}, description),
    ),
  );
}
