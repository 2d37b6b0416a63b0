import { expect, test } from 'vitest';
import type { ApiCall } from '../../src/emulator/emulator.js';
import { callsOfCopy } from '../../src/rehearsal/inside/calls-of-copy.js';
import { findCalls } from '../../src/rehearsal/inside/find-calls.js';
import { createInside } from '../../src/rehearsal/inside/inside.js';
import { askSite, openStage } from '../support/rehearsal.js';
import { joinRehearsal, postNews, publishResults } from '../support/result-news.js';

const SOON = { timeout: 15_000, interval: 20 };

function callsOf(...given: Partial<ApiCall>[]): ApiCall[] {
  return given.map((each, index) => ({
    ...{ id: index + 1, method: 'sendMessage', payload: {}, ok: true, at: 0, ms: 1 },
    answer: { ok: true, result: true },
    ...each,
  }));
}
const nobody = () => undefined;
const idsOf = (found: { calls: ApiCall[] }) => found.calls.map(({ id }) => id);

test('calls are found by method, recipient, failure and words, newest first and page by page', () => {
  const lan = { id: 7, name: 'Trần Thị Lan', kind: 'person' } as const;
  const calls = callsOf(
    { payload: { text: 'Kết quả chung khảo' }, chatId: 7 },
    { method: 'getUpdates' },
    { answer: { ok: false, code: 403, description: 'x' }, error: 'Forbidden: blocked', ok: false },
    { fault: { kind: 'drop-after' } },
    { method: 'sendPhoto', unheard: true },
  );
  const find = (filter: Parameters<typeof findCalls>[1], range = {}) =>
    idsOf(findCalls(calls, filter, { limit: 10, ...range }, (id) => (id === 7 ? lan : undefined)));
  expect(find({})).toEqual([5, 4, 3, 1]);
  expect(find({ polls: true })).toEqual([5, 4, 3, 2, 1]);
  expect(find({ method: 'getUpdates' })).toEqual([2]);
  expect(find({ chatId: 7 })).toEqual([1]);
  expect(find({ failed: true })).toEqual([5, 4, 3]);
  expect(find({ text: 'KET QUA' })).toEqual([1]);
  expect(find({ text: 'tran thi lan' })).toEqual([1]);
  expect(find({ text: 'forbidden' })).toEqual([3]);
  expect(find({}, { after: 3 })).toEqual([5, 4]);
  expect(find({}, { before: 4 })).toEqual([3, 1]);
  const page = findCalls(calls, {}, { limit: 2 }, nobody);
  expect([idsOf(page), page.more]).toEqual([[5, 4], true]);
  expect(findCalls(calls, {}, { limit: 4 }, nobody).more).toBe(false);
});

test('the calls of a copy are those of its messages; of one that nobody knows of, those that failed', () => {
  const calls = callsOf(
    { chatId: 7, answer: { ok: true, result: { message_id: 11 } } },
    { chatId: 8, answer: { ok: true, result: { message_id: 11 } } },
    { chatId: 7, answer: { ok: true, result: [{ message_id: 12 }, { message_id: 13 }] } },
    { chatId: 7, payload: { message_ids: [12, 13] } },
    { chatId: 7, fault: { kind: 'drop-after' } },
  );
  const copy = { at: 0, detail: '', tries: 1, repeated: false };
  const sent = (detail: string) => callsOfCopy(calls, 7, { ...copy, state: 'sent', detail });
  expect(idsOf(sent('11'))).toEqual([1]);
  expect(idsOf(sent('12-13'))).toEqual([4, 3]);
  const unknown = callsOfCopy(calls, 7, { ...copy, state: 'uncertain' });
  expect([idsOf(unknown), unknown.certain]).toEqual([[5], false]);
});

test('the page looks inside: a mailing, its copies, the calls of one, everything for a person; and says when Redis is away', async () => {
  const rehearsal = await openStage({ parts: [createInside], sendRate: 200 });
  const people = await joinRehearsal(rehearsal, 3);
  await publishResults(rehearsal);
  await postNews(rehearsal, 'results-news.1.inside', people);
  const [first] = people;
  if (!first) throw new Error('nobody joined');
  const inside = async (path: string) => askSite(rehearsal, `inside/${path}`);

  const mailing = {
    id: 'results-news.1.inside',
    kind: 'results-news',
    about: { about: 'publication', name: '1' },
    total: 3,
  };
  const list = () => inside('mailings?kind=results-news');
  await expect
    .poll(list, SOON)
    .toMatchObject({ answer: { total: 1, mailings: [{ ...mailing, counts: { sent: 3 } }] } });
  // It is let go of a moment after its last copy was settled.
  await expect
    .poll(() => inside('mailings?open=1&kind=results-news'), SOON)
    .toMatchObject({ answer: { total: 0 } });
  expect(
    (await inside('mailings/results-news.1.inside?state=sent&from=1&count=1')).answer,
  ).toMatchObject({
    mailing,
    tally: { sent: 3, uncertain: 0 },
    total: 3,
    copies: [{ name: 'Người 2', state: 'sent', tries: 1, messageIds: [expect.any(Number)] }],
  });
  const { answer } = await inside(`mailings/results-news.1.inside/copies/${first.id}`);
  expect(answer).toMatchObject({ certain: true, calls: [{ chat: 'Người 1', outcome: 'ok' }] });
  const [{ id }] = (answer as { calls: [{ id: number }] }).calls;
  expect((await inside(`calls/${id}`)).answer).toMatchObject({
    payload: { chat_id: first.id },
    answer: { ok: true, result: { chat: { id: first.id } } },
  });
  expect((await inside(`chats/${first.id}/copies`)).answer).toMatchObject({
    total: 1,
    copies: [{ mailing, copy: { state: 'sent' } }],
  });
  expect((await inside('chats?text=nguoi%202')).answer).toMatchObject([{ id: people[1]?.id }]);
  expect((await inside('calls?failed=1&text=quan%20tri')).answer).toMatchObject({
    calls: [{ code: 403 }, { code: 403 }],
    more: false,
  });

  expect((await askSite(rehearsal, 'inside/phone', { chatId: first.id })).status).toBe(200);
  expect(rehearsal.phones.shown.at(-1)).toMatchObject({ userId: first.id, chatId: first.id });
  expect((await askSite(rehearsal, 'inside/phone', { chatId: 1 })).status).toBe(404);
  for (const wrong of [
    'calls?limit=0',
    'calls?what=1',
    'mailings?from=-1',
    'mailings/x?state=lost',
  ]) {
    expect((await inside(wrong)).status, wrong).toBe(400);
  }
  for (const gone of [
    'calls/999999',
    'mailings/nothing',
    'mailings/a%20b',
    'mailings/x/copies/1',
  ]) {
    expect((await inside(gone)).status, gone).toBe(404);
  }

  // The bot being down changes nothing of what can be read; Redis being away does.
  await rehearsal.killBot();
  expect((await list()).answer).toMatchObject({ total: 1 });
  await rehearsal.store.pause();
  for (const path of ['mailings', 'mailings/results-news.1.inside', `chats/${first.id}/copies`]) {
    expect((await inside(path)).status, path).toBe(503);
  }
  expect((await inside('calls')).status).toBe(200);
  await rehearsal.store.resume();
  await expect.poll(async () => (await list()).status, SOON).toBe(200);
  expect((await list()).answer).toMatchObject({ mailings: [{ ...mailing, counts: { sent: 3 } }] });
});
