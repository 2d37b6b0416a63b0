import { sendInlineResult, sendMessage } from './api.js';
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

/** @param {import('./types.js').InlineResult} result @param {{ reply_to_message_id?: number | undefined }} options */
export async function sendFound({ query_id, id }, options) {
  const fields = { from: state.userId, query_id, result_id: id, ...options };
  return taken(await sendInlineResult(state.chatId, fields));
}

/** The response may overtake the event; whichever comes second changes nothing. @param {import('./types.js').Message | undefined} message */
function taken(message) {
  if (message?.message_id) applyEvent({ type: 'message', chat_id: message.chat.id, message });
  return message !== undefined;
}
