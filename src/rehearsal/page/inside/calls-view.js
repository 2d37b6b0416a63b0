import { el } from '../../../emulator/page/dom.js';
import { rove } from '../../../emulator/page/roving.js';
import { stateOf } from '../feed.js';
import { callDetail } from './call-detail.js';
import { callFilter } from './call-filter.js';
import { callRow } from './call-row.js';
import { oneAtATime } from './one-at-a-time.js';
import { read } from './read.js';
import { drawRows } from './rows.js';
import { say } from './strings.js';

/** @typedef {import('./call-row.js').Call} Call */

/** Calls that are fetched together, and most that stand on the page at once: older ones come when asked for. */
const AT_ONCE = 100;
const MOST = 600;
/** While it is followed only so many are kept drawn. */
const FOLLOWED = 200;

/** Every call, newest on top, drawn while it happens. @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function callsView(nav) {
  /** @type {Call[]} */
  let calls = [];
  let more = false;
  let fresh = false;
  let following = true;

  const filter = callFilter(() => void load());
  const hint = el('p', { class: 'hint' });
  const status = el('span', { class: 'follow-state', role: 'status' });
  const toggle = el('button', { type: 'button', class: 'button small', on: { click: turn } });
  const news = el('button', { type: 'button', class: 'button wide', on: { click: turn } });
  const list = el('ul', { class: 'inside-list' });
  const empty = el('p', { class: 'empty' });
  const older = el('button', { type: 'button', class: 'button wide', on: { click: loadOlder } });
  rove(list, '.call-row');
  const node = el(
    'div',
    { class: 'inside-body' },
    hint,
    filter.node,
    el('div', { class: 'follow' }, status, toggle),
    news,
    list,
    empty,
    older,
  );

  /** @param {Call} call */
  const open = (call) => nav.open(callDetail(call));

  const drawList = () => {
    drawRows(
      list,
      calls,
      ({ id }) => String(id),
      (call) => callRow(call, open),
      '.call-row',
    );
    empty.hidden = calls.length > 0;
    empty.textContent = stateOf('inside')?.calls ? say('noneFits') : say('noCalls');
    older.hidden = !more;
    news.hidden = !fresh;
  };

  /** The newest that fit, in the place of all that stand there. */
  async function load() {
    const found = await read('calls', { ...filter.query(), limit: AT_ONCE });
    if (!found.value) return;
    ({ calls, more } = found.value);
    fresh = false;
    filter.setMethods(found.value.methods);
    drawList();
  }

  /** What is new on top; where more came than can be shown together, only the newest of it. */
  async function loadNewer() {
    const after = calls[0]?.id ?? 0;
    const limit = following ? AT_ONCE : 1;
    const found = await read('calls', { ...filter.query(), after, limit });
    if (!found.value || (calls[0]?.id ?? 0) !== after) return;
    filter.setMethods(found.value.methods);
    if (!following) fresh = found.value.calls.length > 0;
    else if (found.value.more) ({ calls, more } = found.value);
    else if (found.value.calls.length > 0) {
      const all = [...found.value.calls, ...calls];
      more ||= all.length > FOLLOWED;
      calls = all.slice(0, FOLLOWED);
    }
    drawList();
  }

  async function loadOlder() {
    const before = calls.at(-1)?.id;
    if (before === undefined) return;
    // Who reads back doesn't want the end of the list to run away.
    following = false;
    const found = await read('calls', { ...filter.query(), before, limit: AT_ONCE });
    if (!found.value) return;
    const last = list.lastElementChild;
    calls = [...calls, ...found.value.calls].slice(-MOST);
    more = found.value.more;
    draw();
    const next = last?.nextElementSibling?.querySelector('button');
    if (next instanceof HTMLElement) next.focus();
  }

  function turn() {
    following = !following || fresh;
    if (following) void load();
    draw();
  }

  // With none at all the stage was emptied: what stands there has never been.
  const changed = oneAtATime(() => (stateOf('inside')?.calls ? loadNewer() : load()));

  function draw() {
    hint.textContent = say('callsHint');
    status.textContent = say(following ? 'following' : 'paused');
    toggle.textContent = say(following ? 'pause' : 'follow');
    news.textContent = say('fresh');
    older.textContent = say('older');
    filter.draw();
    drawList();
  }
  return {
    node,
    title: () => say('calls'),
    draw,
    shown: () => void load(),
    changed: () => void changed(),
  };
}
