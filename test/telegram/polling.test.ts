import { expect, test } from 'vitest';
import { TOKEN } from '../support/app.js';
import { SOON, useStages } from '../support/stages.js';

const stages = useStages();

test('a webhook that was set before is removed, and every kind of update that is wanted is named', async () => {
  const { emulator } = await stages.set();
  await emulator.user().open();
  const methods = emulator.calls.map(({ method }) => method);
  expect(methods.indexOf('deleteWebhook')).toBeLessThan(methods.indexOf('getUpdates'));
  expect(emulator.calls.find(({ method }) => method === 'getUpdates')?.payload).toMatchObject({
    timeout: 20,
    allowed_updates: [
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
      'my_chat_member',
      'channel_post',
    ],
  });
});

test('chats are handled side by side, and each in its order', async () => {
  const { emulator } = await stages.set();
  const [slow, quick] = [emulator.user(), emulator.user()];
  await Promise.all([slow.open(), quick.open()]);
  emulator.fault({ method: 'sendMessage', chatId: slow.id, kind: 'delay', ms: 250, times: 1 });
  slow.sendText('/help');
  slow.sendText('/language');
  quick.sendText('/privacy');
  await quick.waitFor(({ text }) => text?.startsWith('Dữ liệu cá nhân') ?? false);
  expect(slow.last.text).toContain('Kính chào');
  await slow.after(() => undefined);
  expect(slow.messages.slice(-2).map(({ text }) => text?.split('\n')[0])).toEqual([
    'Hệ thống giúp được gì?',
    'Anh/chị muốn dùng ngôn ngữ nào?',
  ]);
});

test('a chat that is slow holds up no other, also not what comes later', async () => {
  const { emulator, keys } = await stages.set();
  const [slow, quick] = [emulator.user(), emulator.user()];
  await Promise.all([slow.open(), quick.open()]);
  emulator.fault({ method: 'sendMessage', chatId: slow.id, kind: 'delay', ms: 1_000, times: 1 });
  slow.sendText('/help');
  await expect.poll(() => stages.store.client.exists(keys.chatLock(slow.id)), SOON).toBe(1);
  quick.sendText('/privacy');
  await quick.waitFor(({ text }) => text?.startsWith('Dữ liệu cá nhân') ?? false);
  expect(slow.last.text).toContain('Kính chào');
  await slow.after(() => undefined);
  expect(slow.last.text).toContain('Hệ thống giúp được gì?');
});

test('an update that has to wait holds up those after it, so that no answer slides into another question', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  emulator.fault({ method: 'sendMessage', kind: 'error', code: 500, times: 1 });
  await mai.after(() => {
    mai.sendText('Nguyễn Thị Mai');
    mai.sendText('snv');
  });
  expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('với “snv”');
});

test('the end finishes what was begun, and confirms to Telegram nothing that might be open', async () => {
  const stage = await stages.set();
  const { emulator, app, keys } = stage;
  const mai = emulator.user();
  await mai.open();
  const before = mai.messages.length;
  emulator.fault({ method: 'sendMessage', chatId: mai.id, kind: 'delay', ms: 200, times: 1 });
  mai.sendText('/help');
  await expect.poll(() => stages.store.client.exists(keys.chatLock(mai.id)), SOON).toBe(1);
  await app.close();
  expect(mai.messages.length).toBe(before + 2);
  const response = await fetch(`${emulator.url}/bot${TOKEN}/getUpdates`);
  expect(((await response.json()) as { result: unknown[] }).result).toHaveLength(1);

  await stage.startAnother();
  await emulator.idle();
  expect(mai.messages.length).toBe(before + 2);
});

test('when another process polls, the bot says so, waits, and goes on afterwards', async () => {
  const { emulator, logs } = await stages.set();
  const mai = emulator.user();
  await fetch(`${emulator.url}/bot${TOKEN}/getUpdates?timeout=0`);
  await mai.open();
  expect(mai.last.text).toContain('Kính chào');
  const warnings = logs.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
  expect(warnings.map(({ msg }) => msg)).toEqual([
    'Another process fetches the updates of this bot; waiting for it to stop',
  ]);
});

test('a token that is revoked while the bot runs ends it with a clear word', async () => {
  const { emulator, fatal } = await stages.set();
  const end = emulator.fault({
    method: 'getUpdates',
    kind: 'error',
    code: 401,
    description: 'Unauthorized',
  });
  emulator.user().sendText('/start');
  await expect.poll(() => fatal.length, SOON).toBe(1);
  end();
  expect(fatal.splice(0)).toMatchObject([
    {
      name: 'TokenRefusedError',
      message: 'Telegram does not know this BOT_TOKEN: take the current one from @BotFather.',
    },
  ]);
});

test('broken connections and a proxy’s error page while fetching are waited out', async () => {
  const { emulator, logs } = await stages.set();
  const mai = emulator.user();
  emulator.fault({ method: 'getUpdates', kind: 'drop-before', times: 1 });
  emulator.fault({ method: 'getUpdates', kind: 'error', html: true, times: 1 });
  await mai.say('/start');
  expect(mai.messages.filter(({ text }) => text?.includes('Kính chào'))).toHaveLength(1);
  const errors = logs.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
  expect(errors.map(({ msg }) => msg)).toEqual(
    Array(2).fill('Updates could not be fetched; trying again'),
  );
});

test('Telegram being away for a moment right at the start does not end the start', async () => {
  const stage = await stages.set();
  stage.emulator.fault({ method: 'deleteWebhook', kind: 'error', code: 502, html: true, times: 1 });
  await stage.startAnother();
  expect(stage.logs.some((line) => line.includes('Telegram does not answer'))).toBe(true);
});
