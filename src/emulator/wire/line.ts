import type { Server } from 'node:http';
import { type Handler, listen, stopListening } from './http-server.js';

/**
 * A way of the bot's own to the Bot API, on a port of its own, so that it can be cut while people
 * go on writing: what is under way breaks off, and nobody is reached until it is mended.
 */
export class Line {
  #server: Server | undefined;
  #work: Promise<void> = Promise.resolve();

  private constructor(
    readonly url: string,
    private readonly handler: Handler,
    private readonly host: string,
    server: Server,
  ) {
    this.#server = server;
  }

  static async open(handler: Handler, host: string): Promise<Line> {
    const { server, url } = await listen({ bot: handler, page: handler }, host, 0);
    return new Line(url, handler, host, server);
  }

  cut(): Promise<void> {
    return this.#afterwards(async () => {
      const server = this.#server;
      this.#server = undefined;
      if (server) await stopListening(server);
    });
  }

  mend(): Promise<void> {
    return this.#afterwards(async () => {
      if (this.#server) return;
      const port = Number(new URL(this.url).port);
      const { server } = await listen({ bot: this.handler, page: this.handler }, this.host, port);
      this.#server = server;
    });
  }

  /** One after the other, however many are asked for at once. */
  #afterwards(act: () => Promise<void>): Promise<void> {
    const done = this.#work.then(act);
    this.#work = done.catch(() => undefined);
    return done;
  }
}
