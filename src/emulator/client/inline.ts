import type { Message } from 'grammy/types';
import { ActError } from '../acts/act-error.js';
import { answered, askInline, sendResult } from '../acts/inline.js';
import type { WriteOptions, Writer } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import type { InlineAnswer, InlineQueryRecord, InlineResult } from '../world/inline-queries.js';
import type { PersonRecord } from '../world/people.js';

export interface InlineOptions {
  /** The `next_offset` of the results before. */
  offset?: string;
  /**
   * Where it is typed: a group, a channel, or somebody else, in whose chat the bot isn't. By default
   * it is the chat with the bot.
   */
  in?: { readonly id: number };
  /** How long to wait for the answer, if not as long as for everything else. */
  patienceMs?: number;
}

/** What the bot answered, and the query to which it did. */
export interface InlineFound extends InlineAnswer {
  readonly asked: InlineQueryRecord;
}

export async function findInline(
  server: Server,
  person: PersonRecord,
  query: string,
  { offset, in: place, patienceMs }: InlineOptions & { patienceMs: number },
): Promise<InlineFound> {
  const record = placeOf(server, person, place?.id ?? person.user.id);
  const asked = askInline(server, person, record, { query, offset });
  return { ...(await answered(server, asked, patienceMs)), asked };
}

/** Sends one of the results, named by its place in the list or by its title, where the query was typed. */
export function sendFound(
  server: Server,
  person: PersonRecord,
  { asked, results }: InlineFound,
  which: number | string,
  options?: WriteOptions,
): Message {
  const record = asked.chatId === undefined ? undefined : server.world.chats.get(asked.chatId);
  if (!record) throw new ActError('chats between two people are not emulated: ask in another chat');
  const writer: Writer = { person, record };
  return sendResult(server, writer, asked, resultOf(results, which), options);
}

function resultOf(results: readonly InlineResult[], which: number | string): InlineResult {
  const result =
    typeof which === 'number'
      ? results[which]
      : (results.find(({ title }) => title === which) ??
        results.find(({ title }) => title?.includes(which)));
  if (result) return result;
  const there = results.map(({ title, id }) => `"${title ?? id}"`);
  throw new ActError(
    `there is no result ${JSON.stringify(which)}; ${there.length > 0 ? `there are ${there.join(', ')}` : 'there are none'}`,
  );
}

function placeOf({ world }: Server, person: PersonRecord, id: number): ChatRecord | undefined {
  if (id === person.user.id) return world.openPrivateChat(person);
  const record = world.chats.get(id);
  return record?.kind === 'private' ? undefined : record;
}
