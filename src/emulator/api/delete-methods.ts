import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import { method } from './method.js';
import { chatId, int, json } from './parameters.js';
import { writableChat } from './targets.js';

const MAX_AGE_SECONDS = 48 * 3600;
const MAX_IDS = 100;

/**
 * Everywhere 48 hours are the limit, in channels too. In private chats and basic groups Telegram
 * asks whether a message can be taken back from the others; supergroups and channels have but one
 * copy of it, so there it can be deleted or not.
 */
function checkDeletable(server: Server, record: ChatRecord, stored: StoredMessage): void {
  const age = server.world.date - stored.message.date;
  if (record.chat.type === 'private' || record.chat.type === 'group') {
    const isOurs = record.kind === 'private' || stored.fromBot;
    if (isOurs && age <= MAX_AGE_SECONDS) return;
    throw refused.cantDeleteForAll();
  }
  if (age >= MAX_AGE_SECONDS || !mayDelete(record, stored)) {
    throw refused.cantDelete();
  }
}

/** The bot is no administrator in this emulator's groups, so there it deletes only its own. */
function mayDelete(record: ChatRecord, { fromBot }: StoredMessage): boolean {
  if (record.kind !== 'channel') return fromBot;
  const { can_delete_messages, can_post_messages } = record.rights;
  return can_delete_messages || (can_post_messages && fromBot);
}

export const deleteMethods = {
  deleteMessage: method({ chat_id: chatId, message_id: int }, (server, { chat_id, message_id }) => {
    const record = writableChat(server, chat_id);
    const stored = record.messages.get(message_id);
    if (!stored) throw refused.deletedNotFound();
    checkDeletable(server, record, stored);
    server.world.remove(record, [message_id]);
    return true;
  }),

  /** Messages that are gone already are passed over. */
  deleteMessages: method(
    { chat_id: chatId, message_ids: json(z.array(z.int())) },
    (server, { chat_id, message_ids }) => {
      if (message_ids.length === 0) throw refused.noMessageIds();
      if (message_ids.length > MAX_IDS) throw refused.tooManyMessageIds();
      const record = writableChat(server, chat_id);
      for (const id of message_ids) {
        const stored = record.messages.get(id);
        if (stored) checkDeletable(server, record, stored);
      }
      server.world.remove(record, message_ids);
      return true;
    },
  ),
};
