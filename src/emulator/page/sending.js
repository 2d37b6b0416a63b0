import { sendMessage } from './api.js';
import { applyEvent } from './events.js';
import { state } from './store.js';

/** Sends as the person who is being played, into the chat on the screen. @param {string} text @param {{ reply_to_message_id?: number | undefined, forwarded?: boolean }} [options] */
export async function sendText(text, options = {}) {
  return taken(await sendMessage(state.chatId, { from: state.userId, text, ...options }));
}

/** @param {string} emoji */
export async function sendSticker(emoji) {
  return taken(await sendMessage(state.chatId, { from: state.userId, sticker: emoji }));
}

/** The response may overtake the event; whichever comes second changes nothing. @param {import('./types.js').Message | undefined} message */
function taken(message) {
  if (message?.message_id) applyEvent({ type: 'message', chat_id: message.chat.id, message });
  return message !== undefined;
}
