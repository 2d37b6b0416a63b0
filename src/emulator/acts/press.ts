import { createHash } from 'node:crypto';
import type { CallbackQuery } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { CallbackRecord } from '../world/callback-queries.js';
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
  const { messageId, data } = press;
  const chatId = record.chat.id;
  const stored = press.inaccessible ? undefined : record.messages.get(messageId);
  const query = callbacks.create({ userId: person.user.id, chatId, data });
  const callback_query: CallbackQuery = {
    id: query.id,
    from: person.user,
    message: stored?.message ?? { chat: record.chat, message_id: messageId, date: 0 },
    chat_instance: createHash('sha1')
      .update(`${chatId}/${world.bot.id}`)
      .digest('hex')
      .slice(0, 18),
    data,
  };
  updates.push('callback_query', chatId, { callback_query }, JSON.stringify(data));
  return query;
}
