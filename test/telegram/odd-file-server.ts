import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a Bot API server may behave that the emulator, being a sound one, never does. */
export interface OddFile {
  /** What `getFile` answers. */
  file: { file_size?: number; file_path?: string };
  download?: RequestListener;
}

export async function startOddFileServer(): Promise<{
  url: string;
  behave(odd: OddFile): void;
  close(): Promise<void>;
}> {
  let now: OddFile = { file: {} };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/file/')) {
      now.download?.(request, response);
      return;
    }
    const result = { file_id: 'x', file_unique_id: 'x', ...now.file };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, result }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (odd) => {
      now = odd;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
