import { el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { change, doc } from './document.js';
import { fieldNode, valueAt, write } from './inputs.js';
import { without } from './json-tree.js';
import { said, t } from './strings.js';

/** @typedef {import('./fields.js').AnyField} AnyField */
/** @typedef {import('./fields.js').ListField} ListField */
/** @typedef {import('./fields.js').GroupsField} GroupsField */
/** @typedef {import('./json-tree.js').Path} Path */

/**
 * The form of a section. `redraw` is called when a list has got or lost an item.
 *
 * @param {import('./fields.js').Section} section
 * @param {(focus?: string) => void} redraw
 */
export function sectionForm(section, redraw) {
  const nodes = section.fields.map((field) => nodeOf(field, [], redraw));
  const form = el('form', { class: 'contest-form' }, el('h3', {}, said(section.label)), ...nodes);
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/** @param {AnyField} field @param {Path} base @param {(focus?: string) => void} redraw @returns {HTMLElement} */
function nodeOf(field, base, redraw) {
  if (field.kind === 'list') return listNode(field, base, redraw);
  if (field.kind === 'groups') return groupsNode(field, base, redraw);
  return fieldNode(field, base);
}

/** @param {ListField} field @param {Path} base @param {(focus?: string) => void} redraw */
function listNode(field, base, redraw) {
  const path = [...base, ...field.path];
  const found = valueAt(path);
  const items = Array.isArray(found) ? found : [];
  const nodes = items.map((item, index) => {
    const at = [...path, index];
    const parts = () => field.items.map((each) => fieldNode(each, at));
    const remove = removeButton(at, redraw, field.title !== undefined);
    const data = { path: at.join('.') };
    return field.title
      ? foldedNode(() => [...parts(), remove], field.title(item), data)
      : el('li', { class: 'form-row', data }, ...parts(), remove, el('p', { class: 'field-why' }));
  });
  const add = () => {
    write([...path, items.length], field.fresh(items));
    redraw([...path, items.length].join('.'));
  };
  return el(
    'fieldset',
    { class: 'form-list', data: { path: path.join('.') } },
    el('legend', {}, `${said(field.label)} (${items.length})`),
    el('p', { class: 'field-why' }),
    el('ul', {}, ...nodes),
    el('button', { type: 'button', class: 'button', on: { click: add } }, icon('add'), t('add')),
  );
}

/** @param {Path} path @param {(focus?: string) => void} redraw @param {boolean} wide with its words */
function removeButton(path, redraw, wide) {
  const remove = () => {
    change(without(doc.text, path), 'form', `remove ${path.join('.')}`);
    redraw(path.slice(0, -1).join('.'));
  };
  return el(
    'button',
    {
      type: 'button',
      class: wide ? 'button danger form-remove' : 'icon-button form-remove',
      'aria-label': t('remove'),
      title: t('remove'),
      on: { click: remove },
    },
    wide ? t('remove') : icon('close'),
  );
}

/** @param {GroupsField} field @param {Path} base @param {(focus?: string) => void} redraw */
function groupsNode(field, base, redraw) {
  const path = [...base, ...field.path];
  const found = valueAt(path);
  const items = Array.isArray(found) ? found : [];
  const nodes = items.map((item, index) => {
    const at = [...path, index];
    const parts = () => field.items.map((each) => nodeOf(each, at, redraw));
    return foldedNode(parts, field.title(item), { path: at.join('.') });
  });
  return el(
    'fieldset',
    { class: 'form-list', data: { path: path.join('.') } },
    el('legend', {}, said(field.label)),
    el('p', { class: 'field-why' }),
    el('ul', {}, ...nodes),
  );
}

/** Folds that are open, by path: a form that is drawn anew keeps them so. @type {Set<string>} */
const open = new Set();

/** Made when it is first opened: a province has a hundred agencies. @param {() => HTMLElement[]} parts @param {string} title @param {{ path: string }} data */
function foldedNode(parts, title, data) {
  const inside = el('div', { class: 'form-inside' });
  const fold = el('details', { class: 'form-fold' }, el('summary', {}, title || '…'), inside);
  const fill = () => {
    if (!inside.firstChild) inside.append(...parts());
  };
  fold.addEventListener('toggle', () => {
    if (fold.open) {
      open.add(data.path);
      fill();
      fold.dispatchEvent(new CustomEvent('filled', { bubbles: true }));
    } else open.delete(data.path);
  });
  if (open.has(data.path)) {
    fill();
    fold.open = true;
  }
  return el('li', { data }, fold, el('p', { class: 'field-why' }));
}

/** Opens whatever hides a place of the form, so that it can be shown. @param {string} path */
export function unfold(path) {
  const keys = path.split('.');
  for (const index of keys.keys()) open.add(keys.slice(0, index + 1).join('.'));
}
