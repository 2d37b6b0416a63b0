/**
 * Builds an element. Strings become text nodes, never markup: what people and bots write can't
 * turn into HTML anywhere on this page.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [props] `class`, `on` (listeners), `data` (dataset); others are attributes
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

/** @param {HTMLElement} node @param {string} name @param {any} value */
function setProp(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name === 'class') node.className = value;
  else if (name === 'data') Object.assign(node.dataset, value);
  else if (name === 'on') {
    for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
  } else node.setAttribute(name, value === true ? '' : String(value));
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`index.html has no #${id}`);
  return node;
}

/**
 * A key press that belongs to an input method. Vietnamese Telex and VNI compose letters, and the
 * Enter that ends a composition must not send the message.
 *
 * @param {KeyboardEvent} event
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}
