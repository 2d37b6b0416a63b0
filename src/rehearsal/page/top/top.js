import { appearanceSwitches } from '../../../emulator/page/appearance.js';
import { byId, el } from '../../../emulator/page/dom.js';
import { language, t } from '../../../emulator/page/i18n.js';
import { state, subscribe } from '../../../emulator/page/store.js';
import { facts, onPart } from '../feed.js';
import { botChip } from './bot-chip.js';
import { faultsBadge } from './faults-badge.js';
import { panelsToggle } from './panels-toggle.js';
import { say } from './strings.js';

/** The line on top: what this is, how the system is, and how the page looks. */
export function mountTop() {
  const heading = el('h1', { class: 'top-title' });
  const nothing = el('p', { class: 'top-nothing' });
  const connection = el('span', { class: 'top-connection', role: 'status' });
  const chip = botChip();
  const faults = faultsBadge();
  const panels = panelsToggle();
  const { languages, theme, draw: drawSwitches } = appearanceSwitches();
  byId('top').append(
    el('div', { class: 'top-what' }, heading, nothing),
    connection,
    faults.node,
    chip.node,
    chip.status,
    languages,
    theme,
    panels.node,
  );

  const draw = () => {
    const contest = facts.contest?.shortName[language()] ?? '';
    heading.replaceChildren(
      el('span', { class: 'lamp', 'aria-hidden': 'true' }),
      el('span', { class: 'top-rehearsal' }, say('rehearsal')),
      contest && el('span', { class: 'top-contest' }, contest),
    );
    nothing.textContent = say('nothing');
    connection.textContent = state.ready && !state.connected ? t('reconnecting') : '';
    drawSwitches();
    document.title = contest ? `${say('rehearsal')} – ${contest}` : say('rehearsal');
    faults.draw();
    chip.draw();
    panels.draw();
  };
  subscribe(['status'], draw);
  onPart(['bot', 'faults', 'begun'], draw);
  draw();
}
