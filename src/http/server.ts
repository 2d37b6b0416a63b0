import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { describeParts, firstTrouble, type Parts } from './health.js';

export interface HttpServer {
  /** The port that it listens on, also where 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

export interface HttpServerOptions {
  host: string;
  port: number;
  registry: Registry;
  /** How each part of the bot is. */
  health: () => Promise<Parts>;
  webhook?: { path: string; handle: (request: Request) => Promise<Response> } | undefined;
}

/** The address could not be taken: it is in use, or not this machine's. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** The bot's own HTTP server: health, metrics, and Telegram's updates where it is told of a webhook. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, registry, health, webhook } = options;
  const app = new Hono();

  app.get('/healthz', async (c) => {
    const problem = firstTrouble(await health());
    return problem === undefined ? c.text('ok\n') : c.text(`${problem}\n`, 503);
  });
  // Alive: the process answers. What it needs may be away; a restart would not bring that back.
  app.get('/healthz/live', (c) => c.text('ok\n'));
  app.get('/healthz/ready', async (c) => {
    const said = describeParts(await health());
    return c.json(said, said.status === 'ok' ? 200 : 503);
  });
  app.get('/metrics', async (c) =>
    c.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  if (webhook) app.post(webhook.path, (c) => webhook.handle(c.req.raw));

  const server = await listen(app, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        // Telegram keeps its connections open: each is let go as soon as it has had its last answer.
        const letGo = setInterval(() => {
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        }, 20);
        server.close(() => {
          clearInterval(letGo);
          resolve();
        });
      }),
  };
}

function listen(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new ListenError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} on ${hostname} is in use by another program: set PORT to a free one.`
            : `The bot can't listen on ${hostname}:${port} (${error.code ?? error.message}).`,
        ),
      );
    });
  });
}
