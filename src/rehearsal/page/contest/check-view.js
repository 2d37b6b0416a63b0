import { el } from '../../../emulator/page/dom.js';
import { doc } from './document.js';
import { openEditor } from './editor.js';
import { said, t } from './strings.js';

const GROUPS = /** @type {const} */ (['file', 'dates', 'people', 'texts', 'server']);
const STATES = /** @type {const} */ (['mend', 'look', 'elsewhere', 'ok']);
const MARKS = { mend: '!', look: '?', elsewhere: '→', ok: '✓' };

/** The list of what to be sure of before going live. */
export function checkList() {
  const counts = STATES.map((state) => ({
    state,
    n: doc.items.filter((item) => item.state === state).length,
  })).filter(({ n }) => n > 0);
  const groups = GROUPS.flatMap((group) => {
    const items = doc.items.filter((item) => item.group === group);
    if (items.length === 0) return [];
    return [
      el('h4', {}, t(`group_${group}`)),
      el('ul', { class: 'checks' }, ...items.map(itemNode)),
    ];
  });
  return el(
    'section',
    { class: 'contest-checks', 'aria-labelledby': 'contest-checks-title' },
    el('h3', { id: 'contest-checks-title' }, t('checklist')),
    el(
      'p',
      { class: 'check-counts' },
      ...counts.map(({ state, n }) =>
        el('span', { class: `check-count ${state}` }, `${n} ${t(state)}`),
      ),
    ),
    doc.problems.length > 0 && el('p', {}, t('mendForMore')),
    ...groups,
    doc.items.length > 0 && el('p', { class: 'faint contest-hint' }, t('checkElsewhere')),
  );
}

/** @param {import('./document.js').CheckItem} item */
function itemNode({ state, text, path }) {
  const mark = el('span', { class: `check-mark ${state}`, 'aria-hidden': 'true' }, MARKS[state]);
  const sentence = [el('span', { class: 'unseen' }, `${t(state)}: `), said(text)];
  const go = () => openEditor({ path });
  return el(
    'li',
    { class: 'check' },
    mark,
    el('p', {}, ...sentence),
    path &&
      el(
        'button',
        {
          type: 'button',
          class: 'button check-go',
          'aria-label': `${t('goThere')}: ${said(text)}`,
          on: { click: go },
        },
        t('goThere'),
      ),
  );
}
