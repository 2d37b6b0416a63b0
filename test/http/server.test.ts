import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ListenError, startHttpServer } from '../../src/http/server.js';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { SOON, useStages } from '../support/stages.js';

const stages = useStages<BreakableStore>(startBreakableStore);

test('/healthz says that all is well, and what is not', async () => {
  const { app } = await stages.set();
  const health = async () => {
    const response = await fetch(`http://127.0.0.1:${app.port}/healthz`);
    return [response.status, await response.text()];
  };
  expect(await health()).toEqual([200, 'ok\n']);
  await stages.store.cut();
  expect(await health()).toEqual([503, 'Redis does not answer\n']);
  await stages.store.mend();
  await expect.poll(health, SOON).toEqual([200, 'ok\n']);
});

test('/metrics counts the updates by outcome and times them', async () => {
  const { app, emulator } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  emulator.fault({ method: 'sendMessage', kind: 'error', code: 500, times: 1 });
  await mai.say('/help');
  const response = await fetch(`http://127.0.0.1:${app.port}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n');
  expect(lines.filter((line) => line.startsWith('skt_updates_total'))).toEqual([
    'skt_updates_total{outcome="handled"} 2',
    'skt_updates_total{outcome="again"} 1',
  ]);
  expect(lines).toContain('skt_update_seconds_count 3');
});

test('without a webhook nothing else is answered', async () => {
  const { app } = await stages.set();
  for (const path of ['/', '/telegram', '/healthz/x']) {
    const response = await fetch(`http://127.0.0.1:${app.port}${path}`, { method: 'POST' });
    expect(response.status).toBe(404);
  }
});

const options = {
  host: '127.0.0.1',
  port: 0,
  registry: new Registry(),
  trouble: async () => undefined,
};
let server: Awaited<ReturnType<typeof startHttpServer>>;
beforeAll(async () => {
  server = await startHttpServer(options);
});
afterAll(() => server.close());

test('a port in use is explained', async () => {
  await expect(startHttpServer({ ...options, port: server.port })).rejects.toThrow(
    new ListenError(
      `Port ${server.port} on 127.0.0.1 is in use by another program: set PORT to a free one.`,
    ),
  );
});

test('an address that is not this machine’s is explained', async () => {
  await expect(startHttpServer({ ...options, host: '192.0.2.1' })).rejects.toThrow(
    new ListenError(`The bot can't listen on 192.0.2.1:0 (EADDRNOTAVAIL).`),
  );
});

test('the end does not wait for connections that clients keep open', async () => {
  const other = await startHttpServer(options);
  const response = await fetch(`http://127.0.0.1:${other.port}/healthz`);
  expect(response.status).toBe(200);
  const began = performance.now();
  await Promise.all([response.text(), other.close()]);
  expect(performance.now() - began).toBeLessThan(1_000);
});
