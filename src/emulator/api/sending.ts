import type { Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import { badRequest } from './api-error.js';
import type { ReplyMarkup } from './reply-markup.js';
import { postableChat, type ReplyTarget, replyContent } from './targets.js';

export interface Delivery {
  chat_id: number | string;
  protect_content?: boolean | undefined;
  reply_parameters?: ReplyTarget | undefined;
  reply_markup?: ReplyMarkup | undefined;
}

/** Posts a message of the bot. The content is made only once the chat is known to take it. */
export function send(server: Server, delivery: Delivery, content: () => Partial<Message>): Message {
  const { world } = server;
  const record = postableChat(server, delivery.chat_id);
  if (record.kind === 'channel' && delivery.reply_markup?.input) {
    throw badRequest('inline keyboard expected');
  }
  const message: Partial<Message> = {
    ...replyContent(record, delivery.reply_parameters),
    ...content(),
    ...(delivery.protect_content && { has_protected_content: true as const }),
    ...(delivery.reply_markup?.inline && { reply_markup: delivery.reply_markup.inline }),
  };
  return world.post(record, world.botUser, message, { inputMarkup: delivery.reply_markup?.input });
}
