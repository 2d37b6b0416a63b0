import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ListenError, startHttpServer } from '../../src/http/server.js';
import { type Call, createTelegramHealth } from '../../src/telegram/watch-calls.js';
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

test('being alive is one thing, and being ready another, of which each part is said', async () => {
  const { app, emulator } = await stages.set();
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${app.port}/healthz/${path}`);
    return [response.status, await response.text()] as const;
  };
  const ready = async () => {
    const [status, text] = await ask('ready');
    return { code: status, ...JSON.parse(text) };
  };
  const calls = emulator.calls.length;
  expect(await ask('live')).toEqual([200, 'ok\n']);
  const ok = { ok: true };
  const parts = { redis: ok, telegram: ok, queue: ok };
  expect(await ready()).toEqual({ code: 200, status: 'ok', parts });
  expect(emulator.calls.slice(calls).filter(({ method }) => method !== 'getUpdates')).toEqual([]);
  await stages.store.cut();
  expect(await ask('live')).toEqual([200, 'ok\n']);
  const redis = { ok: false, reason: 'Redis does not answer' };
  expect(await ready()).toEqual({ code: 503, status: 'trouble', parts: { ...parts, redis } });
  await stages.store.mend();
});

test('Telegram is away when calls have failed for a minute, and back at its first answer', () => {
  let now = 0;
  const telegram = createTelegramHealth(() => now);
  const heard = (outcome: Call['outcome']) => telegram.heard({ method: 'getMe', outcome });
  // Nobody called: nothing is known.
  now = 3_600_000;
  expect(telegram.trouble()).toBeUndefined();
  heard('ok');
  heard('unreachable');
  expect(telegram.trouble()).toBeUndefined();
  now += 61_000;
  heard('server-error');
  expect(telegram.trouble()).toBe('Telegram has not answered for 61 s');
  heard('refused');
  expect(telegram.trouble()).toBeUndefined();
});

test('/metrics tells of calls, copies, what waits and the store, and of nobody', async () => {
  const { app, emulator, keys, logs } = await stages.set();
  const mai = emulator.user({ firstName: 'Mai Metrics' });
  await mai.open();
  const fault = { method: 'sendMessage', times: 1, kind: 'error' } as const;
  emulator.fault({ ...fault, code: 429, retryAfter: 1 });
  await mai.say('/help');
  await stages.store.client.hset(keys.mailing('m1'), {
    ...{ kind: 'x', subject: 'x', chunks: 1, total: 2, pending: 2, held: 'by-hand' },
    createdAt: Date.parse('2019-11-20T01:59:00Z'),
  });
  await stages.store.client.zadd(keys.openMailings, 1, 'm1');
  await app.sweep();
  const read = async () => {
    const text = await (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
    expect(text).not.toContain(String(mai.id));
    expect(text).not.toContain('Mai Metrics');
    return new Map(text.split('\n').map((line) => line.split(/ (?=\S+$)/) as [string, string]));
  };
  const found = await read();
  expect(found.get('skt_telegram_calls_total{method="sendMessage",outcome="limited"}')).toBe('1');
  expect(Number(found.get('skt_telegram_calls_total{method="sendMessage",outcome="ok"}'))).toBe(2);
  expect(found.get('skt_telegram_retry_after_seconds_total')).toBe('1');
  expect(found.get('skt_outbox_open_mailings')).toBe('1');
  expect(found.get('skt_outbox_pending_copies')).toBe('2');
  expect(found.get('skt_outbox_oldest_seconds')).toBe('60');
  expect(found.get('skt_queue_jobs{state="failed"}')).toBe('0');
  expect(found.get('skt_last_backup_timestamp_seconds')).toBe('0');
  expect(Number(found.get('skt_redis_memory_bytes'))).toBeGreaterThan(100_000);
  expect(Number(found.get('skt_redis_round_trip_seconds'))).toBeGreaterThan(0);
  expect(Number(found.get('skt_sweep_seconds_count{sweep="minute"}'))).toBeGreaterThan(0);
  await stages.store.cut();
  expect((await read()).get('skt_redis_memory_bytes')).toBe('Nan');
  await stages.store.mend();
  expect(logs.length).toBeGreaterThan(0);
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
  health: async () => ({}),
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
