import { el } from './dom.js';
import { refreshRoving, rove } from './roving.js';

/** @typedef {{ label: string, icon?: Node, act: () => void }} Choice */

/** @type {(() => void) | undefined} */
let closeOpen;

/**
 * A small menu beside a point. The arrow keys walk, Esc and a press outside close it, and the
 * focus returns to where it came from unless the choice moved it.
 *
 * @param {string} label
 * @param {Choice[]} choices
 * @param {DOMRect} beside
 * @param {HTMLElement} opener
 * @param {string} [kind] a class of its own
 */
export function openMenu(label, choices, beside, opener, kind = '') {
  closeOpen?.();
  const menu = el('div', { class: `context-menu ${kind}`, role: 'menu', 'aria-label': label });
  for (const choice of choices) {
    const click = () => {
      close(true);
      choice.act();
    };
    menu.append(
      el('button', { type: 'button', role: 'menuitem', on: { click } }, choice.icon, choice.label),
    );
  }
  /** @param {boolean} refocus */
  const close = (refocus) => {
    if (closeOpen !== dismiss) return;
    closeOpen = undefined;
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    if (refocus && opener.isConnected) opener.focus({ preventScroll: true });
  };
  const dismiss = () => close(false);
  /** @param {Event} event */
  const outside = (event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) dismiss();
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  });
  document.addEventListener('pointerdown', outside, true);
  closeOpen = dismiss;
  document.body.append(menu);
  place(menu, beside);
  rove(menu, '[role=menuitem]');
  refreshRoving(menu, '[role=menuitem]');
  /** @type {HTMLElement | null} */ (menu.firstElementChild)?.focus();
}

/** Below and inside the window, or above where there is no room. @param {HTMLElement} menu @param {DOMRect} beside */
function place(menu, beside) {
  const { width, height } = menu.getBoundingClientRect();
  const below = beside.bottom + 4;
  const top = below + height > innerHeight - 8 ? beside.top - height - 4 : below;
  menu.style.left = `${clamp(beside.left, 8, innerWidth - width - 8)}px`;
  menu.style.top = `${clamp(top, 8, innerHeight - height - 8)}px`;
}

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(value, high));
}
