import type { Context } from 'hono';
import type { Writer } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import { personById } from './people-routes.js';
import { refuse } from './refusal.js';

/** Who writes in the chat of the address; the private chat of a person is made by its first message. */
export function writerIn(server: Server, context: Context, from: number): Writer {
  const id = Number(context.req.param('chatId'));
  const person = personById(server, from);
  if (id === from) return { person, record: server.world.openPrivateChat(person) };
  const record = server.world.chats.get(id);
  if (record && record.kind !== 'private') return { person, record };
  throw refuse(
    record ? 403 : 404,
    record ? "this is somebody else's chat" : `there is no chat ${id}`,
  );
}
