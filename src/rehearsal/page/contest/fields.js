/**
 * How a value of the contest file is asked for in a form.
 *
 * @typedef {{ vi: string, en: string }} Label
 * @typedef {'text' | 'long' | 'local' | 'localLong' | 'day' | 'clock' | 'number' | 'flag' | 'words' | 'agency'} Kind
 * @typedef {{ kind: Kind, path: string[], label: Label, optional?: boolean }} Field
 * @typedef {{ kind: 'list', path: string[], label: Label, items: Field[], fresh: (all: any[]) => unknown, title?: (item: any) => string }} ListField
 *   with a title, each item is folded away under it; without one, it is a row
 * @typedef {{ kind: 'groups', path: string[], label: Label, title: (item: any) => string, items: (Field | ListField)[] }} GroupsField lists within the items of a list
 * @typedef {Field | ListField | GroupsField} AnyField
 * @typedef {{ id: string, label: Label, keys: string[], fields: AnyField[] }} Section `keys`: what of the file belongs to it
 */

/** @param {Kind} kind @param {string} path @param {string} vi @param {string} en @returns {Field} */
function field(kind, path, vi, en) {
  return { kind, path: path.split('.'), label: { vi, en } };
}

/** @param {Kind} kind */
const of =
  (kind) => (/** @type {string} */ path, /** @type {string} */ vi, /** @type {string} */ en) =>
    field(kind, path, vi, en);

export const text = of('text');
export const long = of('long');
export const local = of('local');
export const localLong = of('localLong');
export const day = of('day');
export const clock = of('clock');
export const number = of('number');
export const flag = of('flag');
export const words = of('words');
export const agency = of('agency');

/** It may be left out. @param {Field} asked @returns {Field} */
export function optional(asked) {
  return { ...asked, optional: true };
}

/**
 * @param {string} path
 * @param {Label} label
 * @param {Field[]} items
 * @param {(all: any[]) => unknown} fresh a new one
 * @param {(item: any) => string} [title]
 * @returns {ListField}
 */
export function list(path, label, items, fresh, title) {
  return { kind: 'list', path: path.split('.'), label, items, fresh, ...(title && { title }) };
}

/** @param {string} path @param {Label} label @param {(item: any) => string} title @param {(Field | ListField)[]} items @returns {GroupsField} */
export function groups(path, label, title, items) {
  return { kind: 'groups', path: path.split('.'), label, title, items };
}

/** An id that none of them has. @param {string} stem @param {{ id?: unknown }[]} all */
export function freeId(stem, all) {
  let count = all.length + 1;
  while (all.some(({ id }) => id === `${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
