import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { stickerMessage } from '../acts/attach.js';
import { addBot, removeBot } from '../acts/group-membership.js';
import { press } from '../acts/press.js';
import { rewrite, type Writer, write, writeText } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import { sentFiles } from './file-upload.js';
import { personById } from './people-routes.js';
import { body, refuse } from './refusal.js';
import { chatView, sentView } from './views.js';

const newMessage = z.strictObject({
  from: z.int(),
  text: z.string().optional(),
  sticker: z.string().optional(),
  reply_to_message_id: z.int().optional(),
  forwarded: z.boolean().optional(),
});

/** Who writes in the chat of the address; the private chat of a person is made by its first message. */
export function writerIn(server: Server, context: Context, from: number): Writer {
  const id = Number(context.req.param('chatId'));
  const person = personById(server, from);
  if (id === from) return { person, record: server.world.openPrivateChat(person) };
  const record = server.world.chats.get(id);
  if (record?.kind === 'group') return { person, record };
  throw refuse(
    record ? 403 : 404,
    record ? "this is somebody else's chat" : `there is no chat ${id}`,
  );
}

/** `/_/groups` and `/_/chats`. */
export function chatRoutes(server: Server): Hono {
  const routes = new Hono();

  routes.post('/groups', async (context) => {
    const { title } = await body(
      context,
      z.strictObject({ title: z.string().trim().min(1).max(128) }),
    );
    return context.json(chatView(server.world.group({ title })));
  });

  routes.post('/chats/:chatId/bot', async (context) => {
    const fields = z.strictObject({ from: z.int(), member: z.boolean() });
    const { from, member } = await body(context, fields);
    const { person, record } = writerIn(server, context, from);
    if (record.kind === 'private') throw refuse(400, 'the bot is always in a private chat');
    if (member) addBot(server, record, person);
    else removeBot(server, record, person);
    return context.json(chatView(record));
  });

  routes.post('/chats/:chatId/messages', async (context) => {
    const fields = await body(context, newMessage);
    const writer = writerIn(server, context, fields.from);
    const options = { replyTo: fields.reply_to_message_id, forwarded: fields.forwarded };
    const message =
      fields.sticker === undefined
        ? writeText(server, writer, fields.text ?? '', options)
        : write(server, writer, stickerMessage(server, fields.sticker), options);
    return context.json(sentView(writer.record, message));
  });

  routes.post('/chats/:chatId/files', async (context) => {
    const bytes = Buffer.from(await context.req.arrayBuffer());
    const form = sentFiles(server, bytes, context.req.header('content-type') ?? '');
    const writer = writerIn(server, context, form.from);
    const messages = form.contents.map((content) => write(server, writer, content()));
    return context.json(messages.map((message) => sentView(writer.record, message)));
  });

  routes.post('/chats/:chatId/messages/:messageId/edit', async (context) => {
    const { from, text } = await body(context, z.strictObject({ from: z.int(), text: z.string() }));
    const writer = writerIn(server, context, from);
    const message = rewrite(server, writer, Number(context.req.param('messageId')), text);
    return context.json(sentView(writer.record, message));
  });

  routes.post('/chats/:chatId/press', async (context) => {
    const fields = z.strictObject({ from: z.int(), message_id: z.int(), data: z.string() });
    const { from, message_id: messageId, data } = await body(context, fields);
    const { id } = press(server, writerIn(server, context, from), { messageId, data });
    return context.json({ id });
  });

  return routes;
}
