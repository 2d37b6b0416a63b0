import { HttpError } from 'grammy';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { createBot } from '../../src/telegram/bot.js';
import type { ChatContext } from '../../src/telegram/context.js';
import { createHttpClient, type HttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';

let emulator: Emulator;
let http: HttpClient;
beforeAll(async () => {
  emulator = await startEmulator({ token: TOKEN });
  http = createHttpClient();
});
afterAll(async () => {
  await http.close();
  await emulator.close();
});
const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

const api = (timeoutSeconds?: number) =>
  createBot<ChatContext>({
    token: TOKEN,
    apiRoot: emulator.url,
    http,
    ...(timeoutSeconds && { timeoutSeconds }),
  }).api;

test('a call that Telegram does not answer is given up, and it is not known whether it was done', async () => {
  ended.push(emulator.fault({ method: 'getMe', kind: 'delay', ms: 2_000 }));
  const began = performance.now();
  await expect(api(0.1).getMe()).rejects.toThrow(HttpError);
  expect(performance.now() - began).toBeLessThan(1_500);
});

test('a call without an answer is not sent again blindly', async () => {
  const mai = emulator.user();
  mai.sendText('/start');
  emulator.fault({ method: 'sendMessage', kind: 'drop-after', times: 1 });
  await expect(api().sendMessage(mai.id, 'a')).rejects.toThrow(HttpError);
  expect(mai.messages).toHaveLength(2);
});

test('a short 429 is waited out, and the message comes once', async () => {
  const mai = emulator.user();
  mai.sendText('/start');
  emulator.fault({ method: 'sendMessage', kind: 'error', retryAfter: 1, times: 1 });
  await api().sendMessage(mai.id, 'a');
  expect(mai.messages).toHaveLength(2);
  expect(emulator.calls.slice(-2).map(({ ok }) => ok)).toEqual([false, true]);
});

test('a long 429 is not waited out in place', async () => {
  const mai = emulator.user();
  mai.sendText('/start');
  emulator.fault({ method: 'sendMessage', kind: 'error', retryAfter: 10_000, times: 1 });
  await expect(api().sendMessage(mai.id, 'a')).rejects.toMatchObject({
    error_code: 429,
    parameters: { retry_after: 10_000 },
  });
});

test('messages are HTML, and show no previews of links', async () => {
  const mai = emulator.user();
  mai.sendText('/start');
  await api().sendMessage(mai.id, '<b>đậm</b> https://example.com');
  expect(mai.last.entities?.[0]).toEqual({ type: 'bold', offset: 0, length: 3 });
  expect(emulator.calls.at(-1)?.payload).toMatchObject({
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  });
});
