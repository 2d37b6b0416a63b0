/** @typedef {import('./types.js').Chat} Chat */
/** @typedef {import('./types.js').Message} Message */
/** @typedef {import('./types.js').User} User */
/** @typedef {'people' | 'messages' | 'choice' | 'status' | 'presses' | 'strings'} Part */

const CHOSEN = 'rehearsal.chosen';

/** At the most so often, in milliseconds. */
const DRAW_EVERY = 50;

/** Telegram shows an action for five seconds, unless the message comes first. */
const ACTION_LASTS = 5_000;

export const state = {
  ready: false,
  connected: false,
  /** @type {import('./types.js').Bot} */
  bot: { id: 0, username: '', first_name: '', supports_inline_queries: false },
  /** @type {Map<number, User>} */
  users: new Map(),
  /** @type {Map<number, Chat>} */
  chats: new Map(),
  /** How many people there are; `users` holds those that were asked for. */
  /** @type {{ total: number, more: boolean, cursor: number | undefined }} */
  people: { total: 0, more: false, cursor: undefined },
  /** Of the chat on the screen. @type {import('./types.js').Command[]} */
  commands: [],
  /** The chat on the screen and who speaks in it; in a private chat the two ids are the same. */
  chatId: 0,
  userId: 0,
  /** @type {Map<number, number>} */
  unread: new Map(),
  /** @type {Map<number, { action: string, timer: number }>} */
  actions: new Map(),
  /** How far the rehearsal's clock is from this machine's. */
  clockOffset: 0,
};

/** @type {{ parts: Part[], listener: () => void }[]} */
const listeners = [];
/** @type {Set<Part>} */
const touched = new Set();
let drawnAt = 0;

/** @param {Part[]} parts @param {() => void} listener */
export function subscribe(parts, listener) {
  listeners.push({ parts: [...parts, 'strings'], listener });
}

/**
 * Changes of one turn are drawn together, at once where it is calm; where much happens, those of a
 * twentieth of a second are.
 *
 * @param {...Part} parts
 */
export function touch(...parts) {
  if (touched.size === 0) {
    const wait = DRAW_EVERY - (performance.now() - drawnAt);
    if (wait <= 0) queueMicrotask(draw);
    else window.setTimeout(draw, wait);
  }
  for (const part of parts) touched.add(part);
}

/** For who needs what is drawn, as to give it the focus. */
export function draw() {
  drawnAt = performance.now();
  const parts = new Set(touched);
  touched.clear();
  for (const each of listeners) {
    if (each.parts.some((part) => parts.has(part))) each.listener();
  }
}

export function now() {
  return Date.now() + state.clockOffset;
}

/** @param {boolean} connected */
export function setConnected(connected) {
  state.connected = connected;
  touch('status');
}

/** @param {import('./types.js').Snapshot} snapshot */
export function replaceState(snapshot) {
  const shown = state.chats.get(state.chatId);
  state.ready = true;
  state.bot = snapshot.bot;
  state.clockOffset = snapshot.now - Date.now();
  state.users = new Map();
  state.chats = new Map();
  state.unread.clear();
  for (const each of [...snapshot.people.people, ...snapshot.shared]) putListed(each);
  const { people, total, more } = snapshot.people;
  state.people = { total, more, cursor: people.at(-1)?.id };
  const known = state.chats.get(state.chatId);
  if (!known && !state.users.has(state.chatId)) restoreChoice();
  // What is on the screen stays there until it is fetched again.
  else if (shown) state.chats.set(shown.id, { ...shown, ...known, messages: shown.messages });
  touch('people', 'messages', 'choice', 'status');
}

/** A line of the list. @param {import('./types.js').Listed} listed */
export function putListed({ id, user, chat, last }) {
  if (user) state.users.set(id, user);
  if (chat) state.chats.set(id, { ...unopened(id), ...state.chats.get(id), ...chat, last });
}

/** The chat on the screen, as it was fetched. @param {import('./types.js').ShownPlace} place */
export function showPlace({ bot, now: shown, user, chat, messages, more, commands }) {
  state.bot = bot;
  state.clockOffset = shown - Date.now();
  state.users.set(user.id, user);
  state.chats.set(chat.id, { ...chat, messages, more, loaded: true });
  state.commands = commands;
  touch('people', 'messages', 'choice', 'status');
}

/** The choice is kept for the tab: two tabs can play two people side by side. */
function restoreChoice() {
  const remembered = Number(sessionStorage.getItem(CHOSEN));
  const first = state.users.keys().next().value ?? 0;
  const known = state.chats.has(remembered) || state.users.has(remembered);
  state.chatId = known ? remembered : first;
  state.userId = state.users.has(state.chatId) ? state.chatId : first;
}

/** @param {number} chatId */
export function choose(chatId) {
  if (chatId !== state.chatId) putAway(state.chatId);
  state.chatId = chatId;
  if (state.users.has(chatId)) state.userId = chatId;
  state.unread.delete(chatId);
  sessionStorage.setItem(CHOSEN, String(chatId));
  touch('people', 'messages', 'choice', 'status');
}

/** Of a chat that is left nothing more is told but its last message. @param {number} chatId */
function putAway(chatId) {
  const chat = state.chats.get(chatId);
  if (!chat) return;
  const last = chat.messages.at(-1) ?? chat.last;
  state.chats.set(chatId, { ...chat, messages: [], loaded: false, last });
}

/** @param {number} userId */
export function speakAs(userId) {
  state.userId = userId;
  touch('messages', 'choice', 'status');
}

/** A private chat has no record before its first message. @param {number} [chatId] @returns {Chat} */
export function chatOf(chatId = state.chatId) {
  return state.chats.get(chatId) ?? unopened(chatId);
}

/** @param {number} id @returns {Chat} */
function unopened(id) {
  return { id, type: 'private', user_id: id, messages: [] };
}

export function chosenUser() {
  return state.users.get(state.userId);
}

/** @param {number} chatId @param {number} messageId */
export function findMessage(chatId, messageId) {
  return chatOf(chatId).messages.find((message) => message.message_id === messageId);
}

/** @param {number} chatId @param {(messages: Message[]) => Message[]} change */
export function changeMessages(chatId, change) {
  const chat = chatOf(chatId);
  state.chats.set(chatId, { ...chat, messages: change(chat.messages) });
  touch('messages', 'people');
}

/** Older messages, before those that are there. @param {number} chatId @param {{ messages: Message[], more: boolean }} older */
export function putOlder(chatId, { messages, more }) {
  const chat = chatOf(chatId);
  state.chats.set(chatId, { ...chat, messages: [...messages, ...chat.messages], more });
  touch('messages');
}

/** @param {number} chatId @param {number} kept so many, from the end */
export function dropOlder(chatId, kept) {
  const chat = chatOf(chatId);
  state.chats.set(chatId, { ...chat, messages: chat.messages.slice(-kept), more: true });
  touch('messages');
}

/** @param {number} chatId @param {string} action */
export function showAction(chatId, action) {
  hideAction(chatId);
  const timer = window.setTimeout(() => hideAction(chatId), ACTION_LASTS);
  state.actions.set(chatId, { action, timer });
  touch('status');
}

/** @param {number} chatId */
export function hideAction(chatId) {
  const shown = state.actions.get(chatId);
  if (!shown) return;
  window.clearTimeout(shown.timer);
  state.actions.delete(chatId);
  touch('status');
}
