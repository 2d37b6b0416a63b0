import { expect, test } from 'vitest';
import type { ApiCall } from '../../src/emulator/emulator.js';
import { call, result, start, started, TOKEN } from './client.js';

test('a call keeps its answer: what was made of it, or the refusal as it went out', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const heard: ApiCall[] = [];
  const unlisten = emulator.onCall((each) => heard.push(each));
  const { message_id } = await result(emulator, 'sendMessage', { chat_id: user.id, text: 'một' });
  await call(emulator, 'sendMessage', { chat_id: user.id, text: '' });
  emulator.fault({ kind: 'error', retryAfter: 3, times: 1, sending: true });
  await call(emulator, 'sendMessage', { chat_id: `${user.id}`, text: 'hai' });
  emulator.fault({ kind: 'drop-before', times: 1, except: 'getMe' });
  await call(emulator, 'getMe');
  await expect(call(emulator, 'deleteWebhook')).rejects.toThrow();
  unlisten();
  await call(emulator, 'getMe');
  expect(heard).toMatchObject([
    { chatId: user.id, answer: { ok: true, result: { message_id, text: 'một' } } },
    { answer: { ok: false, code: 400, description: expect.stringContaining('Bad Request') } },
    {
      chatId: user.id,
      answer: { ok: false, code: 429, parameters: { retry_after: 3 } },
      fault: { kind: 'error' },
    },
    { method: 'getMe', answer: { ok: true } },
    { method: 'deleteWebhook', error: 'drop-before' },
  ]);
  expect(heard[4]).not.toHaveProperty('answer');
  const ids = emulator.calls.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((one, other) => one - other));
  const last = ids.at(-1) ?? 0;
  emulator.clear();
  await call(emulator, 'getMe');
  expect(emulator.calls.map(({ id }) => id)).toEqual([last + 1]);
});

test('an answer to a press is about whoever pressed', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const reply_markup = { inline_keyboard: [[{ text: 'Ghi nhận', callback_data: 'a' }]] };
  await result(emulator, 'sendMessage', { chat_id: user.id, text: 'x', reply_markup });
  const pressed = user.press('Ghi nhận');
  const updates = await result<{ update_id: number; callback_query?: { id: string } }[]>(
    emulator,
    'getUpdates',
  );
  const query = updates.at(-1);
  await call(emulator, 'answerCallbackQuery', { callback_query_id: query?.callback_query?.id });
  expect(emulator.calls.at(-1)).toMatchObject({ chatId: user.id, ok: true });
  await call(emulator, 'getUpdates', { offset: (query?.update_id ?? 0) + 1 });
  await pressed;
});

test('a line is cut and mended: nobody is reached meanwhile, and what was under way was heard by nobody', async () => {
  const emulator = await start({ line: true });
  const user = await started(emulator);
  expect(emulator.apiUrl).not.toBe(emulator.url);
  const over = { ...emulator, url: emulator.apiUrl };
  expect(await call(over, 'getMe')).toMatchObject({ ok: true });
  const arrived = new Promise<void>((resolve) => {
    emulator.fault({ kind: 'delay', ms: 50, times: 1, onStrike: resolve });
  });
  const underWay = call(over, 'sendMessage', { chat_id: user.id, text: 'dở dang' });
  underWay.catch(() => undefined);
  const done = new Promise<ApiCall>((resolve) => emulator.onCall(resolve));
  await arrived;
  await emulator.cut();
  await expect(underWay).rejects.toThrow();
  expect(await done).toMatchObject({ unheard: true, answer: { ok: true } });
  await expect(fetch(`${emulator.apiUrl}/bot${TOKEN}/getMe`)).rejects.toMatchObject({
    cause: { code: 'ECONNREFUSED' },
  });
  // People are still in Telegram, and whoever looks on is, too.
  user.sendText('Có ai không?');
  expect(await call(emulator, 'getMe')).toMatchObject({ ok: true });
  await Promise.all([emulator.mend(), emulator.mend()]);
  expect(await call(over, 'getMe')).toMatchObject({ ok: true });
});

test('limits of sending come and go while it runs', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const send = () => call(emulator, 'sendMessage', { chat_id: user.id, text: 'x' });
  emulator.limit({ perChatPerSecond: 1 });
  expect([(await send()).ok, (await send()).ok]).toEqual([true, false]);
  emulator.limit({});
  expect((await send()).ok).toBe(true);
  expect(emulator.refusedByLimits).toBe(1);
});

test('the directory knows people and shared chats by name, and who can look into them', async () => {
  const emulator = await start();
  const mai = emulator.user({ firstName: 'Mai', lastName: 'Nguyễn' });
  const group = emulator.group({ title: 'Tổ một cửa' });
  const added = group.addBot(mai);
  const updates = await result<{ update_id: number }[]>(emulator, 'getUpdates');
  await call(emulator, 'getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  await added;
  const entries = [
    { id: mai.id, name: 'Mai Nguyễn', kind: 'person', holder: mai.id },
    { id: group.id, name: 'Tổ một cửa', kind: 'group', holder: mai.id },
  ];
  expect([...emulator.directory.all()]).toEqual(entries);
  expect(emulator.directory.find(group.id)).toEqual(entries[1]);
  expect(emulator.directory.find(1)).toBeUndefined();
});
