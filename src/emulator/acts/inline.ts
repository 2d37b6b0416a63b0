import type { InlineQuery, Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import type { InlineAnswer, InlineQueryRecord, InlineResult } from '../world/inline-queries.js';
import type { PersonRecord } from '../world/people.js';
import { ActError } from './act-error.js';
import { type WriteOptions, type Writer, write } from './write.js';

const MAX_QUERY = 256;

/** The bot did not answer an inline query in time: the person sees no results and no reason. */
export class NotAnsweredError extends Error {
  override readonly name = 'NotAnsweredError';
}

export interface Typed {
  query: string;
  offset?: string | undefined;
}

/** Types `@bot query` in a chat; without a record, in one between two people, where the bot isn't. */
export function askInline(
  server: Server,
  person: PersonRecord,
  record: ChatRecord | undefined,
  { query, offset = '' }: Typed,
): InlineQueryRecord {
  const { world, inlineQueries, updates } = server;
  if (!world.bot.supports_inline_queries) throw new ActError('the bot has inline mode off');
  if (person.deactivated) throw new ActError(`${person.user.first_name}'s account is deleted`);
  if ([...query].length > MAX_QUERY) {
    throw new ActError(`a client asks nothing of more than ${MAX_QUERY} characters`);
  }
  const userId = person.user.id;
  const asked = inlineQueries.create({
    userId,
    query,
    ...(record && { chatId: record.chat.id }),
  });
  const inline_query: InlineQuery = {
    id: asked.id,
    from: person.user,
    chat_type: chatType(record),
    query,
    offset,
  };
  if (updates.push('inline_query', userId, inline_query, JSON.stringify(query)) === undefined) {
    throw new ActError("the bot hears of no inline query: its allowed_updates don't have them");
  }
  return asked;
}

/** To the bot, its chat with the one who asks is the sender's. */
function chatType(record: ChatRecord | undefined): NonNullable<InlineQuery['chat_type']> {
  if (!record) return 'private';
  return record.kind === 'private' ? 'sender' : record.chat.type;
}

/** Resolves with the bot's answer, or rejects when it doesn't come. */
export function answered(
  { world }: Server,
  asked: InlineQueryRecord,
  patienceMs: number,
): Promise<InlineAnswer> {
  if (asked.answer) return Promise.resolve(asked.answer);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      const query = JSON.stringify(asked.query);
      const what = `the bot did not answer the inline query ${query} within ${patienceMs} ms`;
      reject(new NotAnsweredError(what));
    }, patienceMs);
    // The emulator may end meanwhile; nobody is left to be told then.
    timer.unref();
    const stop = world.changes.listen((change) => {
      if (change.type !== 'inline' || change.queryId !== asked.id) return;
      clearTimeout(timer);
      stop();
      resolve(change.answer);
    });
  });
}

/**
 * Sends a result as the person's own message "via" the bot. The bot hears of the choice, and of the
 * message where it is in the chat.
 */
export function sendResult(
  server: Server,
  writer: Writer,
  asked: InlineQueryRecord,
  result: InlineResult,
  options?: WriteOptions,
): Message {
  const { world, inlineMessages, updates } = server;
  const { user } = writer.person;
  const message = write(server, writer, { ...result.message, via_bot: world.botUser }, options);
  const place = { chatId: message.chat.id, messageId: message.message_id };
  const inline_message_id = message.reply_markup && inlineMessages.add(place);
  const chosen_inline_result = {
    result_id: result.id,
    from: user,
    query: asked.query,
    ...(inline_message_id !== undefined && { inline_message_id }),
  };
  updates.push('chosen_inline_result', user.id, chosen_inline_result, result.id);
  return message;
}
