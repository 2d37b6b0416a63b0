import type { ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { CallLog } from '../call-log.js';
import type { Server } from '../server-parts.js';
import type { Handler } from '../wire/http-server.js';
import { chatRoutes } from './chat-routes.js';
import { download } from './download.js';
import { EventStream } from './event-stream.js';
import { isOwnRequest } from './guard.js';
import { readPageFile } from './page-files.js';
import { peopleRoutes } from './people-routes.js';
import { refuse, toResponse } from './refusal.js';
import { stateView } from './views.js';

/** Room for a file that is too large for the bot: refusing it is worth rehearsing. */
const MAX_UPLOAD = 64 * 1024 * 1024;
const DEFAULT_CALLS = 200;

export interface PageApi {
  handle: Handler;
  close(): void;
}

/** The chat page and what it asks of the server; only the page itself may ask. */
export function createPageApi(server: Server, log: CallLog, boundHost: string): PageApi {
  const events = new EventStream(server);
  const hono = getRequestListener(createRoutes(server, log).fetch);

  const handle: Handler = async (request, response) => {
    const { method, headers, url = '' } = request;
    if (!isOwnRequest(headers, boundHost)) return fail(response, 403, 'not from this page');
    if (Number(headers['content-length'] ?? 0) > MAX_UPLOAD)
      return fail(response, 413, 'too large');
    const [path = ''] = url.split('?');
    if (method === 'GET' && path === '/_/events') return events.add(response);
    if (method === 'GET' && path.startsWith('/_/files/')) {
      const fileId = path.slice('/_/files/'.length);
      return download(server.files, fileId, response)
        ? undefined
        : fail(response, 404, 'no such file');
    }
    await hono(request, response);
  };
  return { handle, close: () => events.close() };
}

function createRoutes(server: Server, log: CallLog): Hono {
  const app = new Hono();
  app.onError(toResponse);
  app.notFound((context) => context.json({ error: 'not found' }, 404));
  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('cross-origin-resource-policy', 'same-origin');
  });
  app.get('/', async () => pageResponse('index.html'));
  app.get('/page/:file', async (context) => pageResponse(context.req.param('file')));
  app.get('/_/state', (context) => context.json(stateView(server) as object));
  app.get('/_/calls', (context) => {
    const limit = Number(context.req.query('limit') ?? DEFAULT_CALLS);
    return context.json(limit > 0 ? log.calls.slice(-limit) : []);
  });
  app.route('/_', peopleRoutes(server));
  app.route('/_', chatRoutes(server));
  return app;
}

async function pageResponse(name: string): Promise<Response> {
  const file = await readPageFile(name);
  if (!file) throw refuse(404, 'not found');
  return new Response(file.content, { headers: file.headers });
}

function fail(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
