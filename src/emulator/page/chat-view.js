import { bubbleOf } from './bubble.js';
import { el } from './dom.js';
import { onArrival } from './events.js';
import { dayOf, t } from './i18n.js';
import { icon } from './icons.js';
import { isOwn } from './names.js';
import { fetchOlderMessages } from './place.js';
import { refreshRoving, rove } from './roving.js';
import { rowsOf } from './rows.js';
import { stickToBottom } from './scroll.js';
import { chatOf, dropOlder, now, state, subscribe } from './store.js';

/** @typedef {import('./rows.js').Row} Row */

/** So near (px) to the beginning of what is there, older messages are fetched. */
const NEAR_TOP = 400;

/** A chat that goes on and on keeps its end only; what is older can be fetched again. */
const MOST_KEPT = 400;
const KEPT = 200;

const FOCUSABLE = 'a, button:not(.more), [role=button]';

/** @returns {HTMLElement} */
export function chatView() {
  const list = el('ol', { class: 'messages' });
  const scroller = el('div', { class: 'scroller' }, list);
  const down = el('button', { type: 'button', class: 'to-bottom', hidden: true });
  const view = el('div', { class: 'chat-view' }, scroller, down);
  const scroll = stickToBottom(scroller, list, (unseen, atBottom) => {
    down.hidden = atBottom;
    down.setAttribute('aria-label', unseen ? t('newMessages', { n: unseen }) : t('toBottom'));
    down.replaceChildren(icon('down'));
    if (unseen) down.append(el('span', { class: 'count' }, String(unseen)));
  });
  down.addEventListener('click', scroll.toBottom);

  /** @type {Map<string, { parts: unknown[], node: HTMLElement }>} */
  let shown = new Map();
  let shownChat = NaN;
  let wasLoaded = false;
  let oldest = 0;
  rove(list, '.message');

  const draw = () => {
    const chat = chatOf();
    const opened = shownChat !== state.chatId || !wasLoaded;
    if (opened) shown = new Map();
    shownChat = state.chatId;
    wasLoaded = chat.loaded === true;
    list.setAttribute('aria-label', t('messages'));
    const first = chat.messages[0]?.message_id ?? 0;
    const grewUp = !opened && first < oldest;
    oldest = first;
    const fromEnd = scroller.scrollHeight - scroller.scrollTop;
    shown = redraw(list, shown, opened || grewUp);
    const stop = messageWithFocus(list) ?? [...list.querySelectorAll('.message')].at(-1);
    refreshRoving(list, '.message', stop instanceof HTMLElement ? stop : undefined);
    if (opened) scroll.toBottom();
    else scroll.settle();
    // What came in above must not move what is being read.
    if (grewUp) scroller.scrollTop = scroller.scrollHeight - fromEnd;
    else if (scroll.atBottom() && chat.messages.length > MOST_KEPT) dropOlder(chat.id, KEPT);
  };
  let fetching = false;
  scroller.addEventListener('scroll', async () => {
    if (scroller.scrollTop > NEAR_TOP || fetching || !chatOf().more) return;
    fetching = true;
    await fetchOlderMessages();
    fetching = false;
  });
  subscribe(['messages', 'presses'], draw);
  onArrival((message, chatId) => {
    if (chatId !== state.chatId) return;
    if (isOwn(message)) scroll.toBottom();
    else scroll.arrived();
  });
  return view;
}

/**
 * Brings the list in line with the state and touches only what has changed, so that the scroll
 * position, the focus and an open spoiler outlive a message that comes in below.
 *
 * @param {HTMLElement} list
 * @param {Map<string, { parts: unknown[], node: HTMLElement }>} shown
 * @param {boolean} quietly nothing of it has just been said
 */
function redraw(list, shown, quietly) {
  /** @type {typeof shown} */
  const next = new Map();
  const rows = rowsOf(chatOf().messages, (seconds) => dayOf(seconds, now()));
  const stays = new Set(rows.map((row) => row.key));
  for (const [key, { node }] of shown) if (!stays.has(key)) node.remove();
  if (shown.size === 0) list.replaceChildren();
  let cursor = list.firstElementChild;
  for (const row of rows) {
    const node = place(list, row, shown.get(row.key), cursor);
    if (!quietly && !shown.has(row.key)) node.classList.add('arriving');
    cursor = node.nextElementSibling;
    next.set(row.key, { parts: row.parts, node });
  }
  return next;
}

/**
 * Puts a row before the cursor, as it was where nothing of it has changed.
 *
 * @param {HTMLElement} list
 * @param {Row} row
 * @param {{ parts: unknown[], node: HTMLElement } | undefined} before
 * @param {Element | null} cursor
 */
function place(list, row, before, cursor) {
  const node = before && isSame(before.parts, row.parts) ? before.node : build(row);
  if (before && before.node !== node) replace(before.node, node);
  else if (node !== cursor) list.insertBefore(node, cursor);
  return node;
}

/** @param {unknown[]} a @param {unknown[]} b */
function isSame(a, b) {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** @param {Row} row @returns {HTMLElement} */
function build(row) {
  if (row.kind === 'run') return bubbleOf(row);
  const text = row.kind === 'day' ? dayOf(row.date, now()) : row.text;
  return el('li', { class: row.kind }, el('span', {}, text));
}

/** @param {HTMLElement} list */
function messageWithFocus(list) {
  const active = document.activeElement;
  return list.contains(active) ? active?.closest('.message') : undefined;
}

/** An edit after a press replaces the pressed button: the focus goes to the one in its place. @param {HTMLElement} old @param {HTMLElement} fresh */
function replace(old, fresh) {
  const active = document.activeElement;
  const held = old.contains(active);
  const at = held
    ? [...old.querySelectorAll(FOCUSABLE)].indexOf(/** @type {Element} */ (active))
    : -1;
  old.replaceWith(fresh);
  if (!held) return;
  const candidates = [...fresh.querySelectorAll(FOCUSABLE)];
  const target = (at < 0 ? undefined : candidates[Math.min(at, candidates.length - 1)]) ?? fresh;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
