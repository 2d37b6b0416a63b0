import { language } from '../../../emulator/page/i18n.js';
import { refreshRoving } from '../../../emulator/page/roving.js';

/** @type {WeakMap<HTMLElement, Map<string, { json: string, node: HTMLElement }>>} */
const drawn = new WeakMap();

/**
 * Draws a list so that a row stays the same element while it says the same: the focus and the place
 * where one reads are kept, and what didn't change costs nothing.
 *
 * @template Item
 * @param {HTMLElement} list
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} keyOf
 * @param {(item: Item) => HTMLElement} make
 * @param {string} stops the buttons among which the arrow keys go
 */
export function drawRows(list, items, keyOf, make, stops) {
  const before = drawn.get(list) ?? new Map();
  const after = new Map();
  const focused = focusedRow(list);
  let place = list.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const json = `${language()} ${JSON.stringify(item)}`;
    const known = before.get(key);
    const node = known?.json === json ? known.node : make(item);
    node.dataset.row = key;
    after.set(key, { json, node });
    if (node === place) place = place.nextElementSibling;
    else list.insertBefore(node, place);
  }
  for (const { node } of before.values()) {
    if (after.get(node.dataset.row ?? '')?.node !== node) node.remove();
  }
  drawn.set(list, after);
  if (focused !== undefined && document.activeElement === document.body) {
    const again = after.get(focused)?.node.querySelector(stops);
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }
  refreshRoving(list, stops);
}

/** @param {HTMLElement} list */
function focusedRow(list) {
  const row = document.activeElement?.closest('[data-row]');
  return row instanceof HTMLElement && list.contains(row) ? row.dataset.row : undefined;
}
