import { Api } from 'grammy';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/telegram/intake.js';
import { createWebhook } from '../../src/telegram/webhook.js';
import { freePort, SECRET, TOKEN } from '../support/app.js';
import { SOON, useStages } from '../support/stages.js';
import { commandUpdate, messageUpdate, post } from '../support/webhook.js';

const stages = useStages();
const webhook = () =>
  stages.set({ mode: 'webhook', emulator: { redelivery: { firstMs: 20, maxMs: 50 } } });

test('Telegram is told the address, the secret and every kind of update that is wanted', async () => {
  const { emulator, config } = await webhook();
  expect(emulator.calls.find(({ method }) => method === 'setWebhook')?.payload).toEqual({
    url: config.updates.mode === 'webhook' ? config.updates.url : '',
    secret_token: SECRET,
    allowed_updates: [
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
      'my_chat_member',
      'channel_post',
    ],
    max_connections: 100,
  });
});

test.each([
  ['without the secret', null],
  ['with an empty secret', ''],
  ['with a wrong secret', 'secret-secret-secret-2'],
  ['with the beginning of the secret', SECRET.slice(0, -1)],
])('a call %s gets 401 and has no effect', async (_, secret) => {
  const { emulator, app } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  const response = await post(app, commandUpdate(mai, '/help'), secret);
  expect(response.status).toBe(401);
  expect(await response.text()).toBe('');
  expect(mai.messages.length).toBe(before);
});

test.each(['', 'no JSON', '[]', 'null', '{}', '{"update_id":"1"}', '{"update_id":-1}'])(
  'the body %j gets 400',
  async (body) => {
    const { app } = await webhook();
    expect((await post(app, body)).status).toBe(400);
  },
);

test('an update of a kind, or with contents, that the bot does not know is taken and forgotten', async () => {
  const { app } = await webhook();
  expect((await post(app, { update_id: 1, poll: { id: '1' } })).status).toBe(200);
  expect((await post(app, { update_id: 2, message: {} })).status).toBe(200);
  expect((await post(app, { update_id: 3, callback_query: {} })).status).toBe(200);
});

test('a pinned message and the like say nothing to the bot and get no reply', async () => {
  const { emulator, app } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  const pinned = messageUpdate(mai, { pinned_message: { message_id: 1, date: 0 } });
  expect((await post(app, pinned)).status).toBe(200);
  expect(mai.messages.length).toBe(before);
});

test('an update delivered again, even twice at once, answers 200 and has no effect', async () => {
  const { emulator, app } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  const update = commandUpdate(mai, '/help');
  const answers = await Promise.all([post(app, update), post(app, update), post(app, update)]);
  expect([...answers, await post(app, update)].map(({ status }) => status)).toEqual([
    200, 200, 200, 200,
  ]);
  expect(mai.messages.length).toBe(before + 1);
});

test('handled updates are remembered for at least the 24 hours in which Telegram repeats them', async () => {
  const { emulator, app, keys } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const update = commandUpdate(mai, '/help');
  await post(app, update);
  expect(await stages.store.client.ttl(keys.update(update.update_id))).toBeGreaterThan(86_400);
});

test('an update that failed is asked for again, and its redelivery is handled once', async () => {
  const { emulator, app } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  emulator.fault({ method: 'sendMessage', kind: 'error', code: 500, times: 1 });
  const update = commandUpdate(mai, '/help');
  const statuses: number[] = [];
  for (let n = 0; n < 3; n += 1) statuses.push((await post(app, update)).status);
  expect(statuses).toEqual([503, 200, 200]);
  expect(mai.messages.length).toBe(before + 1);
});

test('two instances on one store keep the order of a chat', async () => {
  const { emulator, app, keys, startAnother } = await webhook();
  const other = await startAnother({ PORT: String(await freePort()) });
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  emulator.fault({ method: 'sendMessage', chatId: mai.id, kind: 'delay', ms: 300, times: 1 });
  const first = post(app, messageUpdate(mai, { text: 'Nguyễn Thị Mai' }));
  // The first is under way when its reply has left for Telegram; its lock is seen before that.
  await expect.poll(() => stages.store.client.exists(keys.chatLock(mai.id)), SOON).toBe(1);
  const second = post(other, messageUpdate(mai, { text: 'snv' }));
  expect([(await first).status, (await second).status]).toEqual([200, 200]);
  expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('với “snv”');
});

test('an update that came to two instances at once is handled by one', async () => {
  const { emulator, app, startAnother } = await webhook();
  const other = await startAnother({ PORT: String(await freePort()) });
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  const update = commandUpdate(mai, '/help');
  const answers = await Promise.all([post(app, update), post(other, update)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(mai.messages.length).toBe(before + 1);
});

test('a chat that a dead instance was busy with is taken over when its lease ends', async () => {
  const { emulator, app, keys } = await webhook();
  const { client } = stages.store;
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  await client.set(keys.chatLock(mai.id), 'the dead instance', 'PX', 60_000);
  const answer = post(app, commandUpdate(mai, '/help'));
  await client.pexpire(keys.chatLock(mai.id), 250);
  expect((await answer).status).toBe(200);
  expect(mai.messages.length).toBe(before + 1);
  expect(await client.exists(keys.chatLock(mai.id))).toBe(0);
});

test('the end waits for what was begun, and takes nothing new', async () => {
  const { emulator, app, keys } = await webhook();
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  emulator.fault({ method: 'sendMessage', kind: 'delay', ms: 200, times: 1 });
  const answer = post(app, commandUpdate(mai, '/help'));
  await expect.poll(() => stages.store.client.exists(keys.chatLock(mai.id)), SOON).toBe(1);
  const closed = app.close();
  expect((await answer).status).toBe(200);
  await closed;
  expect(mai.messages.length).toBe(before + 1);
  await expect(post(app, commandUpdate(mai, '/help'))).rejects.toThrow('fetch failed');
});

test('an update that takes longer than Telegram waits is asked for again, and its handling goes on', async () => {
  let finish: (outcome: Outcome) => void = () => undefined;
  const handling = new Promise<Outcome>((resolve) => {
    finish = resolve;
  });
  const slow = createWebhook(
    {
      api: new Api(TOKEN),
      intake: { process: () => handling, idle: async () => undefined },
      logger: pino({ level: 'silent' }),
      onFatal: () => undefined,
    },
    { url: 'http://127.0.0.1/telegram', secret: SECRET },
    20,
  );
  const deliver = async () => {
    const headers = { 'x-telegram-bot-api-secret-token': SECRET };
    const init = { method: 'POST', headers, body: '{"update_id":1}' };
    return (await slow.handle(new Request('http://127.0.0.1/telegram', init))).status;
  };
  expect(await deliver()).toBe(503);
  finish('handled');
  expect(await deliver()).toBe(200);
  await slow.stop();
  expect(await deliver()).toBe(503);
});

test('a message that comes again after a later press is not taken for the answer to what that press asked', async () => {
  const { emulator, app, keys } = await webhook();
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  const late = messageUpdate(mai, { text: 'Nguyễn Thị Mai' });
  const press = {
    update_id: messageUpdate(mai, {}).update_id,
    callback_query: {
      id: 'later',
      from: mai.person.user,
      chat_instance: '1',
      data: 'pe:position',
      message: mai.last,
    },
  };
  // The press belongs to another of Telegram's queues and does not wait for the message.
  expect((await post(app, press)).status).toBe(200);
  expect((await post(app, late)).status).toBe(200);
  expect(mai.last.text).toContain('được gửi trước câu hỏi đang mở nên chưa được lưu');
  expect(await stages.store.client.hget(keys.member(mai.id), 'position')).toBeNull();
  await post(app, messageUpdate(mai, { text: 'Chuyên viên' }));
  expect(await stages.store.client.hget(keys.member(mai.id), 'position')).toBe('Chuyên viên');
});
