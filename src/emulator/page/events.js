import { settlePress } from './presses.js';
import { changeMessages, findMessage, hideAction, now, showAction, state, touch } from './store.js';

/** @typedef {import('./types.js').Message} Message */

/** A message dated further than this from our clock means that the rehearsal's clock was moved. */
const CLOCK_SLACK = 90_000;

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
      state.chats.set(event.chat.id, {
        ...event.chat,
        messages: event.chat.messages ?? state.chats.get(event.chat.id)?.messages ?? [],
      });
      return touch('people', 'messages', 'choice');
    case 'commands':
      state.commands = event.commands;
      return touch('choice');
  }
}

/** @param {number} chatId @param {Message} message */
function addMessage(chatId, message) {
  if (findMessage(chatId, message.message_id)) return;
  if (Math.abs(message.date * 1000 - now()) > CLOCK_SLACK) {
    state.clockOffset = message.date * 1000 - Date.now();
  }
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
