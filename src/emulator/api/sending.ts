import type { Message } from 'grammy/types';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import { kindOf } from './content.js';
import type { ReplyMarkup } from './reply-markup.js';
import { postableChat, type ReplyTarget, replyContent } from './targets.js';

export interface Delivery {
  chat_id: number | string;
  protect_content?: boolean | undefined;
  reply_parameters?: ReplyTarget | undefined;
  reply_markup?: ReplyMarkup | undefined;
}

/** Posts a message of the bot. The content is made only once the chat is known to take it. */
export function send<Content extends Partial<Message>>(
  server: Server,
  delivery: Delivery,
  content: () => Content,
): Message & Content {
  const { world } = server;
  const record = postableChat(server, delivery.chat_id);
  if (record.kind === 'channel' && delivery.reply_markup?.input) {
    throw refused.inlineKeyboardExpected();
  }
  const made = content();
  checkVoice(record, made);
  const message = {
    ...replyContent(record, delivery.reply_parameters),
    ...made,
    ...(delivery.protect_content && { has_protected_content: true as const }),
    ...(delivery.reply_markup?.inline && { reply_markup: delivery.reply_markup.inline }),
  };
  return world.post(record, world.botUser, message, { inputMarkup: delivery.reply_markup?.input });
}

/** The bot is no administrator in this emulator's groups: where members may not write, it may not either. */
function checkVoice(record: ChatRecord, content: Partial<Message>): void {
  if (record.kind !== 'group' || !record.silenced) return;
  if (record.silenced === 'just') throw refused.noRightsToSend();
  const kind = kindOf(content);
  throw refused.notEnoughRights(
    kind === undefined || kind === 'text' ? 'text messages' : `${kind}s`,
  );
}
