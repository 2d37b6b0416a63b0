import { Hono } from 'hono';
import { z } from 'zod';
import { stickerMessage } from '../acts/attach.js';
import { press } from '../acts/press.js';
import { rewrite, write, writeText } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import { sentFiles } from './file-upload.js';
import { inlineRoutes } from './inline-routes.js';
import { body } from './refusal.js';
import { sharedChatRoutes } from './shared-chat-routes.js';
import { sentView } from './views.js';
import { writerIn } from './writer-in.js';

const newMessage = z.strictObject({
  from: z.int(),
  text: z.string().optional(),
  sticker: z.string().optional(),
  reply_to_message_id: z.int().optional(),
  forwarded: z.boolean().optional(),
});

/** `/_/groups`, `/_/channels` and `/_/chats`. */
export function chatRoutes(server: Server): Hono {
  const routes = new Hono();

  routes.route('/', sharedChatRoutes(server));
  routes.route('/', inlineRoutes(server));

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
