import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import { searchPeople } from './people-search.js';
import { refuse } from './refusal.js';
import { chatView, commandsView, listedView, messageView, userView } from './views.js';
import { readerIn } from './writer-in.js';

/** As many as fill a long screen. */
const PAGE = 50;
const MOST = 200;

const paging = z.object({ limit: z.coerce.number().int().min(1).max(MOST).default(PAGE) });
const peopleQuery = paging.extend({
  search: z.string().max(200).default(''),
  after: z.coerce.number().int().optional(),
});
const messagesQuery = paging.extend({ before: z.coerce.number().int().optional() });

/**
 * What a page reads: never everything, since there may be ten thousand people with long chats. The
 * state has the beginning of the list; a chat is fetched when it is opened, from its end.
 */
export function stateRoutes(server: Server): Hono {
  const { world } = server;
  const routes = new Hono();

  routes.get('/state', (context) => {
    const { id, username, first_name, supports_inline_queries } = world.bot;
    const shared = [...world.chats.values()].filter(({ kind }) => kind !== 'private');
    return context.json({
      bot: { id, username, first_name, supports_inline_queries },
      now: world.now(),
      people: peoplePage(server, { search: '', limit: PAGE }),
      shared: shared.map(({ chat }) => listedView(server, chat.id)),
    } as object);
  });

  routes.get('/people', (context) =>
    context.json(peoplePage(server, query(context, peopleQuery)) as object),
  );

  /** The chat as this person has it on the screen. */
  routes.get('/chats/:chatId/as/:userId', (context) => {
    const { limit } = query(context, paging);
    const { person, record } = readerIn(server, context, Number(context.req.param('userId')));
    const chatId = Number(context.req.param('chatId'));
    const { id, username, first_name, supports_inline_queries } = world.bot;
    return context.json({
      bot: { id, username, first_name, supports_inline_queries },
      now: world.now(),
      user: userView(person),
      chat: record ? chatView(record) : { id: chatId, type: 'private', user_id: chatId },
      ...messagesPage(record, { limit }),
      commands: commandsView(server, chatId, person.user.id),
    } as object);
  });

  routes.get('/chats/:chatId/messages', (context) => {
    const record = world.chats.get(Number(context.req.param('chatId')));
    return context.json(messagesPage(record, query(context, messagesQuery)) as object);
  });

  return routes;
}

function peoplePage(server: Server, asked: z.output<typeof peopleQuery>): object {
  const { people, total, more } = searchPeople(server.world.people, asked);
  return { people: people.map(({ user }) => listedView(server, user.id)), total, more };
}

/** The last messages of a chat, or the last before one; the oldest first. */
function messagesPage(
  record: ChatRecord | undefined,
  { before = Number.POSITIVE_INFINITY, limit }: { before?: number | undefined; limit: number },
): object {
  const stored = [...(record?.messages.values() ?? [])];
  const older = stored.filter(({ message }) => message.message_id < before);
  return { messages: older.slice(-limit).map(messageView), more: older.length > limit };
}

function query<Schema extends z.ZodType>(context: Context, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(context.req.query());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refuse(400, `${issue?.path.join('.') ?? ''}: ${issue?.message}`);
}
