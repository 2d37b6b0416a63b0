import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import { deliveryStates } from '../../outbox/delivery.js';
import { mailingId } from '../../outbox/mailing.js';
import { isRedisUnavailable } from '../../redis/client.js';
import { showPhone } from '../phones/show-phone.js';
import type { Rehearsal } from '../rehearsal.js';
import { lineOf } from './call-view.js';
import { callsOfCopy } from './calls-of-copy.js';
import { findCalls } from './find-calls.js';
import { findChats } from './find-chats.js';
import type { Mailings } from './mailings.js';

const MOST = 200;
const WORDS = z.string().max(200).optional();
const flag = z
  .literal('1')
  .optional()
  .transform((value) => value === '1');
const id = z.coerce.number().int();

const callQuery = z.strictObject({
  method: WORDS,
  chat: id.optional(),
  failed: flag,
  polls: flag,
  text: WORDS,
  after: id.optional(),
  before: id.optional(),
  limit: id.min(1).max(MOST).default(100),
});
const page = { from: id.min(0).default(0), count: id.min(1).max(MOST).default(50) };
const listQuery = z.strictObject({ ...page, kind: WORDS, open: flag });
const copiesQuery = z.strictObject({ ...page, state: z.enum(deliveryStates).optional() });
const pageQuery = z.strictObject(page);
const chatsQuery = z.strictObject({ text: WORDS });
const chosenChat = z.strictObject({ chatId: z.int() });

/** `/rehearsal/inside`: calls, the ledger, and what became of what was meant for somebody. */
export function insideRoutes(rehearsal: Rehearsal, mailings: Mailings): Hono {
  const { emulator } = rehearsal;
  const { directory } = emulator;
  const find = (chatId: number) => directory.find(chatId);
  const routes = new Hono();

  routes.get('/calls', (context) => {
    const { method, chat: chatId, failed, polls, text, ...range } = query(context, callQuery);
    const filter = { method, chatId, failed, polls, text };
    const found = findCalls(emulator.calls, filter, range, find);
    return context.json({
      calls: found.calls.map((call) => lineOf(call, find)),
      more: found.more,
      last: emulator.calls.at(-1)?.id ?? 0,
      methods: [...new Set(emulator.calls.map((call) => call.method))].sort(),
    });
  });
  routes.get('/calls/:id{\\d+}', (context) => {
    const wanted = Number(context.req.param('id'));
    const call = emulator.calls.find((one) => one.id === wanted);
    if (!call) throw refuse(404, 'not among the last 10,000 calls');
    const { payload, answer, fault } = call;
    return context.json({
      ...lineOf(call, find),
      payload,
      ...(answer && { answer }),
      ...(fault && { fault }),
    });
  });

  routes.get('/mailings', (context) =>
    fromStore(context, () => {
      const { from, count, ...filter } = query(context, listQuery);
      return mailings.list(filter, { from, count });
    }),
  );
  routes.get('/mailings/:id', (context) =>
    fromStore(context, async () => {
      const { from, count, state } = query(context, copiesQuery);
      return found(await mailings.one(mailingIn(context), state, { from, count }));
    }),
  );
  routes.get('/mailings/:id/copies/:recipient{-?\\d+}', (context) =>
    fromStore(context, async () => {
      const recipient = Number(context.req.param('recipient'));
      const delivery = found(await mailings.delivery(mailingIn(context), recipient));
      const { certain, calls } = callsOfCopy(emulator.calls, recipient, delivery);
      return { certain, calls: calls.map((call) => lineOf(call, find)) };
    }),
  );

  routes.get('/chats', (context) => {
    const { text = '' } = query(context, chatsQuery);
    return context.json(findChats(directory, text));
  });
  routes.get('/chats/:id{-?\\d+}/copies', (context) =>
    fromStore(context, () =>
      mailings.to(Number(context.req.param('id')), query(context, pageQuery)),
    ),
  );
  routes.post('/phone', async (context) => {
    const { chatId } = await body(context, chosenChat);
    if (!showPhone(rehearsal, chatId)) throw refuse(404, 'nobody holds such a phone');
    return context.json({});
  });
  return routes;
}

/** While Redis is away nobody knows; that is told apart from a bug, and from there being nothing. */
async function fromStore(context: Context, read: () => Promise<object>): Promise<Response> {
  try {
    return context.json(await read());
  } catch (error) {
    if (!isRedisUnavailable(error)) throw error;
    return context.json({ error: 'away' }, 503);
  }
}

function query<Schema extends z.ZodType>(context: Context, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(context.req.query());
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw refuse(400, `${issue?.path.join('.') ?? ''}: ${issue?.message}`);
}

function mailingIn(context: Context): string {
  const parsed = mailingId.safeParse(context.req.param('id'));
  if (!parsed.success) throw refuse(404, 'no such mailing');
  return parsed.data;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw refuse(404, 'not in the ledger');
  return value;
}
