import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { confirmAll, refusal, result, start, started } from './client.js';

const reply_markup = { inline_keyboard: [[{ text: 'Đồng ý', callback_data: 'yes' }]] };
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

async function pressed(now?: () => number) {
  const emulator = await start(now ? { now } : {});
  const user = await started(emulator);
  const message = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text: 'x',
    reply_markup,
  });
  const press = user.press('Đồng ý');
  const [update] = await result<Update[]>(emulator, 'getUpdates');
  const query = update?.callback_query;
  const answer = (fields: object = {}) =>
    refusal(emulator, 'answerCallbackQuery', { callback_query_id: query?.id, ...fields });
  return { emulator, user, message, press, query, answer };
}

test('a press tells who pressed what and where, and brings back the answer', async () => {
  const { emulator, user, message, press, query, answer } = await pressed();
  expect(query).toMatchObject({ from: { id: user.id }, message, data: 'yes' });
  expect(emulator.unansweredCallbacks).toMatchObject([
    { id: query?.id, userId: user.id, data: 'yes' },
  ]);
  expect(await answer({ text: 'Đã ghi', show_alert: true })).toBe('accepted');
  await confirmAll(emulator);
  expect(await press).toEqual({ answer: { text: 'Đã ghi', showAlert: true }, messages: [] });
  expect(emulator.unansweredCallbacks).toEqual([]);
});

test('a press that nobody answers says so by its absence', async () => {
  const { emulator, press } = await pressed();
  await confirmAll(emulator);
  expect(await press).toEqual({ messages: [] });
  expect(emulator.unansweredCallbacks.length).toBe(1);
});

test('an answer is taken once, with 200 characters at most, for a query that exists', async () => {
  const { emulator, press, answer } = await pressed();
  expect(await answer({ text: 'x'.repeat(201) })).toBe('Bad Request: MESSAGE_TOO_LONG');
  expect(await answer({ text: '😀'.repeat(200) })).toBe('accepted');
  expect(await answer()).toBe(TOO_OLD);
  expect(await refusal(emulator, 'answerCallbackQuery', { callback_query_id: '1' })).toBe(TOO_OLD);
  await confirmAll(emulator);
  await press;
});

test('an answer after 15 minutes is too late', async () => {
  let now = Date.now();
  const { emulator, press, answer } = await pressed(() => now);
  now += 15 * 60_000 + 1;
  expect(await answer()).toBe(TOO_OLD);
  await confirmAll(emulator);
  await press;
});
