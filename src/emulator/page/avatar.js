import { el } from './dom.js';
import { hueOf, initialsOf } from './names.js';

/** Decoration beside a name, so screen readers skip it. @param {number} id @param {string} name @param {string} [size] */
export function avatar(id, name, size = '') {
  return el(
    'span',
    { class: `avatar ${size}`.trim(), data: { hue: hueOf(id) }, 'aria-hidden': 'true' },
    initialsOf(name),
  );
}
