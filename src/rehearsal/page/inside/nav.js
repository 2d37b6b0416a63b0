import { el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { say } from './strings.js';

/**
 * What fills the panel. `draw` is called when it is opened and when the language changes, `changed`
 * when something may have happened meanwhile, `shown` when it comes into sight again.
 *
 * @typedef {{ node: HTMLElement, title: () => string, draw: () => void, shown?: () => void,
 *   changed?: () => void }} View
 * @typedef {{ open: (view: View) => void, mailing: (mailing: import('./mailing-row.js').Mailing) => void,
 *   person: (chat: { id: number, name: string }) => void }} Nav
 */

/**
 * Views that are opened from one another: the newest is seen, with a way back to where one came from.
 *
 * @param {HTMLElement} root
 * @param {{ mailing: (mailing: any, nav: Nav) => View, person: (chat: any, nav: Nav) => View }} made
 *   what is opened from one another in a ring
 */
export function createNav(root, made) {
  /** @type {{ view: View, frame: HTMLElement, heading: HTMLElement, back: HTMLElement, opener: Element | null }[]} */
  const stack = [];
  /** @type {View | undefined} */
  let first;

  /** @param {View} view */
  const open = (view) => {
    const opener = document.activeElement;
    const heading = el('h2', { class: 'inside-title', tabindex: '-1' });
    const back = el('button', {
      type: 'button',
      class: 'icon-button small',
      on: { click: goBack },
    });
    back.append(icon('back'));
    const frame = el('div', { class: 'inside-view' });
    frame.append(el('div', { class: 'inside-head' }, back, heading), view.node);
    current()?.frame.setAttribute('hidden', '');
    if (first) first.node.hidden = true;
    stack.push({ view, frame, heading, back, opener });
    root.append(frame);
    draw();
    view.shown?.();
    frame.parentElement?.parentElement?.scrollTo({ top: 0 });
    heading.focus({ preventScroll: true });
  };

  const goBack = () => {
    const left = stack.pop();
    if (!left) return;
    left.frame.remove();
    const now = current();
    now?.frame.removeAttribute('hidden');
    if (!now && first) first.node.hidden = false;
    (now?.view ?? first)?.shown?.();
    // Where it came from may have been drawn anew since.
    if (left.opener instanceof HTMLElement && left.opener.isConnected) left.opener.focus();
    else now?.heading.focus();
  };

  const current = () => stack.at(-1);

  const draw = () => {
    for (const { view, heading, back } of stack) {
      view.draw();
      heading.textContent = view.title();
      back.setAttribute('aria-label', say('back'));
      back.title = say('back');
    }
  };

  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || stack.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    goBack();
  });
  const nav = {
    open,
    draw,
    mailing: (/** @type {any} */ mailing) => open(made.mailing(mailing, nav)),
    person: (/** @type {any} */ chat) => open(made.person(chat, nav)),
    /** What is seen at the bottom of it all. @param {View} view */
    begin(view) {
      while (stack.length > 0) stack.pop()?.frame.remove();
      first?.node.remove();
      first = view;
      view.node.hidden = false;
      root.append(view.node);
      view.draw();
    },
    top: () => current()?.view ?? first,
  };
  return nav;
}
