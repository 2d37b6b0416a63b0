import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { onPart, stateOf } from '../feed.js';
import { discardChanges, downloadFile, openFile, rehearseWith, saveFile } from './actions.js';
import { checkList } from './check-view.js';
import { doc, isUnsaved, load, onDoc } from './document.js';
import { openEditor } from './editor.js';
import { problemItems } from './problem-list.js';
import { said, t } from './strings.js';

/** Here only the first: all of them are in the editor. */
const SHOWN_PROBLEMS = 4;

let announced = false;

// Who starts the rehearsal with a broken file gets it laid open.
onPart(['contest'], () => {
  const state = stateOf('contest');
  if (announced || !state) return;
  announced = true;
  if (state.rehearsed !== undefined) return;
  document.getElementById('tab-contest')?.click();
  if (document.body.dataset.panels !== 'open') {
    /** @type {HTMLElement | null} */ (document.querySelector('.panels-toggle'))?.click();
  }
});

/** @type {import('../panels.js').Panel} */
export const contestPanel = {
  id: 'contest',
  label: () => t('tab'),
  mount(root) {
    const head = el('div', { class: 'contest-head' });
    const checks = el('div');
    root.append(el('div', { class: 'contest-panel' }, head, checks));
    const drawHead = () => head.replaceChildren(...headNodes());
    const draw = () => {
      drawHead();
      checks.replaceChildren(checkList());
    };
    draw();
    onDoc((change) => {
      if (change === 'check') draw();
      else drawHead();
    });
    onPart(['contest'], drawHead);
    subscribe([], draw);
    if (!doc.ready) void load();
  },
};

/** @returns {Node[]} */
function headNodes() {
  if (!doc.ready) return [el('p', { class: 'faint' }, t('checking'))];
  const state = stateOf('contest');
  const n = doc.problems.length;
  const notes = [
    doc.name ?? t('shipped'),
    isUnsaved() && t(doc.name === undefined ? 'notDownloaded' : 'unsaved'),
  ].filter(Boolean);
  const nodes = [
    el('h3', {}, (doc.value?.shortName && said(doc.value.shortName)) || doc.name || t('shipped')),
    el('p', { class: 'faint contest-file-name' }, notes.join(' · ')),
    state?.rehearsed === undefined && el('p', { class: 'contest-stand-in' }, t('standIn')),
    doc.checked &&
      el(
        'p',
        { class: n > 0 ? 'contest-state wrong' : 'contest-state' },
        n > 0 ? t('problems', { n }) : t('noProblem'),
      ),
    el('ul', { class: 'problems' }, ...problemItems(openEditor, SHOWN_PROBLEMS)),
    buttons(),
  ];
  return nodes.filter((node) => node instanceof Node);
}

function buttons() {
  const button = (/** @type {string} */ label, /** @type {() => unknown} */ click, kind = '') =>
    el(
      'button',
      { type: 'button', class: `button ${kind}`, on: { click: () => void click() } },
      label,
    );
  return el(
    'div',
    { class: 'contest-buttons' },
    button(t('edit'), () => openEditor(), 'primary'),
    button(t('rehearse'), rehearseWith),
    doc.name !== undefined && button(t('save'), saveFile),
    button(t('download'), downloadFile),
    button(t('open'), openFile),
    doc.text !== doc.saved && button(t('discard'), discardChanges, 'danger'),
  );
}
