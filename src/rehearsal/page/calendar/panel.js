import { el } from '../../../emulator/page/dom.js';
import { refreshRoving, rove } from '../../../emulator/page/roving.js';
import { subscribe } from '../../../emulator/page/store.js';
import { onPart, stateOf } from '../feed.js';
import { now } from '../time/clock.js';
import { whenText } from '../time/move.js';
import { calendar, onCalendar, touch } from './data.js';
import { dayNodes, daysOf, matching, nowNode } from './days.js';
import { say } from './strings.js';

/** @type {('all' | 'past' | 'coming')[]} */
const FILTERS = ['all', 'past', 'coming'];
const REMEMBERED = 'rehearsal.calendar.filter';

/** What was sent and what will be, by day, with now in between. @type {import('../panels.js').Panel} */
export const calendarPanel = {
  id: 'calendar',
  label: () => say('calendar'),
  mount,
  shown: touch,
};

/** @param {HTMLElement} root */
function mount(root) {
  const remembered = sessionStorage.getItem(REMEMBERED);
  let filter = FILTERS.find((one) => one === remembered) ?? 'all';
  const filters = FILTERS.map((one) =>
    el('button', {
      type: 'button',
      class: 'pace',
      on: {
        click: () => {
          filter = one;
          sessionStorage.setItem(REMEMBERED, one);
          draw();
          showNow();
        },
      },
    }),
  );
  const group = el('div', { class: 'paces', role: 'group' }, ...filters);
  const search = el('input', { type: 'search', class: 'select calendar-search' });
  const toNow = el('button', { type: 'button', class: 'button', on: { click: () => showNow() } });
  const list = el('div', { class: 'calendar-list' });
  root.classList.add('calendar');
  root.append(el('div', { class: 'calendar-tools' }, group, toNow, search), list);
  rove(group, '.pace');
  search.addEventListener('input', () => draw());
  let wasShown = false;

  function showNow() {
    list.querySelector('.calendar-now')?.scrollIntoView({ block: 'center' });
  }

  function draw() {
    for (const [index, button] of filters.entries()) {
      const one = FILTERS[index] ?? 'all';
      button.textContent = say(one);
      button.setAttribute('aria-pressed', String(one === filter));
    }
    refreshRoving(group, '.pace');
    group.setAttribute('aria-label', say('filter'));
    search.setAttribute('aria-label', say('search'));
    search.placeholder = say('search');
    toNow.textContent = say('toNow');
    const view = calendar();
    if (!view) return list.replaceChildren(el('p', { class: 'faint' }, say('loading')));
    const focused = /** @type {HTMLElement | null} */ (list.querySelector(':focus'))?.dataset.key;
    list.replaceChildren(...listNodes(view, filter, search.value));
    if (focused) {
      const again = list.querySelector(`[data-key="${CSS.escape(focused)}"]`);
      if (again instanceof HTMLElement) again.focus();
    }
    if (!wasShown && root.offsetParent !== null) showNow();
    wasShown = true;
  }

  onCalendar(draw);
  onPart(['time'], () => {
    const when = list.querySelector('.calendar-when');
    if (when) when.textContent = whenText(now());
  });
  onPart(['bot'], draw);
  subscribe([], draw);
  // What people do while the clock stands: the server is asked when the phones show something new.
  subscribe(['messages'], touch);
  draw();
}

/** @param {import('./data.js').Calendar} view @param {string} filter @param {string} sought */
function listNodes(view, filter, sought) {
  const items = matching(view, filter, sought);
  const isDown = stateOf('bot')?.state === 'down';
  return [
    ...(isDown ? [el('p', { class: 'calendar-down' }, say('down'))] : []),
    ...(items.length === 0 ? [el('p', { class: 'faint' }, say('nothing'))] : []),
    ...daysOf(items).flatMap((day) => (day === 'now' ? nowNode() : dayNodes(view, day))),
  ];
}
