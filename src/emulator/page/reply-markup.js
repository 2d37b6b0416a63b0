import { state } from './store.js';

/** @typedef {import('./types.js').Message} Message */
/** @typedef {import('./types.js').ReplyMarkup} ReplyMarkup */

/**
 * The reply keyboard in force: that of the bot's newest message which set or removed one. A
 * one-time keyboard is `used` once the person has written after it.
 *
 * @param {Message[]} messages
 * @returns {{ markup: ReplyMarkup, messageId: number, used: boolean } | undefined}
 */
export function keyboardOf(messages) {
  const at = messages.findLastIndex(
    ({ reply_markup: markup }) => markup?.keyboard || markup?.remove_keyboard,
  );
  const message = messages[at];
  const markup = message?.reply_markup;
  if (!markup?.keyboard) return undefined;
  const used = Boolean(markup.one_time_keyboard) && messages.slice(at + 1).some(isOwnMessage);
  return { markup, messageId: message?.message_id ?? 0, used };
}

/** The message that asks for an answer, until there is one. @param {Message[]} messages */
export function askedReply(messages) {
  const at = messages.findLastIndex((message) => message.reply_markup?.force_reply);
  const answered = messages.slice(at + 1).some(isOwnMessage);
  return at < 0 || answered ? undefined : messages[at];
}

/** @param {Message} message */
function isOwnMessage(message) {
  return message.from?.id === state.userId;
}
