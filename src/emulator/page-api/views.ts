import type { BotCommand, Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import type { InlineAnswer, InlineQueryRecord } from '../world/inline-queries.js';
import type { PersonRecord } from '../world/people.js';

/** What the chat page gets to see of things. */

/** Unlike the Bot API, the page needs the keyboard of the input field too. */
export function messageView({ message, inputMarkup }: StoredMessage): object {
  return inputMarkup ? { ...message, reply_markup: inputMarkup } : message;
}

export function userView({ user, blocked, deactivated }: PersonRecord): object {
  const { is_bot: _, language_code = '', ...rest } = user;
  return { ...rest, language_code, blocked, ...(deactivated && { deactivated }) };
}

export function chatView(record: ChatRecord): object {
  const { id, type } = record.chat;
  if (record.kind === 'private') return { id, type, user_id: id };
  const { title } = record.chat;
  if (record.kind === 'group')
    return { id, type, title, bot_member: record.botStatus === 'member' };
  const bot_member = record.botStatus === 'administrator';
  return { id, type, title, bot_member, bot_can_post: record.rights.can_post_messages };
}

/** What a person's client offers after "/" in this chat. */
export function commandsView(
  { world, commands }: Server,
  chatId: number,
  userId: number,
): BotCommand[] {
  const person = world.people.get(userId);
  const kind = world.chats.get(chatId)?.kind ?? 'private';
  return person ? commands.shownTo(person.user, kind, chatId) : [];
}

/** A chat as a line of a list: who it is with, and its last message. Nothing for an id that nobody has. */
export function listedView({ world }: Server, chatId: number): object | undefined {
  const person = world.people.get(chatId);
  const record = world.chats.get(chatId);
  if (!person && !record) return undefined;
  const last = record && lastOf(record);
  return {
    id: chatId,
    ...(person && { user: userView(person) }),
    ...(record && { chat: chatView(record) }),
    ...(last && { last: messageView(last) }),
  };
}

function lastOf({ messages }: ChatRecord): StoredMessage | undefined {
  let last: StoredMessage | undefined;
  for (const stored of messages.values()) last = stored;
  return last;
}

/** The page's own view of a message that it has just sent. */
export function sentView(record: ChatRecord, message: Message): unknown {
  const stored = record.messages.get(message.message_id);
  return stored ? messageView(stored) : message;
}

/** Results as a client lists them; what each would say the page learns when it is sent. */
export function inlineView(asked: InlineQueryRecord, answer: InlineAnswer): object {
  const { results, next_offset, button } = answer;
  return {
    results: results.map(({ message, ...listed }) => ({
      query_id: asked.id,
      ...listed,
      ...(message.photo && { photo: message.photo }),
    })),
    next_offset,
    ...(button && { button }),
  };
}
