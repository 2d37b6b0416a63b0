import { setTimeout as pause } from 'node:timers/promises';
import type { Chat, User } from 'grammy/types';
import { expect, test } from 'vitest';
import { call, refusal, result, start } from './client.js';
import { webhookBot } from './webhook-bot.js';

const redelivery = { firstMs: 40, maxMs: 100 };

test('updates are posted with the secret, and confirmed by any 2xx', async () => {
  const emulator = await start();
  const bot = await webhookBot((_, response) => response.writeHead(204).end());
  await call(emulator, 'setWebhook', {
    url: bot.url,
    secret_token: 'bí-mật'.normalize('NFD').replace(/[^\w-]/g, ''),
  });
  const user = emulator.user();
  await user.say('Chào');
  expect(bot.deliveries.map(({ update }) => update.message?.text)).toEqual(['Chào']);
  expect(bot.deliveries[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': 'bi-mat',
  });
  expect(await result(emulator, 'getWebhookInfo')).toMatchObject({
    url: bot.url,
    pending_update_count: 0,
    max_connections: 40,
  });
});

test('a refused update comes again at once, then with doubling pauses up to the longest', async () => {
  const emulator = await start({ redelivery });
  let failures = 5;
  const bot = await webhookBot((_, response) =>
    response.writeHead(failures-- > 0 ? 500 : 200).end(),
  );
  await call(emulator, 'setWebhook', { url: bot.url });
  await emulator.user().say('Chào');
  const ids = bot.deliveries.map(({ update }) => update.update_id);
  expect(ids).toEqual(Array(6).fill(ids[0]));
  const gaps = bot.deliveries
    .slice(1)
    .map(({ at }, index) => at - (bot.deliveries[index]?.at ?? 0));
  expect(gaps[0]).toBeLessThan(30);
  for (const [index, shortest] of [38, 78, 98, 98].entries()) {
    expect(gaps[index + 1]).toBeGreaterThan(shortest);
  }
  expect(gaps[4]).toBeLessThan(180);
});

test('a webhook that is down, or breaks the connection, gets the update when it is back', async () => {
  const emulator = await start({ redelivery });
  let breaks = 2;
  const bot = await webhookBot((_, response) => {
    if (breaks-- > 0) response.destroy();
    else response.end();
  });
  await call(emulator, 'setWebhook', { url: bot.url });
  await emulator.user().say('Chào');
  expect(bot.deliveries.length).toBe(3);
  await call(emulator, 'setWebhook', { url: 'http://127.0.0.1:9/nobody' });
  emulator.user().sendText('Có ai không?');
  await pause(80);
  expect(await result(emulator, 'getWebhookInfo')).toMatchObject({
    pending_update_count: 1,
    last_error_message: 'Connection refused',
  });
  await call(emulator, 'setWebhook', { url: bot.url });
  await emulator.idle();
  expect(bot.deliveries.at(-1)?.update.message?.text).toBe('Có ai không?');
});

test('a webhook that stays silent has failed', async () => {
  const { WebhookDelivery } = await import('../../src/emulator/updates/webhook-delivery.js');
  const { UpdateLog } = await import('../../src/emulator/updates/update-log.js');
  let silent = true;
  const bot = await webhookBot((_, response) => {
    if (!silent) response.end();
    silent = false;
  });
  const log = new UpdateLog();
  const failures: string[] = [];
  const confirmed = new Promise<void>((resolve) => {
    const chat: Chat.PrivateChat = { id: 1, type: 'private', first_name: 'Lan' };
    const from: User = { id: 1, is_bot: false, first_name: 'Lan' };
    log.push('message', 1, { message_id: 1, date: 0, chat, from }, '');
    for (const entry of log.pending.values()) entry.waiters.add(resolve);
  });
  const delivery = new WebhookDelivery(
    log,
    { url: bot.url, secretToken: undefined, maxConnections: 1 },
    { ...redelivery, silenceMs: 100 },
    { onReply: async () => {}, onFailure: (reason) => failures.push(reason) },
  );
  await confirmed;
  await delivery.stop();
  expect(failures).toEqual(['Read timeout expired']);
});

test('within a chat updates come one after the other; chats side by side, up to max_connections', async () => {
  const emulator = await start();
  let open = 0;
  let most = 0;
  const bot = await webhookBot(async (_, response) => {
    open += 1;
    most = Math.max(most, open);
    await pause(20);
    open -= 1;
    response.end();
  });
  await call(emulator, 'setWebhook', { url: bot.url, max_connections: 3 });
  const users = Array.from({ length: 6 }, () => emulator.user());
  for (const text of ['một', 'hai', 'ba']) for (const user of users) user.sendText(text);
  await emulator.idle();
  expect(most).toBe(3);
  for (const { id } of users) {
    const own = bot.deliveries.filter(({ update }) => update.message?.chat.id === id);
    expect(own.map(({ update }) => update.message?.text)).toEqual(['một', 'hai', 'ba']);
  }
});

test('a refused update holds up its own chat only', async () => {
  const emulator = await start({ redelivery: { firstMs: 5_000, maxMs: 5_000 } });
  const [stuck, free] = [emulator.user(), emulator.user()];
  const bot = await webhookBot(({ update }, response) => {
    response.writeHead(update.message?.chat.id === stuck.id ? 500 : 200).end();
  });
  await call(emulator, 'setWebhook', { url: bot.url });
  stuck.sendText('một');
  stuck.sendText('hai');
  await free.say('ba');
  await free.say('bốn');
  const texts = bot.deliveries.map(({ update }) => update.message?.text);
  expect(texts.filter((text) => text !== 'một')).toEqual(['ba', 'bốn']);
});

test('an answer that is a call is executed before the update counts as confirmed', async () => {
  const emulator = await start();
  const bot = await webhookBot(({ update }, response) => {
    const chat_id = update.message?.chat.id;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ method: 'sendMessage', chat_id, text: 'Chào bạn' }));
  });
  await call(emulator, 'setWebhook', { url: bot.url });
  const answers = await emulator.user().say('Chào');
  expect(answers.map(({ text }) => text)).toEqual(['Chào bạn']);
});

test('what waits when the webhook goes is there for getUpdates, unless it is dropped', async () => {
  const emulator = await start({ redelivery });
  const bot = await webhookBot((_, response) => response.writeHead(500).end());
  await call(emulator, 'setWebhook', { url: bot.url, allowed_updates: ['message'] });
  emulator.user().sendText('x');
  await call(emulator, 'setWebhook', { url: '' });
  expect(await result<unknown[]>(emulator, 'getUpdates')).toHaveLength(1);
  await call(emulator, 'setWebhook', { url: bot.url, drop_pending_updates: true });
  await call(emulator, 'deleteWebhook');
  expect(await result(emulator, 'getUpdates')).toEqual([]);
});

test('setting a webhook ends the long poll', async () => {
  const emulator = await start();
  const poll = call(emulator, 'getUpdates', { timeout: 30 });
  await pause(50);
  await call(emulator, 'setWebhook', { url: 'http://127.0.0.1:9/' });
  expect(await poll).toMatchObject({ description: 'Conflict: terminated by setWebhook request' });
});

test.each([
  [{ url: 'ftp://a.vn' }, 'invalid webhook URL specified'],
  [{ url: 'http://a.vn', secret_token: 'bí mật' }, 'secret token contains unallowed characters'],
  [{ url: 'http://a.vn', secret_token: 'x'.repeat(257) }, 'secret token is too long'],
])('setWebhook with %j is refused', async (payload, reason) => {
  const emulator = await start();
  expect(await refusal(emulator, 'setWebhook', payload)).toBe(`Bad Request: ${reason}`);
});
