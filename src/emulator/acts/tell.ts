import type { Message, Update, User } from 'grammy/types';
import type { UpdateLog } from '../updates/update-log.js';
import type { ChatRecord } from '../world/chat-record.js';

/**
 * Tells the bot of a message that a person wrote. Channels have a type of update of their own.
 * @param author whose it is where the message itself doesn't say
 */
export function tell(updates: UpdateLog, record: ChatRecord, author: User, message: Message): void {
  const { id } = record.chat;
  const label = summary(message);
  if (record.kind === 'channel') {
    updates.push('channel_post', id, { ...message, chat: record.chat }, label);
  } else {
    const { from = author } = message;
    updates.push('message', id, { ...message, from, chat: record.chat }, label);
  }
}

/** Tells the bot of a message that a person has edited. */
export function tellEdited(
  updates: UpdateLog,
  record: ChatRecord,
  author: User,
  message: Message & Update.Edited,
): void {
  const { id } = record.chat;
  const label = summary(message);
  if (record.kind === 'channel') {
    updates.push('edited_channel_post', id, { ...message, chat: record.chat }, label);
  } else {
    const { from = author } = message;
    updates.push('edited_message', id, { ...message, from, chat: record.chat }, label);
  }
}

function summary(message: Message): string {
  const text = message.text ?? message.caption ?? message.document?.file_name ?? '';
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
