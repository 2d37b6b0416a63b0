import { byId, el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { say } from './strings.js';

const REMEMBERED = 'rehearsal.panels';

/** On narrow windows the panels are a second screen, and the phones come first. */
const narrow = matchMedia('(max-width: 1000px)');

const words = el('span');
const node = el(
  'button',
  {
    type: 'button',
    class: 'panels-toggle',
    'aria-controls': 'panels',
    on: { click: () => set(document.body.dataset.panels !== 'open') },
  },
  icon('panels'),
  words,
);

/** Shows and hides the panels; the phones get their place. Each time the window hears `panelstoggle`. */
export function panelsToggle() {
  const adapt = () => show(!narrow.matches && localStorage.getItem(REMEMBERED) !== 'closed');
  narrow.addEventListener('change', adapt);
  adapt();
  return {
    node,
    draw() {
      words.textContent = say('panels');
      node.title = say('panels');
      node.hidden = byId('panels').querySelector('[role=tab]') === null;
      byId('panels').setAttribute('aria-label', say('panels'));
    },
  };
}

/** Brings a panel into sight, by the id under which it is mounted. @param {string} id */
export function openPanel(id) {
  show(true);
  const tab = document.getElementById(`tab-${id}`);
  tab?.click();
  tab?.focus();
}

/** Where the panels take the whole window, they make place for a phone. */
export function leavePanels() {
  if (narrow.matches) show(false);
}

/** @param {boolean} open */
function set(open) {
  if (!narrow.matches) localStorage.setItem(REMEMBERED, open ? 'open' : 'closed');
  show(open);
}

/** @param {boolean} open */
function show(open) {
  document.body.dataset.panels = open ? 'open' : 'closed';
  node.setAttribute('aria-expanded', String(open));
  window.dispatchEvent(new Event('panelstoggle'));
}
