import { Hono } from 'hono';
import { z } from 'zod';
import { answered, askInline, sendResult } from '../acts/inline.js';
import type { Server } from '../server-parts.js';
import { body, refuse } from './refusal.js';
import { inlineView, sentView } from './views.js';
import { writerIn } from './writer-in.js';

/** Whoever types doesn't look at an empty list for longer. */
const PATIENCE_MS = 15_000;

const typed = z.strictObject({
  from: z.int(),
  query: z.string(),
  offset: z.string().optional(),
});

const chosen = z.strictObject({
  from: z.int(),
  query_id: z.string(),
  result_id: z.string(),
  reply_to_message_id: z.int().optional(),
});

/** `/_/chats/…/inline`: asking the bot from within any chat, and sending one of its results there. */
export function inlineRoutes(server: Server): Hono {
  const routes = new Hono();

  /** Answers when the bot has. */
  routes.post('/chats/:chatId/inline', async (context) => {
    const { from, query, offset } = await body(context, typed);
    const { person, record } = writerIn(server, context, from);
    const asked = askInline(server, person, record, { query, offset });
    return context.json(inlineView(asked, await answered(server, asked, PATIENCE_MS)));
  });

  routes.post('/chats/:chatId/inline/send', async (context) => {
    const { from, query_id, result_id, reply_to_message_id } = await body(context, chosen);
    const writer = writerIn(server, context, from);
    const asked = server.inlineQueries.answered(query_id);
    const result = asked?.answer?.results.find(({ id }) => id === result_id);
    if (!asked || !result) throw refuse(404, 'there is no such result');
    const options = { replyTo: reply_to_message_id };
    return context.json(
      sentView(writer.record, sendResult(server, writer, asked, result, options)),
    );
  });

  return routes;
}
