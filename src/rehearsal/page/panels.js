import { byId, el } from '../../emulator/page/dom.js';
import { refreshRoving, rove } from '../../emulator/page/roving.js';
import { subscribe } from '../../emulator/page/store.js';

/**
 * One panel beside the phones. `label` is asked again when the language changes; `mount` builds the
 * content once, when the panel is first opened; `shown` is called each time it comes into sight.
 * What tall content needs of room and scrolling the column gives; a panel sets its own padding.
 *
 * @typedef {{ id: string, label: () => string, mount: (root: HTMLElement) => void, shown?: () => void }} Panel
 */

const CHOSEN = 'rehearsal.panel';

/** Tabs, and the panel of the chosen one. @param {Panel[]} panels in the order of their tabs */
export function mountPanels(panels) {
  const tabs = el('div', { class: 'tabs', role: 'tablist' });
  const body = el('div', { class: 'panel-body' });
  byId('panels').append(tabs, body);
  const parts = panels.map((panel) => {
    const tab = el('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${panel.id}`,
      'aria-controls': `panel-${panel.id}`,
      on: { click: () => open(panel.id) },
    });
    const root = el('section', {
      role: 'tabpanel',
      id: `panel-${panel.id}`,
      'aria-labelledby': tab.id,
      tabindex: '0',
      hidden: true,
    });
    tabs.append(tab);
    body.append(root);
    return { panel, tab, root, mounted: false, scrolled: 0 };
  });

  /** Nothing is built, or asked for, that nobody sees. @param {(typeof parts)[number]} part */
  function bring(part) {
    if (document.body.dataset.panels === 'closed') return;
    if (!part.mounted) part.panel.mount(part.root);
    part.mounted = true;
    part.panel.shown?.();
  }

  /** @param {string} id */
  function open(id) {
    sessionStorage.setItem(CHOSEN, id);
    for (const part of parts) {
      const chosen = part.panel.id === id;
      // The column scrolls for them all: each is left, and found again, where it was.
      if (!part.root.hidden) part.scrolled = body.scrollTop;
      part.tab.setAttribute('aria-selected', String(chosen));
      part.root.hidden = !chosen;
    }
    const chosen = parts.find(({ panel }) => panel.id === id);
    if (chosen) {
      body.scrollTop = chosen.scrolled;
      bring(chosen);
    }
    refreshRoving(tabs, '[role=tab]');
  }

  const label = () => {
    for (const { panel, tab } of parts) tab.textContent = panel.label();
  };
  rove(tabs, '[role=tab]');
  subscribe([], label);
  label();
  window.addEventListener('panelstoggle', () => {
    const chosen = parts.find(({ root }) => !root.hidden);
    if (chosen) bring(chosen);
  });
  const remembered = sessionStorage.getItem(CHOSEN);
  const first = panels.find(({ id }) => id === remembered) ?? panels[0];
  if (first) open(first.id);
}
