import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { facts, onPart } from '../feed.js';
import { callsView } from './calls-view.js';
import { mailingView } from './mailing-view.js';
import { mailingsView } from './mailings-view.js';
import { createNav } from './nav.js';
import { personCopies } from './person-copies.js';
import { personView } from './person-view.js';
import { say } from './strings.js';

const CHOSEN = 'rehearsal.inside';
const VIEWS = /** @type {const} */ ({ calls: callsView, ledger: mailingsView, person: personView });
/** @typedef {keyof typeof VIEWS} ViewName */

/** What is in the ledger also changes while nothing is told of it: looked at, it is read so often (ms). */
const READ_EVERY = 3_000;
/** What was told is on record a moment after it was heard; more often it isn't read either (ms). */
const SETTLED_WITHIN = 800;

/** @type {import('../panels.js').Panel} */
export const insidePanel = { id: 'inside', label: () => say('panel'), mount, shown: () => shown() };

let shown = () => {};

/** @param {HTMLElement} root */
function mount(root) {
  root.classList.add('inside');
  const chooser = el('fieldset', { class: 'segments inside-views' });
  const body = el('div', { class: 'inside-views-body' });
  root.append(chooser, body);
  const nav = createNav(body, { mailing: mailingView, person: personCopies });
  const remembered = sessionStorage.getItem(CHOSEN) ?? '';
  let chosen = /** @type {ViewName} */ (remembered in VIEWS ? remembered : 'calls');
  let stage = facts.cast?.member;
  let timer = 0;
  let late = 0;

  /** @param {ViewName} name */
  const choose = (name) => {
    chosen = name;
    sessionStorage.setItem(CHOSEN, name);
    nav.begin(VIEWS[name](nav));
    nav.top()?.shown?.();
  };
  const drawChooser = () => {
    chooser.replaceChildren(
      el('legend', { class: 'unseen' }, say('views')),
      ...Object.keys(VIEWS).map((name) => option(/** @type {ViewName} */ (name))),
    );
  };
  /** @param {ViewName} name */
  const option = (name) =>
    el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: 'inside-view',
        value: name,
        checked: name === chosen,
        on: { change: () => choose(name) },
      }),
      el('span', {}, say(name)),
    );
  const isSeen = () => !document.hidden && root.checkVisibility();
  const changed = () => {
    if (isSeen()) nav.top()?.changed?.();
  };
  const heard = () => {
    // The stage was emptied, and others are on it: whatever is open has never been.
    if (facts.cast?.member !== stage) {
      stage = facts.cast?.member;
      choose(chosen);
      return;
    }
    if (chosen === 'calls') changed();
    else if (late === 0) late = window.setTimeout(changedLate, SETTLED_WITHIN);
  };
  const changedLate = () => {
    late = 0;
    changed();
  };
  shown = () => {
    nav.top()?.shown?.();
    window.clearInterval(timer);
    timer = window.setInterval(() => {
      if (chosen !== 'calls') changed();
    }, READ_EVERY);
  };
  onPart(['inside', 'bot', 'faults', 'time'], heard);
  document.addEventListener('visibilitychange', changed);
  subscribe([], () => {
    drawChooser();
    nav.draw();
  });
  drawChooser();
  nav.begin(VIEWS[chosen](nav));
}
