/**
 * Makes a group one tab stop whose items are reached with the arrow keys, Home and End. The keys
 * are read from the group, so items may come and go; `refreshRoving` then keeps exactly one in
 * the tab order.
 *
 * @param {HTMLElement} group
 * @param {string} selector
 */
export function rove(group, selector) {
  group.addEventListener('keydown', (event) => {
    const items = itemsOf(group, selector);
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = at < 0 ? undefined : items[step(event.key, at, items.length)];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });
  group.addEventListener('focusin', (event) => {
    // A control inside an item counts as the item.
    const item = /** @type {Element} */ (event.target).closest(selector);
    if (item instanceof HTMLElement) setStop(itemsOf(group, selector), item);
  });
}

/** @param {HTMLElement} group @param {string} selector @param {HTMLElement} [preferred] */
export function refreshRoving(group, selector, preferred) {
  const items = itemsOf(group, selector);
  const stop = preferred ?? items.find((item) => item.tabIndex === 0) ?? items[0];
  if (stop) setStop(items, stop);
}

/** @param {HTMLElement} group @param {string} selector @returns {HTMLElement[]} */
function itemsOf(group, selector) {
  return [...group.querySelectorAll(selector)].filter((item) => item instanceof HTMLElement);
}

/** @param {HTMLElement[]} items @param {HTMLElement} stop */
function setStop(items, stop) {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

/** @param {string} key @param {number} at @param {number} count */
function step(key, at, count) {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
