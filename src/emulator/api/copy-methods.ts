import type { Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import { badRequest } from './api-error.js';
import { formatCaption } from './formatted-text.js';
import { type MethodTable, method } from './method.js';
import { captionMarkup, chatId, delivery, flag, int } from './parameters.js';
import { replyMarkup } from './reply-markup.js';
import { send } from './sending.js';
import { findChat } from './targets.js';

/** The fields that make up what a message says, without where and by whom it was said. */
const CONTENT = [
  'text',
  'entities',
  'caption',
  'caption_entities',
  'document',
  'photo',
  'sticker',
  'voice',
  'contact',
  'location',
] as const satisfies readonly (keyof Message)[];

function source(server: Server, chat: number | string, id: number, verb: string): Message {
  const message = findChat(server, chat).messages.get(id)?.message;
  if (!message) throw badRequest(`message to ${verb} not found`);
  if (message.has_protected_content) {
    throw badRequest("message has protected content and can't be forwarded");
  }
  if (CONTENT.every((field) => message[field] === undefined)) {
    throw badRequest(`the message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`);
  }
  return message;
}

function contentOf(message: Message): Partial<Message> {
  return Object.fromEntries(
    CONTENT.flatMap((field) => (message[field] === undefined ? [] : [[field, message[field]]])),
  );
}

export const copyMethods: MethodTable = {
  copyMessage: method(
    {
      chat_id: chatId,
      from_chat_id: chatId,
      message_id: int,
      ...captionMarkup,
      ...delivery,
      reply_markup: replyMarkup.optional(),
    },
    (server, parameters) => {
      const original = source(server, parameters.from_chat_id, parameters.message_id, 'copy');
      const { message_id } = send(server, parameters, () => {
        const content = contentOf(original);
        if (parameters.caption === undefined || content.text !== undefined) return content;
        const { caption: _, caption_entities: __, ...media } = content;
        const { caption, parse_mode, caption_entities: entities } = parameters;
        return { ...media, ...formatCaption(caption, { parse_mode, entities }) };
      });
      return { message_id };
    },
  ),

  forwardMessage: method(
    {
      chat_id: chatId,
      from_chat_id: chatId,
      message_id: int,
      disable_notification: flag.optional(),
      protect_content: flag.optional(),
    },
    (server, parameters) => {
      const original = source(server, parameters.from_chat_id, parameters.message_id, 'forward');
      return send(server, parameters, () => ({
        ...contentOf(original),
        forward_origin: original.forward_origin ?? {
          type: 'user',
          sender_user: original.from ?? server.world.botUser,
          date: original.date,
        },
      }));
    },
  ),
};
