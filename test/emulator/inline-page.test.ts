import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { call, confirmAll, result, start, started } from './client.js';
import { article, buttons, newest, queryOf } from './inline-client.js';

async function post(emulator: Emulator, path: string, body: object) {
  const response = await fetch(`${emulator.url}/_/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

test('the page asks the bot in any chat, lists what it finds and sends one of it there', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const room = emulator.group({ title: 'Tổ một cửa' });
  const button = { text: 'Mở danh mục', start_parameter: 'mohinh' };
  const asking = post(emulator, `chats/${room.id}/inline`, {
    from: user.id,
    query: 'a',
    offset: '8',
  });
  await expect
    .poll(() => queryOf(emulator))
    .toMatchObject({ chat_type: 'supergroup', offset: '8' });
  const inline_query_id = (await queryOf(emulator))?.id;
  await result(emulator, 'answerInlineQuery', {
    inline_query_id,
    results: [article('1', { description: 'Xã A', ...buttons })],
    next_offset: '16',
    button,
  });
  await confirmAll(emulator);
  expect(await asking).toEqual({
    status: 200,
    answer: {
      results: [
        {
          query_id: inline_query_id,
          id: '1',
          type: 'article',
          title: 'Mô hình 1',
          description: 'Xã A',
        },
      ],
      next_offset: '16',
      button,
    },
  });
  const choice = { from: user.id, query_id: inline_query_id };
  const send = (result_id: string) =>
    post(emulator, `chats/${room.id}/inline/send`, { ...choice, result_id });
  const { answer } = await send('1');
  expect(answer).toMatchObject({ text: 'Thẻ 1', via_bot: { username: 'thu_bot' }, ...buttons });
  expect(room.messages).toEqual([answer]);
  expect(await send('2')).toEqual({ status: 404, answer: { error: 'there is no such result' } });
  // The bot isn't in the group.
  expect(await newest(emulator)).toBeUndefined();
});

test('the page is told why nothing can be found', async () => {
  const emulator = await start();
  const user = await started(emulator);
  await call(emulator, 'getUpdates', { allowed_updates: ['message'] });
  const { status, answer } = await post(emulator, `chats/${user.id}/inline`, {
    from: user.id,
    query: 'a',
  });
  expect(status).toBe(400);
  expect(answer).toEqual({ error: expect.stringContaining('allowed_updates') });
});
