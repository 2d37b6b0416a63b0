import { byId, el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { refreshRoving, rove } from '../../../emulator/page/roving.js';
import { subscribe } from '../../../emulator/page/store.js';
import { ask, onPart, stateOf } from '../feed.js';
import { leavePanels } from '../top/panels-toggle.js';
import { openAddPhone, openSpeaker } from './add-phone.js';
import { focusPhone, keyOf, look, onPhones, setDoors, setPhones, shownPhones } from './hub.js';
import { phoneCard, subtitleOf, titleOf, unreadMark } from './phone-card.js';
import { openSettings } from './settings.js';
import { say } from './strings.js';

/** @typedef {import('./hub.js').Phone} Phone */
/** @typedef {import('./hub.js').Place} Place */

/** One phone at a time, as phones.css has it. */
const narrow = matchMedia('(max-width: 720px)');

/** @type {Map<string, ReturnType<typeof phoneCard>>} */
const cards = new Map();

/** The one in sight on a narrow window, and the last in use on a wide one. */
let current = '';
let redraw = () => {};
/** Not there yet: it gets the keyboard as soon as it is. */
let awaited = '';

/** The phones side by side; on a narrow window one at a time, with their names above. */
export function mountPhones() {
  const stage = byId('phones');
  const strip = el('div', { class: 'phone-strip', role: 'tablist' });
  const row = el('div', { class: 'phone-row' });
  const none = el('p', { class: 'phone-none' });
  const add = el('button', { type: 'button', class: 'phone-add', on: { click: addPhone } });
  const chip = el(
    'button',
    { type: 'button', class: 'icon-button strip-add', on: { click: addPhone } },
    icon('add'),
  );
  row.append(none, add);
  stage.append(el('div', { class: 'phone-bar-top' }, strip, chip), row);
  rove(strip, '[role=tab]');
  const crowd = new ResizeObserver(measure);
  crowd.observe(row);

  function measure() {
    stage.classList.toggle('crowded', row.scrollWidth > row.clientWidth);
  }
  const draw = () => {
    const phones = shownPhones();
    stage.setAttribute('aria-label', say('phones'));
    strip.setAttribute('aria-label', say('phones'));
    none.hidden = phones.length > 0;
    none.textContent = say('none');
    chip.setAttribute('aria-label', say('add'));
    add.replaceChildren(icon('add'), el('strong', {}, say('add')), el('span', {}, say('addHint')));
    if (!phones.some(({ key }) => key === current)) current = phones[0]?.key ?? '';
    place(row, add, phones);
    drawStrip(strip, phones);
    measure();
    const arrived = phones.find(({ key, user }) => key === awaited && user);
    if (arrived) goTo(arrived);
    else for (const phone of phones.filter(inSight)) look(phone);
  };
  redraw = draw;
  onPhones(draw);
  subscribe([], draw);
  onPart(['phones'], () => setPhones(stateOf('phones') ?? [], makeFrame));
  setDoors({ open: openBeside, leave: step, used, inSight });
  window.addEventListener('panelstoggle', draw);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    step(undefined, event.shiftKey);
  });
  draw();
}

/** A frame that is moved in the document loads again, so those that stay are not touched. @param {HTMLElement} row @param {Element} end @param {Phone[]} phones */
function place(row, end, phones) {
  const stays = new Set(phones.map(({ key }) => key));
  const areOthers = ![...cards.keys()].some((key) => stays.has(key));
  for (const [key, card] of cards) {
    if (stays.has(key)) continue;
    card.node.remove();
    cards.delete(key);
  }
  let cursor = row.querySelector('.slot') ?? end;
  for (const phone of phones) {
    const card = cards.get(phone.key) ?? phoneCard(phone, acts);
    cards.set(phone.key, card);
    card.draw();
    card.node.classList.toggle('current', phone.key === current);
    if (card.node === cursor) cursor = cursor.nextElementSibling ?? end;
    else row.insertBefore(card.node, cursor);
  }
  // Another cast begins with its first.
  if (areOthers) row.scrollLeft = 0;
}

const acts = {
  settings: openSettings,
  speaker: (/** @type {Phone} */ phone) => openSpeaker((userId) => void handOver(phone, userId)),
  close: closePhone,
};

/** @param {Place} place @returns {HTMLIFrameElement} */
function makeFrame({ userId, chatId }) {
  return el('iframe', { class: 'slot-frame', src: `/phone?user=${userId}&chat=${chatId}` });
}

/** @param {HTMLElement} strip @param {Phone[]} phones */
function drawStrip(strip, phones) {
  const held = strip.contains(document.activeElement);
  strip.replaceChildren(
    ...phones.map((phone) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          class: 'strip-tab',
          'aria-selected': String(phone.key === current),
          'aria-controls': `slot-${phone.key}`,
          on: { click: () => show(phone) },
        },
        el(
          'span',
          { class: 'strip-who' },
          el('span', { class: 'strip-name' }, titleOf(phone)),
          el('span', { class: 'strip-role' }, subtitleOf(phone)),
        ),
        unreadMark(phone.unread),
      ),
    ),
  );
  const chosen = strip.querySelector('[aria-selected=true]');
  if (!(chosen instanceof HTMLElement)) return;
  refreshRoving(strip, '[role=tab]', chosen);
  if (held) chosen.focus();
}

/** Brings it into sight. @param {Phone} phone */
export function show(phone) {
  current = phone.key;
  awaited = '';
  look(phone);
  redraw();
  for (const node of [
    cards.get(phone.key)?.node,
    document.querySelector('.strip-tab[tabindex="0"]'),
  ])
    node?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

/** Somebody reads or writes on it. @param {Phone} phone */
function used({ key }) {
  if (key === current) return;
  current = key;
  redraw();
}

/** Of several side by side the one with the keyboard is read; of one alone what is shown. @param {Phone} phone */
function inSight({ key, frame }) {
  if (document.hidden) return false;
  return (
    document.activeElement === frame ||
    (narrow.matches && key === current && frame.offsetParent !== null)
  );
}

/** Brings it into sight, and the keyboard with it. @param {Phone} phone */
export function goTo(phone) {
  show(phone);
  focusPhone(phone);
}

/** The next phone, the panels after the last, and round again. @param {Phone | undefined} from @param {boolean} back */
function step(from, back) {
  const tab = document.querySelector('#panels [role=tab][aria-selected=true]');
  const panels = tab instanceof HTMLElement && tab.offsetParent ? tab : undefined;
  /** @type {(() => void)[]} */
  const stops = shownPhones().map((phone) => () => goTo(phone));
  if (panels) stops.push(() => panels.focus());
  const inPanels = byId('panels').contains(document.activeElement);
  const at = from ? shownPhones().indexOf(from) : inPanels ? stops.length - 1 : -1;
  const first = back ? -1 : 0;
  stops.at(at < 0 ? first : (at + (back ? -1 : 1)) % stops.length)?.();
}

/** The phone stays in sight with whom it is given to. @param {Phone} phone @param {number} userId */
async function handOver({ userId: from, chatId, role }, userId) {
  const by = { userId, chatId, ...(role && { role }) };
  awaited = keyOf(by);
  const shown = await ask('phones/replace', { of: { userId: from, chatId }, by });
  if (!shown) awaited = '';
}

function addPhone() {
  openAddPhone((place) => void showPhone(place));
}

/**
 * Brings this phone into sight, for a panel as for the dialog; it is added where it isn't on the
 * stage, and gets the keyboard when it is there.
 *
 * @param {{ userId: number, chatId: number }} place
 * @param {{ userId: number, chatId: number }} [beside]
 */
export async function showPhone({ userId, chatId }, beside) {
  leavePanels();
  const key = keyOf({ userId, chatId });
  const known = shownPhones().find((phone) => phone.key === key);
  if (known) return goTo(known);
  awaited = key;
  const shown = await ask('phones', {
    userId,
    chatId,
    ...(beside && { beside: { userId: beside.userId, chatId: beside.chatId } }),
  });
  if (!shown) awaited = '';
}

/** @param {number} chatId @param {number} userId @param {Phone} from */
function openBeside(chatId, userId, from) {
  void showPhone({ userId, chatId }, from);
}

/** The keyboard goes on to the neighbour. @param {Phone} phone */
async function closePhone({ key, userId, chatId }) {
  const phones = shownPhones();
  const at = phones.findIndex((each) => each.key === key);
  const neighbour = phones[at + 1] ?? phones[at - 1];
  if (!(await ask('phones/remove', { userId, chatId }))) return;
  const next =
    (neighbour && cards.get(neighbour.key)?.close) ?? document.querySelector('.phone-add');
  if (next instanceof HTMLElement) next.focus();
}
