import { el } from '../../../emulator/page/dom.js';
import { change, doc } from './document.js';
import { without, withValue } from './json-tree.js';
import { said, t } from './strings.js';

/** @typedef {import('./fields.js').Field} Field */
/** @typedef {import('./fields.js').Kind} Kind */
/** @typedef {import('./json-tree.js').Path} Path */

let count = 0;

/** @param {Path} path */
export function valueAt(path) {
  return path.reduce((value, key) => value?.[key], doc.value);
}

/** Writes a value into the text, or takes it out where it is undefined. @param {Path} path @param {unknown} value */
export function write(path, value) {
  const text = value === undefined ? without(doc.text, path) : withValue(doc.text, path, value);
  change(text, 'form', path.join('.'));
}

/** A field with its label, and with room for what is wrong. @param {Field} field @param {Path} base the path of what it is a part of */
export function fieldNode(field, base) {
  const path = [...base, ...field.path];
  const { kind } = field;
  if (kind === 'local' || kind === 'localLong') return pairNode(field, path);
  if (kind === 'flag') return flagNode(field, path);
  return labelled(said(field.label), inputFor(field, path), path, field.optional);
}

/** @param {Field} field @param {Path} path */
function pairNode(field, path) {
  const kind = field.kind === 'local' ? 'text' : 'long';
  const one = (/** @type {'vi' | 'en'} */ language, /** @type {string} */ name) => {
    const input = inputFor({ ...field, kind }, [...path, language]);
    input.lang = language;
    return labelled(`${said(field.label)} – ${name}`, input, [...path, language], field.optional);
  };
  return el(
    'div',
    { class: 'field-pair', data: { path: path.join('.') } },
    one('vi', t('vietnamese')),
    one('en', t('english')),
    el('p', { class: 'field-why' }),
  );
}

/** @param {string} label @param {HTMLElement} input @param {Path} path @param {boolean} [isOptional] */
function labelled(label, input, path, isOptional) {
  count += 1;
  const id = `contest-field-${count}`;
  input.id = id;
  const why = el('p', { class: 'field-why', id: `${id}-why` });
  const name = el(
    'label',
    { for: id },
    label,
    isOptional && el('span', { class: 'faint' }, ` (${t('optional')})`),
  );
  return el('div', { class: 'field', data: { path: path.join('.') } }, name, input, why);
}

/** @param {Field} field @param {Path} path */
function flagNode(field, path) {
  const input = el('input', { type: 'checkbox', checked: valueAt(path) === true });
  input.addEventListener('change', () => {
    write(path, input.checked || (field.optional ? undefined : false));
  });
  const node = labelled(said(field.label), input, path);
  node.classList.add('field-flag');
  return node;
}

/** @param {Field} field @param {Path} path @returns {HTMLElement} */
function inputFor({ kind, optional }, path) {
  const value = valueAt(path);
  if (kind === 'agency') return agencySelect(value, path);
  const input = kind === 'long' ? el('textarea', { rows: '3' }) : el('input', attributes(kind));
  input.value = shown(kind, value);
  input.addEventListener('input', () => write(path, read(kind, input.value.trim(), optional)));
  return input;
}

/** A browser shows days and times as its own language does, so they are typed as text. @param {Kind} kind @returns {Record<string, string>} */
function attributes(kind) {
  const type = kind === 'number' ? 'number' : 'text';
  if (kind === 'day') return { type, placeholder: t('dayForm'), inputmode: 'numeric' };
  if (kind === 'clock') return { type, placeholder: t('clockForm') };
  if (kind === 'number') return { type, step: 'any', inputmode: 'decimal' };
  if (kind === 'words') return { type, placeholder: t('semicolons') };
  return { type };
}

/** @param {Kind} kind @param {unknown} value */
function shown(kind, value) {
  if (kind === 'words') return Array.isArray(value) ? value.join('; ') : '';
  if (kind === 'day') return String(value ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return String(value ?? '');
}

/** What cannot be read is written as it was typed, and then complained of. @param {Kind} kind @param {string} typed @param {boolean} [isOptional] */
function read(kind, typed, isOptional) {
  if (kind === 'words') {
    return typed
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }
  if (typed === '' && isOptional) return undefined;
  if (kind === 'number') return typed === '' ? null : Number(typed);
  const day = kind === 'day' && /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (!day) return typed;
  const [, date = '', month = '', year] = day;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** @param {unknown} value @param {Path} path */
function agencySelect(value, path) {
  const select = el('select', { class: 'select' });
  const known = (doc.value?.agencyGroups ?? []).flatMap(
    (/** @type {any} */ group) => group?.agencies ?? [],
  );
  if (!known.some((/** @type {any} */ agency) => agency?.id === value)) {
    select.append(el('option', { value: String(value ?? '') }, String(value ?? '')));
  }
  for (const agency of known) select.append(el('option', { value: agency?.id }, agency?.name));
  select.value = String(value ?? '');
  select.addEventListener('change', () => write(path, select.value));
  return select;
}
