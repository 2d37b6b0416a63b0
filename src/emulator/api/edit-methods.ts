import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { z } from 'zod';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import { badRequest } from './api-error.js';
import { formatCaption, formatText } from './formatted-text.js';
import { type MethodTable, method } from './method.js';
import { captionMarkup, chatId, int, linkPreview, textMarkup } from './parameters.js';
import { inlineMarkup } from './reply-markup.js';
import { editableMessage, writableChat } from './targets.js';

/** Inline mode is not emulated, so the message is always named by chat and id. */
const target = { chat_id: chatId, message_id: int, reply_markup: inlineMarkup.optional() };

interface Target {
  chat_id: number | string;
  message_id: number;
  reply_markup?: InlineKeyboardMarkup | undefined;
}

interface Found {
  record: ChatRecord;
  stored: StoredMessage;
}

function find(server: Server, { chat_id, message_id }: Target): Found {
  const record = writableChat(server, chat_id);
  return { record, stored: editableMessage(server, record, message_id) };
}

/** Only what people can see counts: a change of anything else is "not modified" too. */
const visible = ({ text, entities, caption, caption_entities, reply_markup }: Message): unknown => [
  text,
  entities,
  caption,
  caption_entities,
  reply_markup,
];

/** An edit without `reply_markup` takes the keyboard away, as in Telegram. */
function commit(
  server: Server,
  { record, stored }: Found,
  keyboard: InlineKeyboardMarkup | undefined,
  rest: Message,
): Message {
  const edited: Message = keyboard ? { ...rest, reply_markup: keyboard } : rest;
  if (isDeepStrictEqual(visible(edited), visible(stored.message))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  return server.world.edit(record, stored, edited);
}

export const editMethods: MethodTable = {
  editMessageText: method(
    {
      ...target,
      text: z.string().default(''),
      ...textMarkup,
      link_preview_options: linkPreview.optional(),
    },
    (server, parameters) => {
      const found = find(server, parameters);
      const { reply_markup: _, entities: __, ...kept } = found.stored.message;
      if (kept.text === undefined) throw badRequest('there is no text in the message to edit');
      const { text, entities } = formatText(parameters.text, parameters);
      const changed: Message = { ...kept, text, ...(entities.length > 0 && { entities }) };
      return commit(server, found, parameters.reply_markup, changed);
    },
  ),

  editMessageCaption: method({ ...target, ...captionMarkup }, (server, parameters) => {
    const found = find(server, parameters);
    const { reply_markup: _, caption: __, caption_entities: ___, ...kept } = found.stored.message;
    if (!kept.document && !kept.photo && !kept.voice) {
      throw badRequest('there is no caption in the message to edit');
    }
    const caption = formatCaption(parameters.caption, {
      parse_mode: parameters.parse_mode,
      entities: parameters.caption_entities,
    });
    return commit(server, found, parameters.reply_markup, { ...kept, ...caption });
  }),

  editMessageReplyMarkup: method(target, (server, parameters) => {
    const found = find(server, parameters);
    const { reply_markup: _, ...kept } = found.stored.message;
    return commit(server, found, parameters.reply_markup, kept);
  }),
};
