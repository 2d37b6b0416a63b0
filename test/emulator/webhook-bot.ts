import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { afterEach } from 'vitest';

export interface Delivered {
  update: Update;
  headers: IncomingHttpHeaders;
  at: number;
}

export interface WebhookBot {
  url: string;
  deliveries: Delivered[];
}

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A webhook that does with each delivery what the test says. */
export async function webhookBot(
  respond: (delivered: Delivered, response: ServerResponse) => void,
): Promise<WebhookBot> {
  const deliveries: Delivered[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
    const delivered = { update, headers: request.headers, at: performance.now() };
    deliveries.push(delivered);
    respond(delivered, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, deliveries };
}
