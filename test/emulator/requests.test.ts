import { expect, test } from 'vitest';
import { call, refusal, result, start, started, TOKEN } from './client.js';

test('getMe tells who the bot is, by GET as well as by POST', async () => {
  const emulator = await start();
  const me = { id: 123456, is_bot: true, first_name: 'Thử', username: 'thu_bot' };
  expect(await result(emulator, 'getMe')).toMatchObject(me);
  const response = await fetch(`${emulator.url}/bot${TOKEN}/getMe`);
  expect(await response.json()).toMatchObject({ ok: true, result: me });
});

test('a wrong token gets 401', async () => {
  const emulator = await start();
  const response = await fetch(`${emulator.url}/bot999:wrong/getMe`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 401,
    description: 'Unauthorized',
  });
});

test.each(['bot/getMe', 'botnonsense/getMe', `bot${TOKEN}`, `bot${TOKEN}/a/b`])(
  'the path /%s gets 404',
  async (path) => {
    const emulator = await start();
    const response = await fetch(`${emulator.url}/${path}`, { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  },
);

test('a method that does not exist gets 404', async () => {
  const emulator = await start();
  expect(await call(emulator, 'sendTelepathy')).toEqual({
    ok: false,
    error_code: 404,
    description: 'Not Found: method not found: sendTelepathy',
  });
});

test('a method that only Telegram has is refused by name, in any spelling', async () => {
  const emulator = await start();
  expect(await call(emulator, 'sendpoll')).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: method sendPoll is not supported by this emulator',
  });
});

test('a token with an escaped colon and a method in another case are understood', async () => {
  const emulator = await start();
  const response = await fetch(`${emulator.url}/bot${TOKEN.replace(':', '%3A')}/GETME`);
  expect(response.status).toBe(200);
});

test('a call comes as JSON, as a form, as multipart or in the query', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Nút', callback_data: 'x' }]] });
  const fields = { chat_id: String(user.id), text: 'Chào bạn', reply_markup: markup };
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  const url = `${emulator.url}/bot${TOKEN}/sendMessage`;
  const query = new URLSearchParams(fields);
  await fetch(url, { method: 'POST', body: query });
  await fetch(url, { method: 'POST', body: form });
  await fetch(`${url}?${query}`);
  await call(emulator, 'sendMessage', { ...fields, chat_id: user.id });
  const sent = user.messages.slice(1);
  expect(sent.map(({ text }) => text)).toEqual(Array(4).fill('Chào bạn'));
  expect(sent.map(({ reply_markup }) => JSON.stringify(reply_markup))).toEqual(
    Array(4).fill(markup),
  );
});

test('a parameter that does not exist is refused by name, at any depth', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const message = { chat_id: user.id, text: 'x' };
  expect(await refusal(emulator, 'sendMessage', { ...message, parsemode: 'HTML' })).toBe(
    'Bad Request: unknown parameter "parsemode" of sendMessage',
  );
  const reply_markup = { inline_keyboard: [[{ text: 'a', callbackdata: 'x' }]] };
  expect(await refusal(emulator, 'sendMessage', { ...message, reply_markup })).toBe(
    'Bad Request: unknown parameter "callbackdata" in inline_keyboard.0.0',
  );
});

test('a parameter that is missing is named', async () => {
  const emulator = await start();
  const user = await started(emulator);
  expect(await refusal(emulator, 'sendMessage', { text: 'x' })).toBe(
    'Bad Request: chat_id is empty',
  );
  expect(await refusal(emulator, 'deleteMessage', { chat_id: user.id })).toBe(
    'Bad Request: message identifier is not specified',
  );
});

test('a body that cannot be read gets 400', async () => {
  const emulator = await start();
  const url = `${emulator.url}/bot${TOKEN}/sendMessage`;
  for (const [type, body] of [
    ['application/json', '{"chat_id":'],
    ['application/json', '[1]'],
    ['text/plain', 'hello'],
    ['multipart/form-data', 'no boundary'],
  ] as const) {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(400);
  }
});

test('the log of calls has the payload, the outcome and the error', async () => {
  const emulator = await start();
  const user = await started(emulator);
  await call(emulator, 'sendMessage', { chat_id: user.id, text: 'Chào' });
  await call(emulator, 'sendMessage', { chat_id: 1, text: 'Chào' });
  expect(emulator.calls.slice(-2)).toMatchObject([
    {
      method: 'sendMessage',
      payload: { chat_id: user.id, text: 'Chào' },
      ok: true,
      at: expect.any(Number),
      ms: expect.any(Number),
    },
    expect.objectContaining({ ok: false, error: 'Bad Request: chat not found' }),
  ]);
});

test('the log keeps the last 10,000 calls', async () => {
  const { CallLog } = await import('../../src/emulator/call-log.js');
  const log = new CallLog();
  for (let at = 1; at <= 25_000; at += 1)
    log.add({ method: 'getMe', payload: {}, ok: true, at, ms: 0 });
  expect(log.calls.length).toBe(10_000);
  expect(log.calls.at(0)?.at).toBe(15_001);
  expect(log.calls.at(-1)?.at).toBe(25_000);
});
