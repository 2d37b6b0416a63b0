import { fetchCurrentPlace, receive, whileFetching } from './place.js';
import { chatOf, chosenUser, setConnected, state, subscribe } from './store.js';

/**
 * A phone in a frame. The page around it follows the server for all its phones, because a browser
 * opens only six connections to one host, and hands each what concerns it. They talk by
 * `postMessage`, in objects with the one key `phone`:
 *
 * @typedef {{ do: 'load' }} Load the server tells of this place from now on: fetch it
 * @typedef {{ do: 'event', event: import('./types.js').LiveEvent }} Happened
 * @typedef {{ do: 'connected', connected: boolean }} Connected
 * @typedef {{ do: 'focus' }} Focus
 * @typedef {Load | Happened | Connected | Focus} ToPhone
 *
 * @typedef {{ says: 'ready' }} Ready it listens
 * @typedef {{ says: 'shows', user: import('./types.js').User, chat: import('./types.js').Chat, bot: import('./types.js').Bot }} Shows who and what is on it
 * @typedef {{ says: 'looked' }} Looked somebody reads or writes here
 * @typedef {{ says: 'open', chatId: number, userId: number }} Open a link leads to another chat
 * @typedef {{ says: 'leave', back: boolean }} Leave F6: to the next phone, or back
 * @typedef {Ready | Shows | Looked | Open | Leave} FromPhone
 */

export const isFramed = window.parent !== window;

/** @param {FromPhone} phone */
export function tellFrame(phone) {
  window.parent.postMessage({ phone }, location.origin);
}

/** @param {() => void} focus */
export function followFrame(focus) {
  window.addEventListener('message', ({ data, source, origin }) => {
    if (source !== window.parent || origin !== location.origin || !data.phone) return;
    obey(data.phone, focus);
  });
  let shown = '';
  subscribe(['people', 'choice'], () => {
    const user = chosenUser();
    const { messages: _, last: __, ...chat } = chatOf();
    const now = JSON.stringify([user, chat]);
    if (!user || now === shown) return;
    shown = now;
    tellFrame({ says: 'shows', user, chat: { ...chat, messages: [] }, bot: state.bot });
  });
  for (const sign of ['pointerdown', 'wheel', 'keydown', 'focusin']) {
    document.addEventListener(sign, () => tellFrame({ says: 'looked' }), { passive: true });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tellFrame({ says: 'leave', back: event.shiftKey });
  });
  tellFrame({ says: 'ready' });
}

/** @param {ToPhone} order @param {() => void} focus */
function obey(order, focus) {
  if (order.do === 'event') receive(order.event);
  else if (order.do === 'connected') setConnected(order.connected);
  else if (order.do === 'focus') focus();
  else {
    state.ready = true;
    // Who is gone meanwhile is taken off the page around.
    whileFetching(fetchCurrentPlace).catch(() => undefined);
  }
}
