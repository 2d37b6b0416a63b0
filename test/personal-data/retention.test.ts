import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfDay } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { checkData } from '../../src/operation/check/check.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { clocksOf, inOrder, type PrivacyRequest } from '../../src/personal-data/request.js';
import { keptUntil } from '../../src/personal-data/retention.js';
import { useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();
const contest = await loadContest();

test('what is over its time goes once a day, after whoever it is about was told and could stay', async () => {
  const scene = await scenes.begin();
  const { clock, entries, members, keys } = scene;
  const { client } = scenes;
  const mai = await scene.member('Nguyễn Thị Mai');
  const binh = await scene.member('Lê Văn Bình');
  const draft = await scene.draft(mai, { title: 'Bản nháp bỏ quên' });
  const ledger = createLedger(client, keys);
  const old = { id: 'old.1', kind: 'privacy-answer', subject: '999' };
  await ledger.open({ ...old, to: [mai.id, binh.id] }, clock.now());
  await scene.minute();

  // Twelve months after the end: drafts and the ledger of messages.
  clock.set('2021-12-31T01:00:00Z');
  await scene.minute();
  expect(await entries.find(draft.id)).toBeDefined();
  clock.set('2022-01-04T01:00:00Z');
  await scene.minute();
  expect(await entries.find(draft.id)).toBeUndefined();
  expect(await ledger.deliveries('old.1')).toEqual(new Map());
  expect(await ledger.find('old.1')).toMatchObject({ total: 2, erased: true });
  // The figures stay when the rows go: no repair may take them for wrong.
  expect(await checkData(client, keys, scene.contest)).toEqual([]);
  // Nobody is written to again because their row is gone.
  expect(await ledger.open({ ...old, to: [mai.id] }, clock.now())).toEqual([]);

  // Twenty-four months after: people are told, and have thirty days.
  clock.set('2023-01-04T01:00:00Z');
  await scene.minute();
  await scene.minute();
  for (const one of [mai, binh]) {
    expect(one.last.text).toContain('Ngày 03/02/2023, hệ thống sẽ xóa toàn bộ dữ liệu');
  }
  await binh.press('Giữ lại dữ liệu');
  expect(binh.last.text).toContain('được giữ thêm 24 tháng');
  clock.set('2023-02-02T01:00:00Z');
  await scene.minute();
  expect((await members.find(mai.id)).name).toBe('Nguyễn Thị Mai');
  clock.set('2023-02-03T01:00:00Z');
  await scene.minute();
  expect(await members.find(mai.id)).toEqual({ id: mai.id });
  expect((await members.find(binh.id)).name).toBe('Lê Văn Bình');
  const acts = await scene.acts();
  expect(acts).toContain('erase-over-time 2022-01-04');
  expect(acts).toContain('erase-over-time 2023-02-03');
  await mai.say('/dulieu');
  expect(mai.last.text).toContain('không lưu dữ liệu nào');
});

test('the notice says the periods that the sweep goes by, and shows every choice', async () => {
  const scene = await scenes.begin({
    changeContest: ({ privacy }) => {
      Object.assign(privacy.periods, { drafts: 7, profiles: 31, messages: 5 });
    },
  });
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.members.recordConsent(mai.id, 'withdrawn', '3', scene.clock.now() - 60_000);
  await mai.say('/quyenriengtu');
  expect(mai.last.text).toContain(
    'hệ thống giữ bản nháp 7 tháng, thông tin cá nhân 31 tháng (báo trước khi xóa 30 ngày), nhật ký gửi từng tin 5 tháng',
  );
  expect(mai.last.text?.length).toBeLessThan(4096);
  await mai.press('🕘 Các lựa chọn');
  expect(mai.last.text?.split('\n').slice(2)).toEqual([
    '• 08:59 ngày 20/11/2019: rút lại sự đồng ý (bản số 3)',
    '• 09:00 ngày 20/11/2019: đồng ý (bản số 5)',
  ]);
  await mai.press('🔒 Quyền riêng tư');
  expect(mai.last.text).toContain('Dữ liệu cá nhân và quyền của anh/chị');
});

test('nothing is over its time before the end of the contest, nor before as long after it was touched', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('drafts' as const, 'profiles' as const, 'messages' as const),
      fc.integer({ min: 0, max: Date.parse('2040-01-01') }),
      (period, touchedAt) => {
        const until = keptUntil(contest, period, touchedAt);
        const end = startOfDay(contest, '2021-01-01');
        expect(until).toBeGreaterThan(Math.max(end, touchedAt));
        expect(keptUntil(contest, period, touchedAt + 1)).toBeGreaterThanOrEqual(until);
      },
    ),
  );
});

test('requests that wait stand first, by when they are due, and weekends are no working days', () => {
  const request = (number: number, at: string, more: Partial<PrivacyRequest> = {}) => ({
    ...{ number, kind: 'question' as const, state: 'open' as const },
    ...{ at: Date.parse(at), updateId: number, ...more },
  });
  // Thursday: two working days on it is Monday; our own promise runs out before.
  expect(clocksOf(contest, request(1, '2019-11-21T02:00:00Z'))).toEqual({
    replyBy: '2019-11-25',
    promisedBy: Date.parse('2019-11-24T02:00:00Z'),
    dueAt: Date.parse('2019-11-24T02:00:00Z'),
  });
  // Tuesday, before the holidays of Tết.
  expect(clocksOf(contest, request(1, '2020-01-21T02:00:00Z', { kind: 'object' }))).toMatchObject({
    ...{ replyBy: '2020-01-30', doneBy: '2020-02-05' },
  });
  const closed = request(9, '2019-11-19T02:00:00Z', { state: 'done' });
  const list = [closed, request(2, '2019-11-22T02:00:00Z'), request(3, '2019-11-20T02:00:00Z')];
  expect(inOrder(contest, list).map(({ number }) => number)).toEqual([3, 2, 9]);
});
