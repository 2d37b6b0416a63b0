import { dateOf } from './i18n.js';
import { settlePress } from './presses.js';
import {
  changeMessages,
  chatOf,
  findMessage,
  hideAction,
  now,
  putListed,
  showAction,
  state,
  touch,
} from './store.js';

/** @typedef {import('./types.js').Message} Message */

/** @type {((message: Message, chatId: number) => void)[]} */
const arrivals = [];

/** Called for each new message, not for those that were there before. @param {(message: Message, chatId: number) => void} listener */
export function onArrival(listener) {
  arrivals.push(listener);
}

/** Applying an event twice changes nothing: a reconnection may bring one again. @param {import('./types.js').LiveEvent} event */
export function applyEvent(event) {
  switch (event.type) {
    case 'message':
      return addMessage(event.chat_id, event.message);
    case 'edited':
      return changeMessages(event.chat_id, (messages) =>
        messages.map((each) =>
          each.message_id === event.message.message_id ? event.message : each,
        ),
      );
    case 'deleted':
      return changeMessages(event.chat_id, (messages) =>
        messages.filter((each) => !event.message_ids.includes(each.message_id)),
      );
    case 'action':
      return showAction(event.chat_id, event.action);
    case 'callback':
      return settlePress(event);
    case 'user':
      state.users.set(event.user.id, event.user);
      return touch('people', 'choice', 'status');
    case 'chat':
      state.chats.set(event.chat.id, { ...chatOf(event.chat.id), ...event.chat });
      return touch('people', 'messages', 'choice');
    case 'commands':
      if (event.chat_id !== state.chatId || event.user_id !== state.userId) return;
      state.commands = event.commands;
      return touch('choice');
    case 'summary':
      return summarize(event);
    case 'clock':
      return setClock(event.now);
  }
}

/** @param {Extract<import('./types.js').LiveEvent, { type: 'summary' }>} summary */
function summarize({ people, chats }) {
  state.people.total = people;
  for (const listed of chats) {
    putListed(listed);
    const heard = listed.id === state.chatId ? 0 : (listed.heard ?? 0);
    if (heard > 0) state.unread.set(listed.id, (state.unread.get(listed.id) ?? 0) + heard);
  }
  touch('people');
}

/** @param {number} shown ms */
function setClock(shown) {
  const day = dateOf(now() / 1000);
  state.clockOffset = shown - Date.now();
  touch('status');
  // Days are named beside today.
  if (dateOf(now() / 1000) !== day) touch('messages');
}

/** @param {number} chatId @param {Message} message */
function addMessage(chatId, message) {
  if (findMessage(chatId, message.message_id)) return;
  // In a channel the bot speaks as the channel.
  const heard = message.from?.is_bot || message.sender_chat !== undefined;
  if (heard) hideAction(chatId);
  changeMessages(chatId, (messages) =>
    [...messages, message].sort((a, b) => a.message_id - b.message_id),
  );
  if (heard && (chatId !== state.chatId || document.hidden)) {
    state.unread.set(chatId, (state.unread.get(chatId) ?? 0) + 1);
  }
  for (const arrived of arrivals) arrived(message, chatId);
}
