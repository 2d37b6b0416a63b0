/** @typedef {import('./types.js').Chat} Chat */
/** @typedef {import('./types.js').Message} Message */
/** @typedef {import('./types.js').User} User */
/** @typedef {'people' | 'messages' | 'choice' | 'status' | 'presses' | 'strings'} Part */

const CHOSEN = 'rehearsal.chosen';

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
  /** @type {Record<string, import('./types.js').Command[]>} */
  commands: {},
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

/** @param {Part[]} parts @param {() => void} listener */
export function subscribe(parts, listener) {
  listeners.push({ parts: [...parts, 'strings'], listener });
}

/** Changes of one turn are drawn together. @param {...Part} parts */
export function touch(...parts) {
  if (touched.size === 0) queueMicrotask(draw);
  for (const part of parts) touched.add(part);
}

function draw() {
  const parts = new Set(touched);
  touched.clear();
  for (const each of listeners) {
    if (each.parts.some((part) => parts.has(part))) each.listener();
  }
}

export function now() {
  return Date.now() + state.clockOffset;
}

/** @param {import('./types.js').Snapshot} snapshot */
export function replaceState(snapshot) {
  state.ready = true;
  state.bot = snapshot.bot;
  state.clockOffset = snapshot.now - Date.now();
  state.users = new Map(snapshot.users.map((user) => [user.id, user]));
  state.chats = new Map(snapshot.chats.map((chat) => [chat.id, chat]));
  state.commands = snapshot.commands;
  if (!state.chats.has(state.chatId) && !state.users.has(state.chatId)) restoreChoice();
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
  state.chatId = chatId;
  if (state.users.has(chatId)) state.userId = chatId;
  state.unread.delete(chatId);
  sessionStorage.setItem(CHOSEN, String(chatId));
  touch('people', 'messages', 'choice', 'status');
}

/** @param {number} userId */
export function speakAs(userId) {
  state.userId = userId;
  touch('messages', 'choice', 'status');
}

/** A private chat has no record before its first message. @param {number} [chatId] @returns {Chat} */
export function chatOf(chatId = state.chatId) {
  return state.chats.get(chatId) ?? { id: chatId, type: 'private', user_id: chatId, messages: [] };
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
