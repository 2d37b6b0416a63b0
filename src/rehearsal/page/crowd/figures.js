import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { stateOf } from '../feed.js';
import { count, timeText } from './numbers.js';
import { ct } from './strings.js';

/** @typedef {import('./strings.js').CrowdKey} CrowdKey */

/** What has become of the people, of their agencies, and what was done last. */
export function mountFigures() {
  const tiles = el('dl', { class: 'crowd-tiles' });
  const acts = el('p', { class: 'crowd-hint' });
  const heading = el('h2', { class: 'crowd-heading' });
  const table = el('table', { class: 'crowd-table' });
  const lastHeading = el('h2', { class: 'crowd-heading' });
  const last = el('ol', { class: 'crowd-last' });
  const root = el(
    'section',
    { class: 'crowd-figures' },
    heading,
    tiles,
    acts,
    table,
    lastHeading,
    last,
  );
  const draw = () => {
    const state = stateOf('crowd');
    root.hidden = !state?.figures;
    if (!state?.figures) return;
    heading.textContent = ct('now');
    tiles.replaceChildren(...tilesOf(state));
    acts.textContent = ct('acts', { n: count(state.acts), waiting: count(state.waiting) });
    table.replaceChildren(...rowsOf(state.agencies));
    lastHeading.textContent = ct('last');
    last.replaceChildren(...linesOf(state.last));
  };
  return { root, draw };
}

/** @param {import('./panel.js').CrowdState} state */
function tilesOf({ figures, actsPerSecond }) {
  if (!figures) return [];
  const { people, reached, acknowledged, silent, blocked } = figures;
  /** @type {[number, CrowdKey][]} */
  const tiles = [
    [people, 'people'],
    [reached, 'reached'],
    [acknowledged, 'acknowledged'],
    [silent, 'silent_now'],
    [blocked, 'blocked'],
    [actsPerSecond, 'acts_second'],
  ];
  return tiles.map(([value, key]) =>
    el('div', { data: { figure: key } }, el('dt', {}, ct(key)), el('dd', {}, count(value))),
  );
}

/** @param {import('./panel.js').AgencyFigures[]} agencies */
function rowsOf(agencies) {
  /** @type {CrowdKey[]} */
  const columns = ['agency', 'col_people', 'col_reached', 'col_acknowledged', 'col_blocked'];
  return [
    el('caption', {}, ct('agencies')),
    el('thead', {}, el('tr', {}, ...columns.map((key) => el('th', { scope: 'col' }, ct(key))))),
    el(
      'tbody',
      {},
      ...agencies.map(({ name, nameEn, people, reached, acknowledged, blocked }) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, language() === 'en' ? (nameEn ?? name) : name),
          ...[people, reached, acknowledged, blocked].map((value) => el('td', {}, count(value))),
        ),
      ),
    ),
  ];
}

/** @param {import('./panel.js').LastAct[]} last */
function linesOf(last) {
  if (last.length === 0) return [el('li', { class: 'crowd-hint' }, ct('nothing_yet'))];
  return last.map(({ at, name, errand, outcome, text }) =>
    el(
      'li',
      { data: { outcome } },
      el('time', {}, timeText(at)),
      el('strong', {}, name),
      el('span', {}, ct(/** @type {CrowdKey} */ (`errand_${errand}`))),
      el('q', { class: 'crowd-said' }, wordsOf(outcome, text)),
    ),
  );
}

/** @param {string} outcome @param {string} text */
function wordsOf(outcome, text) {
  if (outcome === 'failed') return ct('act_failed');
  return outcome === 'missing' ? ct('act_missing') : text;
}
