import { doc } from './document.js';
import { said } from './strings.js';

/** @typedef {import('./json-tree.js').Path} Path */

/** Puts each problem at the field that is nearest to it. @param {HTMLElement} form */
export function showProblems(form) {
  for (const why of form.querySelectorAll('.field-why')) why.textContent = '';
  for (const node of form.querySelectorAll('[aria-invalid]')) {
    node.removeAttribute('aria-invalid');
    node.removeAttribute('aria-describedby');
  }
  for (const node of form.querySelectorAll('.has-problem')) node.classList.remove('has-problem');
  for (const { path, reason } of doc.problems) {
    const place = nodeAt(form, path);
    if (place) mark(place, said(reason));
  }
}

/** @param {HTMLElement} place @param {string} reason */
function mark(place, reason) {
  const why = place.querySelector(':scope > .field-why');
  if (why) why.textContent = [why.textContent, reason].filter(Boolean).join('; ');
  const input = place.querySelector(':scope > :is(input, textarea, select)');
  input?.setAttribute('aria-invalid', 'true');
  if (input && why) input.setAttribute('aria-describedby', why.id);
  // What is folded away must show that something is wrong in it.
  let fold = place.closest('details');
  while (fold) {
    fold.classList.add('has-problem');
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

/** The field of a path, or the nearest list around it that there is. @param {HTMLElement} form @param {Path} path @returns {HTMLElement | null} */
export function nodeAt(form, path) {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length).join('.');
    const node = form.querySelector(`[data-path="${CSS.escape(wanted)}"]`);
    if (node instanceof HTMLElement) return node;
  }
  return null;
}
