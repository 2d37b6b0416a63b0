import { z } from 'zod';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import { badRequest } from './api-error.js';
import { type MethodTable, method } from './method.js';
import { chatId, int, json } from './parameters.js';
import { writableChat } from './targets.js';

const MAX_AGE_SECONDS = 48 * 3600;
const MAX_IDS = 100;

/** The bot is no administrator in this emulator's groups, so there it deletes only its own. */
function checkDeletable(
  server: Server,
  record: ChatRecord,
  { message, fromBot }: StoredMessage,
): void {
  if (record.kind === 'group' && !fromBot) throw badRequest("message can't be deleted");
  if (server.world.date - message.date > MAX_AGE_SECONDS) {
    throw badRequest("message can't be deleted for everyone");
  }
}

export const deleteMethods: MethodTable = {
  deleteMessage: method({ chat_id: chatId, message_id: int }, (server, { chat_id, message_id }) => {
    const record = writableChat(server, chat_id);
    const stored = record.messages.get(message_id);
    if (!stored) throw badRequest('message to delete not found');
    checkDeletable(server, record, stored);
    server.world.remove(record, [message_id]);
    return true;
  }),

  /** Messages that are gone already are passed over. */
  deleteMessages: method(
    { chat_id: chatId, message_ids: json(z.array(z.int())) },
    (server, { chat_id, message_ids }) => {
      if (message_ids.length === 0) throw badRequest('message identifiers are not specified');
      if (message_ids.length > MAX_IDS) throw badRequest('too many message identifiers specified');
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
