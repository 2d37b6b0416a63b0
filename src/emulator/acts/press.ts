import { createHash } from 'node:crypto';
import type { CallbackQuery } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { CallbackRecord } from '../world/callback-queries.js';
import type { ChatRecord } from '../world/chat-record.js';
import type { Writer } from './write.js';

export interface Press {
  messageId: number;
  data: string;
  /** The message is too old, or deleted: the bot gets its id and nothing else. */
  inaccessible?: boolean | undefined;
}

/** Presses an inline button; any data goes, as a forged client could send any. */
export function press(server: Server, { person, record }: Writer, press: Press): CallbackRecord {
  const { world, callbacks, updates } = server;
  const { data } = press;
  const chatId = record.chat.id;
  const query = callbacks.create({ userId: person.user.id, chatId, data });
  const callback_query: CallbackQuery = {
    id: query.id,
    from: person.user,
    ...pressedOn(server, record, press),
    chat_instance: createHash('sha1')
      .update(`${chatId}/${world.bot.id}`)
      .digest('hex')
      .slice(0, 18),
    data,
  };
  updates.push('callback_query', chatId, callback_query, JSON.stringify(data));
  return query;
}

/** What was sent via the bot it knows by an id of its own, wherever that stands. */
function pressedOn(
  { inlineMessages }: Server,
  record: ChatRecord,
  { messageId, inaccessible }: Press,
): Pick<CallbackQuery, 'message' | 'inline_message_id'> {
  const inline_message_id = inlineMessages.idOf({ chatId: record.chat.id, messageId });
  if (inline_message_id !== undefined) return { inline_message_id };
  const stored = inaccessible ? undefined : record.messages.get(messageId);
  return { message: stored?.message ?? { chat: record.chat, message_id: messageId, date: 0 } };
}
