/** Ten thousand people: what a page is told and sent depends on what it looks at. */

import { expect, test } from 'vitest';
import { call, result, start } from './client.js';
import { ask, follow } from './page-client.js';

const CROWD = 10_000;

interface Listed {
  id: number;
  user: { first_name: string };
}
interface Page {
  people: Listed[];
  total: number;
  more: boolean;
}

async function withCrowd(more: object = {}) {
  const emulator = await start(more);
  const crowd = Array.from({ length: CROWD }, (_, n) =>
    emulator.user({ firstName: `Người thứ ${n}` }),
  );
  for (const user of crowd) user.sendText('/start');
  return { emulator, crowd };
}

test('the state of ten thousand chats is a page of the list, and the list is walked page by page', async () => {
  const { emulator } = await withCrowd();
  const response = await fetch(`${emulator.url}/_/state`);
  expect((await response.text()).length).toBeLessThan(50_000);
  const names = new Set<string>();
  let after: number | undefined;
  for (let more = true; more; ) {
    const from = after === undefined ? '' : `&after=${after}`;
    const { answer } = await ask<Page>(emulator, `people?limit=200${from}`);
    expect(answer.total).toBe(CROWD);
    for (const { user } of answer.people) names.add(user.first_name);
    after = answer.people.at(-1)?.id;
    more = answer.more;
  }
  expect(names.size).toBe(CROWD);
});

test('people are found by the beginnings of their words, with or without diacritics', async () => {
  const { emulator } = await withCrowd();
  emulator.user({ firstName: 'Đặng', lastName: 'Thị Ánh', username: 'anh_dt' });
  const found = async (search: string) => {
    const query = new URLSearchParams({ search });
    const { answer } = await ask<Page>(emulator, `people?${query}`);
    return answer.people.map(({ user }) => user.first_name);
  };
  expect(await found('dang thi anh')).toEqual(['Đặng']);
  expect(await found('ÁNH đặng')).toEqual(['Đặng']);
  expect(await found('@anh_d')).toEqual(['Đặng']);
  expect(await found('ang')).toEqual([]);
  expect(await found('người 9999')).toEqual(['Người thứ 9999']);
});

test('a long chat comes from its end, and what is older page by page', async () => {
  const emulator = await start();
  const lan = emulator.user({ firstName: 'Lan' });
  for (let n = 1; n <= 130; n += 1) lan.sendText(`Tin ${n}`);
  type Messages = { messages: { message_id: number; text: string }[]; more: boolean };
  const end = (await ask<Messages>(emulator, `chats/${lan.id}/as/${lan.id}`)).answer;
  expect(end.messages.map(({ text }) => text)).toEqual(
    Array.from({ length: 50 }, (_, n) => `Tin ${n + 81}`),
  );
  expect(end.more).toBe(true);
  const before = end.messages[0]?.message_id;
  const path = `chats/${lan.id}/messages?limit=100&before=${before}`;
  const older = (await ask<Messages>(emulator, path)).answer;
  expect(older.messages.map(({ text }) => text)).toEqual(
    Array.from({ length: 80 }, (_, n) => `Tin ${n + 1}`),
  );
  expect(older.more).toBe(false);
});

test('of chats that are not open a page hears a summary of those in its list, and nothing of the rest', async () => {
  const { emulator, crowd } = await withCrowd();
  const [lan, mai, an] = crowd;
  if (!lan || !mai || !an) throw new Error('there is no crowd');
  const { next, watch } = await follow(emulator, { places: [[lan.id, lan.id]], listed: [mai.id] });
  expect(await next()).toMatchObject({ type: 'commands', chat_id: lan.id, commands: [] });
  const commands = [{ command: 'a', description: 'A' }];
  const scope = { type: 'chat', chat_id: an.id };
  await call(emulator, 'setMyCommands', { commands, scope });
  for (const { id } of [mai, an, mai])
    await result(emulator, 'sendMessage', { chat_id: id, text: 'Nhắc' });
  for (const user of crowd.slice(3)) user.sendText('Xin chào');
  // All the rest: a number, and one line for the one who is listed; told at once or in two parts.
  let heard = 0;
  while (heard < 2) {
    const summary = await next();
    expect(summary).toMatchObject({ type: 'summary', people: CROWD, chats: [{ id: mai.id }] });
    heard += (summary.chats as { heard: number }[])[0]?.heard ?? 0;
  }
  expect(heard).toBe(2);
  // Who comes into the list later is told of with what was missed.
  await watch({ places: [[lan.id, lan.id]], listed: [an.id] });
  expect(await next()).toMatchObject({
    type: 'summary',
    chats: [{ id: an.id, heard: 1, last: { text: 'Nhắc' } }],
  });
  // An open one at once, and its commands when they have become others.
  await call(emulator, 'setMyCommands', { commands });
  await result(emulator, 'sendMessage', { chat_id: lan.id, text: 'Chào Lan' });
  const events = [await next(), await next()].sort((a, b) => (`${a.type}` < `${b.type}` ? -1 : 1));
  expect(events).toMatchObject([
    { type: 'commands', chat_id: lan.id, user_id: lan.id, commands },
    { type: 'message', message: { text: 'Chào Lan' } },
  ]);
});

test('when everybody is gone the page is told once, and hears nothing of those who were', async () => {
  const emulator = await start();
  const lan = emulator.user({ firstName: 'Lan' });
  const { next } = await follow(emulator, { listed: [lan.id] });
  lan.sendText('Xin chào');
  emulator.clear();
  const mai = emulator.user({ firstName: 'Mai' });
  expect(await next()).toEqual({ type: 'cleared' });
  expect(await next()).toEqual({ type: 'summary', people: 1, chats: [] });
  expect(mai.id).not.toBe(lan.id);
});

test('a page learns that the clock was moved', async () => {
  let now = Date.parse('2019-12-02T02:00:00Z');
  const emulator = await start({ now: () => now });
  const response = await fetch(`${emulator.url}/_/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (part: string) => {
    while (!text.includes(part)) text += (await reader?.read())?.value ?? '';
  };
  await until('{"type":"clock","now":1575252000000}');
  now = Date.parse('2020-01-16T01:00:00Z');
  await until(`{"type":"clock","now":${now}}`);
});

test('a page that does not read is let go before it fills the memory', async () => {
  const emulator = await start();
  const response = await fetch(`${emulator.url}/_/events`);
  const reader = response.body?.getReader();
  await reader?.read();
  const words = 'x'.repeat(100_000);
  for (let n = 0; n < 400; n += 1) emulator.tell({ type: 'rehearsal', words });
  const drained = async () => {
    while (!(await reader?.read())?.done);
  };
  await expect(drained()).rejects.toThrow();
});
