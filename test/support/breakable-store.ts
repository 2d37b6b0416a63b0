import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Store, startStore } from './app.js';

export interface BreakableStore extends Store {
  /** From now on the bot cannot reach Redis; `client` still can. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A Redis behind a line that can be cut, so that "away" lasts exactly as long as a test wants. */
export async function startBreakableStore(): Promise<BreakableStore> {
  const store = await startStore();
  const target = new URL(store.url).pathname;
  const folder = await mkdtemp(join(tmpdir(), 'skt-line-'));
  const path = join(folder, 'redis.sock');
  const sockets = new Set<Socket>();
  let server: Server | undefined;

  const couple = (one: Socket, other: Socket): void => {
    sockets.add(one);
    one.pipe(other);
    one.on('error', () => undefined);
    one.on('close', () => {
      sockets.delete(one);
      other.destroy();
    });
  };
  const mend = (): Promise<void> =>
    new Promise((resolve) => {
      server = createServer((client) => {
        const redis = connect(target);
        couple(client, redis);
        couple(redis, client);
      }).listen(path, resolve);
    });
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  await mend();
  return {
    url: `unix://${path}`,
    client: store.client,
    cut,
    mend,
    async close() {
      await cut();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
