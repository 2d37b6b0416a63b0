import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { CallLog } from '../call-log.js';
import type { EmulatorOptions } from '../options.js';
import type { Server } from '../server-parts.js';
import type { Handler } from '../wire/http-server.js';
import { chatRoutes } from './chat-routes.js';
import { download } from './download.js';
import { isOwnRequest } from './guard.js';
import { pageFile } from './page-files.js';
import { peopleRoutes } from './people-routes.js';
import { toResponse } from './refusal.js';
import { stateRoutes } from './state-routes.js';
import { EventStream } from './stream/event-stream.js';

/** Room for a file that is too large for the bot: refusing it is worth rehearsing. */
const MAX_UPLOAD = 64 * 1024 * 1024;
const DEFAULT_CALLS = 200;
/** As in the source tree, so that the modules of another page find these by the same relative path in both. */
const PAGE = '/emulator/page/';

/** The compiler copies no such files, so the page stays in `src/`; `dist/emulator/` is as deep as `src/emulator/`. */
const FOLDER = new URL('../../../src/emulator/page/', import.meta.url);

export interface PageApi {
  handle: Handler;
  /** Tells every open page something that isn't of the emulator. */
  tell(event: object): void;
  close(): void;
}

/** The chat page and what it asks of the server; only the page itself may ask. */
export function createPageApi(
  server: Server,
  log: CallLog,
  boundHost: string,
  site: EmulatorOptions['site'],
): PageApi {
  const events = new EventStream(server);
  const hono = getRequestListener(createRoutes(server, log, events, site).fetch);

  const handle: Handler = async (request, response) => {
    const { method, headers, url = '' } = request;
    const refused = refusalOf(headers, boundHost);
    if (refused) return fail(response, ...refused);
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
  return { handle, tell: (event) => events.tell(event), close: () => events.close() };
}

function createRoutes(
  server: Server,
  log: CallLog,
  events: EventStream,
  site: EmulatorOptions['site'],
): Hono {
  const app = new Hono();
  app.onError(toResponse);
  app.notFound((context) => context.json({ error: 'not found' }, 404));
  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('cross-origin-resource-policy', 'same-origin');
  });
  app.use(async (context, next) => (await site?.(context.req.raw)) ?? next());
  app.get('/', () => pageFile(FOLDER, 'index.html'));
  app.get('/phone', () => pageFile(FOLDER, 'phone.html'));
  app.get(`${PAGE}*`, (context) => pageFile(FOLDER, context.req.path.slice(PAGE.length)));
  app.get('/_/calls', (context) => {
    const limit = Number(context.req.query('limit') ?? DEFAULT_CALLS);
    return context.json(limit > 0 ? log.calls.slice(-limit) : []);
  });
  app.route('/_', events.routes);
  app.route('/_', stateRoutes(server));
  app.route('/_', peopleRoutes(server));
  app.route('/_', chatRoutes(server));
  return app;
}

function refusalOf(
  headers: IncomingHttpHeaders,
  boundHost: string,
): [status: number, error: string] | undefined {
  if (!isOwnRequest(headers, boundHost)) return [403, 'not from this page'];
  if (Number(headers['content-length'] ?? 0) > MAX_UPLOAD) return [413, 'too large'];
  // Of unsaid length: no browser sends such, and it could be too large.
  if (headers['transfer-encoding'] !== undefined) return [411, 'length required'];
  return undefined;
}

function fail(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
