import { expect, test } from 'vitest';
import { call, start, started, TOKEN } from './client.js';

async function ready() {
  const emulator = await start();
  const user = await started(emulator);
  const send = (text = 'x') => call(emulator, 'sendMessage', { chat_id: user.id, text });
  return { emulator, user, send };
}

test('an error strikes as often as told, only where told', async () => {
  const { emulator, send } = await ready();
  emulator.fault({ method: 'sendMessage', kind: 'error', retryAfter: 7, times: 1 });
  expect(await call(emulator, 'getMe')).toMatchObject({ ok: true });
  expect(await send()).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
  expect(await send()).toMatchObject({ ok: true });
});

test('an error has the code and the words that it was given, until it is removed', async () => {
  const { emulator, user, send } = await ready();
  const other = await started(emulator, 'Mai');
  const remove = emulator.fault({
    chatId: user.id,
    kind: 'error',
    code: 403,
    description: 'Forbidden: user is deactivated',
  });
  expect(await send()).toEqual({
    ok: false,
    error_code: 403,
    description: 'Forbidden: user is deactivated',
  });
  expect(await call(emulator, 'sendMessage', { chat_id: other.id, text: 'x' })).toMatchObject({
    ok: true,
  });
  remove();
  expect(await send()).toMatchObject({ ok: true });
});

test('the page of a proxy is not JSON', async () => {
  const { emulator } = await ready();
  emulator.fault({ kind: 'error', html: true });
  const response = await fetch(`${emulator.url}/bot${TOKEN}/getMe`);
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>');
});

test('a connection breaks before anything was done, or after all was done', async () => {
  const { emulator, user, send } = await ready();
  emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 });
  await expect(send('trước')).rejects.toThrow();
  emulator.fault({ method: 'sendMessage', kind: 'drop-after', times: 1 });
  await expect(send('sau')).rejects.toThrow();
  expect(user.messages.map(({ text }) => text)).toEqual(['/start', 'sau']);
  expect(emulator.calls.slice(-2)).toMatchObject([
    { ok: false, error: 'drop-before' },
    { ok: false, error: 'drop-after' },
  ]);
});

test('a delay makes calls slow', async () => {
  const { emulator } = await ready();
  emulator.fault({ kind: 'delay', ms: 60 });
  const begun = performance.now();
  await call(emulator, 'getMe');
  expect(performance.now() - begun).toBeGreaterThan(58);
});

test('a probability strikes about so often, the same calls for the same seed', async () => {
  const strikes = async (seed: number) => {
    const { Faults } = await import('../../src/emulator/faults.js');
    const faults = new Faults();
    faults.add({ kind: 'error', every: 0.3, seed });
    return Array.from({ length: 1000 }, () => faults.strike('getMe', undefined).rule !== undefined);
  };
  const [first, again, other] = [await strikes(1), await strikes(1), await strikes(2)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  const count = first.filter(Boolean).length;
  expect(count).toBeGreaterThan(240);
  expect(count).toBeLessThan(360);
});
