import { doc } from './document.js';
import { lineAt, nearest, pathAt } from './json-tree.js';
import { SECTIONS } from './sections.js';
import { said, t } from './strings.js';

/** @typedef {import('./json-tree.js').Path} Path */
/** @typedef {import('./fields.js').Section} Section */

/** The section to which a path belongs. @param {Path} path @returns {Section | undefined} */
export function sectionOf(path) {
  return SECTIONS.find(({ keys }) => keys.includes(String(path[0])));
}

/** In the words of the forms: "Thời gian › Gửi phương án trước ngày". @param {Path} path */
export function placeName(path) {
  const section = sectionOf(path);
  if (!section) return path.join('.') || t('wholeFile');
  const fields = section.fields.filter((field) =>
    field.path.every((key, index) => key === path[index]),
  );
  const [field] = fields.sort((one, other) => other.path.length - one.path.length);
  return [said(section.label), field ? said(field.label) : path.slice(0, 3).join('.')].join(' › ');
}

/** Where a section begins in the text, also while that isn't JSON. @param {Section} section */
export function lineOfSection({ keys }) {
  if (doc.tree) return lineAt(doc.text, nearest(doc.tree, [keys[0] ?? '']).at);
  const line = doc.text
    .split('\n')
    .findIndex((each) => keys.some((key) => each.startsWith(`  "${key}"`)));
  return Math.max(0, line) + 1;
}

/** The section in which an offset of the text lies. @param {number} offset */
export function sectionAt(offset) {
  return doc.tree && sectionOf(pathAt(doc.tree, offset));
}

/** How many problems each section has. @returns {Map<string, number>} */
export function problemsBySection() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { path } of doc.problems) {
    const id = sectionOf(path)?.id ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
