import { setConnected, state } from '../../../emulator/page/store.js';
import { follow, watch } from '../../../emulator/page/stream.js';
import { applyPart, fetchAll } from '../feed.js';

/** @typedef {import('../../../emulator/page/types.js').User} User */
/** @typedef {import('../../../emulator/page/types.js').Chat} Chat */
/** @typedef {import('../../../emulator/page/frame.js').ToPhone} ToPhone */
/** @typedef {import('../../../emulator/page/frame.js').FromPhone} FromPhone */

/**
 * A phone on this page: its frame, and what it has said of itself.
 *
 * @typedef {{ userId: number, chatId: number, role?: { vi: string, en: string } }} Place
 * @typedef {Place & { key: string, frame: HTMLIFrameElement, ready: boolean, unread: number,
 *   user?: User, chat?: Chat }} Phone
 */

/** In the order in which they stand. @type {Phone[]} */
let phones = [];
/** @type {Set<() => void>} */
const listeners = new Set();
/**
 * @type {{ open: (chatId: number, userId: number, phone: Phone) => void,
 *   leave: (phone: Phone, back: boolean) => void, used: (phone: Phone) => void,
 *   inSight: (phone: Phone) => boolean }}
 */
let doors = {
  open: () => undefined,
  leave: () => undefined,
  used: () => undefined,
  inSight: () => false,
};

/** The stream that is open, if any, and what the server was last asked on it. */
let stream = '';
let watching = Promise.resolve();
/** Everybody is gone, and nobody has come yet. */
let emptied = false;

/** @param {Place} place */
export const keyOf = ({ userId, chatId }) => `${userId}/${chatId}`;

export const shownPhones = () => phones;

/** Called when a phone came, went, or has something else to say of itself. @param {() => void} listener */
export function onPhones(listener) {
  listeners.add(listener);
}

/** What a phone asks of the page that shows it. @param {typeof doors} given */
export function setDoors(given) {
  doors = given;
}

/**
 * These phones and no others; those that were there before keep their frames.
 *
 * @param {Place[]} places
 * @param {(place: Place) => HTMLIFrameElement} makeFrame
 */
export function setPhones(places, makeFrame) {
  const before = new Map(phones.map((phone) => [phone.key, phone]));
  phones = places.map((place) => {
    const key = keyOf(place);
    const known = before.get(key);
    if (known) return Object.assign(known, { role: place.role });
    return { ...place, key, frame: makeFrame(place), ready: false, unread: 0 };
  });
  // What fails because the connection is gone is done again when it is back.
  watchAll().catch(() => undefined);
  changed();
}

/** One stream for the page and all its phones. */
export function connectHub() {
  window.addEventListener('message', hear);
  document.addEventListener('visibilitychange', () => {
    for (const phone of phones.filter(doors.inSight)) look(phone);
  });
  follow({
    opened: async (opened) => {
      stream = opened;
      state.ready = true;
      await fetchAll();
      await watchAll();
      reload();
      connected(true);
    },
    event: (event) => void route(event).catch(() => undefined),
    lost: () => {
      stream = '';
      connected(false);
    },
  });
}

/** One after the other, so that the last that is asked for is what holds. */
function watchAll() {
  watching = watching
    .catch(() => undefined)
    .then(() => (stream ? watch(stream, phones) : undefined));
  return watching;
}

/** Everything on the phones anew; what nobody has read yet stays unread. */
function reload() {
  for (const phone of phones) {
    if (phone.ready) post(phone, { do: 'load' });
  }
  changed();
}

/** @param {boolean} connected */
function connected(connected) {
  setConnected(connected);
  for (const phone of phones) post(phone, { do: 'connected', connected });
}

/** @param {any} event */
async function route(event) {
  switch (event.type) {
    case 'rehearsal':
      return followRehearsal(event);
    case 'cleared':
      // Who is there instead, and on which phones, is told next.
      emptied = true;
      return;
    case 'summary':
      return;
    case 'clock':
      return hand(phones, event);
    case 'user':
      return hand(
        phones.filter(({ userId }) => userId === event.user.id),
        event,
      );
    default: {
      const chatId = event.chat_id ?? event.chat?.id;
      const concerned = phones.filter((phone) => phone.chatId === chatId);
      hand(concerned, event);
      if (event.type === 'message') count(concerned, event.message);
    }
  }
}

/** @param {{ part: string, state?: unknown }} event */
async function followRehearsal(event) {
  // At once: what comes from here on is of the new stage.
  if (event.part === 'begun') for (const phone of phones) phone.unread = 0;
  await applyPart(event);
  const isAnew = event.part === 'begun' || (emptied && event.part === 'phones');
  if (!isAnew) return;
  emptied = false;
  reload();
}

/** @param {Phone[]} to @param {any} event */
function hand(to, event) {
  for (const phone of to) if (phone.ready) post(phone, { do: 'event', event });
}

/** @param {Phone[]} concerned @param {import('../../../emulator/page/types.js').Message} message */
function count(concerned, message) {
  for (const phone of concerned) {
    const own = message.from?.id === phone.userId;
    if (!own && !doors.inSight(phone)) phone.unread += 1;
  }
  changed();
}

/** @param {Phone} phone */
export function look(phone) {
  if (phone.unread === 0) return;
  phone.unread = 0;
  changed();
}

/** The keyboard goes to the phone's input. @param {Phone} phone */
export function focusPhone(phone) {
  phone.frame.focus();
  post(phone, { do: 'focus' });
  look(phone);
}

/** @param {MessageEvent<{ phone?: FromPhone }>} message */
function hear({ data, source, origin }) {
  if (origin !== location.origin || !data?.phone) return;
  const phone = phones.find(({ frame }) => frame.contentWindow === source);
  if (!phone) return;
  const said = data.phone;
  if (said.says === 'ready') void greet(phone);
  else if (said.says === 'looked') {
    look(phone);
    doors.used(phone);
  } else if (said.says === 'open') doors.open(said.chatId, said.userId, phone);
  else if (said.says === 'leave') doors.leave(phone, said.back);
  else {
    state.bot = said.bot;
    Object.assign(phone, { user: said.user, chat: said.chat });
    changed();
  }
}

/** A phone fetches its chat when the server tells of it, so that nothing is missed in between. @param {Phone} phone */
async function greet(phone) {
  await watching.catch(() => undefined);
  phone.ready = true;
  post(phone, { do: 'connected', connected: stream !== '' });
  if (stream) post(phone, { do: 'load' });
}

/** @param {Phone} phone @param {ToPhone} order */
function post({ frame }, order) {
  frame.contentWindow?.postMessage({ phone: order }, location.origin);
}

let telling = false;

/** Changes of one moment are drawn together. */
function changed() {
  if (telling) return;
  telling = true;
  requestAnimationFrame(() => {
    telling = false;
    for (const listener of listeners) listener();
  });
}
