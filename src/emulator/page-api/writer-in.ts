import type { Context } from 'hono';
import type { Writer } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import type { PersonRecord } from '../world/people.js';
import { personById } from './people-routes.js';
import { refuse } from './refusal.js';

/** Who writes in the chat of the address; the private chat of a person is made by its first message. */
export function writerIn(server: Server, context: Context, from: number): Writer {
  const { person, record } = readerIn(server, context, from);
  return { person, record: record ?? server.world.openPrivateChat(person) };
}

/** Who looks at the chat of the address; a private chat may not exist yet. */
export function readerIn(
  server: Server,
  context: Context,
  userId: number,
): { person: PersonRecord; record: ChatRecord | undefined } {
  const id = Number(context.req.param('chatId'));
  const person = personById(server, userId);
  const record = server.world.chats.get(id);
  if (id === userId) return { person, record };
  if (record && record.kind !== 'private') return { person, record };
  throw refuse(
    record ? 403 : 404,
    record ? "this is somebody else's chat" : `there is no chat ${id}`,
  );
}
