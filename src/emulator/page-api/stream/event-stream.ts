import type { ServerResponse } from 'node:http';
import { Hono } from 'hono';
import type { Server } from '../../server-parts.js';
import { body, refuse } from '../refusal.js';
import { OpenPage } from './open-page.js';
import { inSight } from './place.js';

const HEARTBEAT_MS = 15_000;

/** Often enough to look alive, seldom enough for a crowd that writes all at once. */
const FLUSH_MS = 250;

/** Server-sent events: what changes, to every page that is open, as far as it has that in sight. */
export class EventStream {
  readonly #pages = new Map<string, OpenPage>();
  readonly routes = new Hono();
  #stop: (() => void) | undefined;

  constructor(readonly server: Server) {
    this.routes.post('/events/:stream/watch', async (context) => {
      const page = this.#pages.get(context.req.param('stream'));
      if (!page) throw refuse(404, 'there is no such stream');
      const { places, listed } = await body(context, inSight);
      page.watch(
        places.map((place) => ({ chatId: place.chat_id, userId: place.user_id })),
        listed,
      );
      return context.json({});
    });
  }

  add(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    const page = new OpenPage(this.server, response);
    this.#pages.set(page.id, page);
    this.#stop ??= this.#start();
    response.once('close', () => {
      this.#pages.delete(page.id);
      if (this.#pages.size === 0) this.close();
    });
  }

  /** Tells every page something that isn't of the emulator. */
  tell(event: object): void {
    const text = `data: ${JSON.stringify(event)}\n\n`;
    for (const page of this.#pages.values()) page.write(text);
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const { response } of this.#pages.values()) response.end();
    this.#pages.clear();
  }

  /** Listens only while a page is open, so that tests and benchmarks don't pay for it. */
  #start(): () => void {
    const pages = this.#pages;
    const unsubscribe = this.server.world.changes.listen((change) => {
      for (const page of pages.values()) page.hear(change);
    });
    const flush = setInterval(() => {
      for (const page of pages.values()) page.flush();
    }, FLUSH_MS);
    const heartbeat = setInterval(() => {
      for (const page of pages.values()) page.write(': still here\n\n');
    }, HEARTBEAT_MS);
    return () => {
      clearInterval(flush);
      clearInterval(heartbeat);
      unsubscribe();
    };
  }
}
