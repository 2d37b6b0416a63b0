import { t } from './i18n.js';
import { state } from './store.js';

/** @typedef {import('./types.js').Message} Message */

/** @param {{ first_name: string, last_name?: string | undefined } | undefined} person */
export function nameOf(person) {
  return person ? [person.first_name, person.last_name].filter(Boolean).join(' ') : '';
}

/** Who has said it: a person, the bot, or a channel. @param {Message} message */
export function senderOf(message) {
  return message.sender_chat?.title ?? nameOf(message.from);
}

/** @param {Message} message */
export function senderIdOf(message) {
  return message.sender_chat?.id ?? message.from?.id ?? 0;
}

/** The first and the last word's initials: a Vietnamese given name comes last. @param {string} name */
export function initialsOf(name) {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? ['?'];
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi');
}

/** Telegram's seven avatar colours, by the id. @param {number} id */
export function hueOf(id) {
  return String(Math.abs(id) % 7);
}

/** @param {Message} message */
export function isOwn(message) {
  return message.from?.id === state.userId;
}

/** One line that stands for a message: in the list, in a quote, for a screen reader. @param {Message} message @returns {string} */
export function summaryOf(message) {
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, ' ');
  if (message.photo) return t('photo');
  if (message.sticker) return `${message.sticker.emoji ?? ''} ${t('sticker')}`.trim();
  if (message.voice) return t('voice');
  if (message.video ?? message.animation) return t('video');
  if (message.audio) return message.audio.title ?? message.audio.file_name ?? t('audio');
  if (message.document) return message.document.file_name ?? t('document');
  return serviceText(message) ?? t('deletedMessage');
}

/** What a service message says, or undefined for an ordinary one. @param {Message} message @returns {string | undefined} */
export function serviceText(message) {
  if (message.new_chat_members) {
    return t('joined', { name: message.new_chat_members.map(nameOf).join(', ') });
  }
  if (message.left_chat_member) return t('left', { name: nameOf(message.left_chat_member) });
  if (message.new_chat_title) return t('renamed', { name: message.new_chat_title });
  if (message.group_chat_created) return t('created');
  if (message.pinned_message) return t('pinned', { text: summaryOf(message.pinned_message) });
  return undefined;
}
