import type { BotCommand, Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import type { InlineAnswer, InlineQueryRecord } from '../world/inline-queries.js';
import type { PersonRecord } from '../world/people.js';

/** What the chat page gets to see of things. */

/** Unlike the Bot API, the page needs the keyboard of the input field too. */
export function messageView({ message, inputMarkup }: StoredMessage): unknown {
  return inputMarkup ? { ...message, reply_markup: inputMarkup } : message;
}

export function userView({ user, blocked }: PersonRecord): unknown {
  const { is_bot: _, language_code = '', ...rest } = user;
  return { ...rest, language_code, blocked };
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

export function commandsView({ world, commands }: Server): Record<string, BotCommand[]> {
  const shown: Record<string, BotCommand[]> = {};
  for (const { user } of world.people.all()) {
    shown[user.id] = commands.shownTo(user, 'private', user.id);
  }
  return shown;
}

export function stateView(server: Server): unknown {
  const { world } = server;
  const { id, username, first_name, supports_inline_queries } = world.bot;
  return {
    bot: { id, username, first_name, supports_inline_queries },
    now: world.now(),
    users: [...world.people.all()].map(userView),
    chats: [...world.chats.values()].map((record) => ({
      ...chatView(record),
      messages: [...record.messages.values()].map(messageView),
    })),
    commands: commandsView(server),
  };
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
