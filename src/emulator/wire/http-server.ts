import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refused } from '../refusals/refused.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Longer than clients keep theirs, so that the client closes first and never meets a dead connection. */
const KEEP_ALIVE_MS = 75_000;

export interface Routes {
  /** Bot API calls and downloads: plain Node, because thousands come in a second. */
  bot: Handler;
  /** Everything else: the chat page. */
  page: Handler;
}

/** Listens, and gives the server with the URL at which it is reached. */
export async function listen(
  routes: Routes,
  host: string,
  port: number,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const handler = url.startsWith('/bot') || url.startsWith('/file/') ? routes.bot : routes.page;
    handler(request, response).catch((error: unknown) => fail(response, error));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const name = reachable.includes(':') ? `[${reachable}]` : reachable;
  return { server, url: `http://${name}:${address.port}` };
}

export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  await closed;
}

/** A bug of the emulator: whoever called learns of it in the answer. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { answer } = refused.internalError(
    `: ${error instanceof Error ? error.stack : String(error)}`,
  );
  response.writeHead(500, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}
