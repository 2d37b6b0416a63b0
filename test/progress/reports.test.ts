import { expect, test } from 'vitest';
import type { Contest } from '../../src/contest/contest.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { movedClock } from '../support/app.js';
import { textsSince, useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();

type Scene = Awaited<ReturnType<typeof scenes.begin>>;

/** Vietnamese time, to the minute. */
const at = (text: string) => new Date(Date.parse(`${text}:00+07:00`)).toISOString();

/** When is looked: the half hours of the morning, at which anything might be due, and some of the rest. */
const LOOKS = [0, 5, 6.5, 7, 7.5, 8, 8.5, 9, 12, 17, 21].map((hour) => hour * 3_600_000);

/** What an administrator got from midnight to midnight. */
async function reportsOver(
  { admin, clock, minute }: Scene,
  from: string,
  to: string,
): Promise<[string, string][]> {
  const got: [string, string][] = [];
  const days = (Date.parse(at(to)) - Date.parse(at(from))) / 86_400_000;
  const midnights = Array.from(
    { length: days },
    (_, day) => Date.parse(at(from)) + day * 86_400_000,
  );
  for (const now of midnights.flatMap((midnight) => LOOKS.map((look) => midnight + look))) {
    clock.set(new Date(now).toISOString());
    const count = admin.messages.length;
    await minute();
    const local = new Date(now + 7 * 3_600_000).toISOString().slice(0, 16);
    for (const text of textsSince(admin, count)) got.push([local, text.split('\n')[0] ?? '']);
  }
  return got;
}

test('a digest comes on each of the last ten working mornings, and the list after the deadline', async () => {
  const scene = await scenes.begin({ changeContest: onlyTwoUnits });
  const got = await reportsOver(scene, '2020-01-08T00:00', '2020-02-04T00:00');
  const digest = (day: string): [string, string] => {
    const [, month, date] = day.split('-');
    return [`${day}T07:30`, `📋 Tình hình sáng ${date}/${month}/2020`];
  };
  expect(got).toEqual([
    ...[10, 13, 14, 15, 16, 17, 20, 21, 22, 30].map((day) => digest(`2020-01-${day}`)),
    ['2020-01-31T08:00', '📋 Danh sách sau khi hết thời hạn'],
  ]);
});

function onlyTwoUnits({ finalists }: Contest): void {
  finalists.units = finalists.units.slice(1, 3);
}

test('the digest names who still owes what, and whom to call', async () => {
  const scene = await scenes.begin({ changeContest: onlyTwoUnits });
  const { admin, other, clock, colleague, sendPlan, finalists, minute } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await sendPlan(mai, 'so-khoa-hoc', 'incomplete');
  await finalists.setContact('phuong-ninh-hai', { name: 'Lê Thị Hoa', phone: '0912 345 678' });
  clock.set(at('2020-01-16T07:00'));
  await minute();
  clock.set(at('2020-01-16T07:30'));
  await minute();
  expect(admin.last.text?.split('\n')).toEqual([
    '📋 Tình hình sáng 16/01/2020',
    'Thời hạn: trước ngày 31/01/2020 (chậm nhất hết thứ Năm, ngày 30/01/2020).',
    'Còn 5 ngày làm việc.',
    '',
    'Số đơn vị: 2',
    '✅ Đã gửi đủ: 0 (đúng hạn 0, muộn 0)',
    '📄 Bản giấy: 0',
    '🟡 Còn thiếu: 1',
    '⬜ Chưa gửi: 1',
    '📞 Không liên lạc được, cần gọi điện: 1',
    '🔔 Đã gửi tin nhắc: 1',
    '',
    '🟡 Còn thiếu (1)',
    '• Sở Khoa học và Công nghệ: 🟡 còn thiếu: Dự toán kinh phí (gửi lúc 09:00 ngày 20/11/2019)',
    '',
    '⬜ Chưa gửi (1)',
    '• UBND phường Ninh Hải, thị xã Ninh Hòa',
    '',
    '📞 Cần gọi điện (1)',
    '• UBND phường Ninh Hải, thị xã Ninh Hòa: chưa có ai nhận đơn vị. Liên hệ: Lê Thị Hoa, 0912 345 678',
  ]);
  expect(other.last.text).toBe(admin.last.text);
  await admin.press('◀ Tiến độ');
  expect(admin.last.text).toContain('📊 Tiến độ');
});

test('the organiser’s list names everyone, in time, late, on paper, incomplete, not sent', async () => {
  const scene = await scenes.begin();
  const { admin, clock, colleague, sendPlan, plans, minute } = scene;
  await sendPlan(await colleague('Nguyễn Thị Sớm', {}, 'so-thong-tin'), 'so-thong-tin');
  await sendPlan(await colleague('Lê Thị Nửa', {}, 'so-noi-vu'), 'so-noi-vu', 'incomplete');
  const paper = { number: '125/TNMT', date: '2020-01-15', at: clock.now(), by: admin.id };
  await plans.setPaper('so-tai-nguyen', paper);
  clock.set(at('2020-01-31T00:00'));
  await sendPlan(await colleague('Võ Văn Muộn', {}, 'so-lao-dong'), 'so-lao-dong');
  clock.set(at('2020-01-31T08:00'));
  await minute();
  const text = admin.last.text ?? '';
  for (const section of [
    '✅ Đã gửi đủ, đúng hạn (1)\n• Sở Thông tin và Truyền thông: ✅ đã gửi đủ lúc 09:00 ngày 20/11/2019\n',
    '🕘 Đã gửi đủ, muộn (1)\n• Sở Lao động - Thương binh và Xã hội: ✅ đã gửi đủ lúc 00:00 ngày 31/01/2020, muộn chưa đến 1 phút\n',
    '📄 Bản giấy (1)\n• Sở Tài nguyên và Môi trường: 📄 bản giấy số 125/TNMT ngày 15/01/2020\n',
    '🟡 Còn thiếu (1)\n• Sở Nội vụ: 🟡 còn thiếu: Dự toán kinh phí (gửi lúc 09:00 ngày 20/11/2019)\n',
    '⬜ Chưa gửi (8)\n',
    '📞 Cần gọi điện (9)\n',
  ]) {
    expect(text).toContain(section);
  }
});

test('after the bot was away for two days, today’s digest comes and no other; at night none does', async () => {
  const { admin, clock, minute } = await scenes.begin();
  clock.set(at('2020-01-14T20:30'));
  const count = admin.messages.length;
  await minute();
  expect(textsSince(admin, count)).toEqual([]);
  clock.set(at('2020-01-16T15:00'));
  await minute();
  await minute();
  const texts = textsSince(admin, count);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('Tình hình sáng 16/01/2020');
});

test('two instances that look at once send each report once', async () => {
  const { admin, app, clock, startAnother, minute } = await scenes.begin({ mode: 'webhook' });
  const another = await startAnother({ PORT: '0' });
  clock.set(at('2020-01-16T07:30'));
  const count = admin.messages.length;
  await Promise.all([app.sweep(), another.sweep()]);
  await minute();
  expect(textsSince(admin, count)).toHaveLength(1);
});

test('a deadline that was past when the bot was set up brings no digest and no list', async () => {
  const clock = movedClock(at('2020-01-31T00:00'));
  const scene = await scenes.begin({ clock });
  expect(await reportsOver(scene, '2020-01-31T00:00', '2020-02-06T00:00')).toEqual([]);
});

test('the list comes again after a deadline that was moved', async () => {
  const scene = await scenes.begin({ changeContest: onlyTwoUnits });
  const { admin, clock, deadlines, minute } = scene;
  clock.set(at('2020-01-31T08:00'));
  await minute();
  expect(admin.last.text).toContain('trước ngày 31/01/2020');
  await deadlines.move({ before: '2020-02-14', movedAt: clock.now(), by: admin.id }, 0);
  const got = await reportsOver(scene, '2020-02-13T00:00', '2020-02-18T00:00');
  expect(got).toEqual([
    ['2020-02-13T07:30', '📋 Tình hình sáng 13/02/2020'],
    ['2020-02-14T08:00', '📋 Danh sách sau khi hết thời hạn'],
  ]);
});

test('a long list is one message with pages, each within Telegram’s limit', async () => {
  const { admin, clock, minute } = await scenes.begin({
    changeContest: ({ finalists }) => {
      finalists.units = Array.from({ length: 60 }, (_, index) => ({
        id: `unit-${index}`,
        unitName: `Đơn vị ${index} ${'& tên dài '.repeat(20)}`.slice(0, 200).trim(),
        agencyId: 'so-noi-vu',
      }));
    },
  });
  clock.set(at('2020-01-31T08:00'));
  const count = admin.messages.length;
  await minute();
  expect(textsSince(admin, count)).toHaveLength(1);
  expect(admin.last.text?.length).toBeLessThanOrEqual(4096);
  const [, pages] = /Trang 1\/(\d+)/.exec(admin.last.text ?? '') ?? [];
  await admin.press(`2/${pages} ▶`);
  expect(admin.last.text).toContain(`Trang 2/${pages}`);
});

test('an agency’s coordinator is told three working days before the end which units owe what', async () => {
  const scene = await scenes.begin();
  const { clock, keys, member, colleague, sendPlan, minute } = scene;
  const coordinators = createCoordinatorStore(scenes.client, keys);
  const lan = await member('Đỗ Thị Lan');
  const former = await member('Người cũ');
  const done = await member('Đầu mối xong việc');
  await coordinators.add('so-khoa-hoc', lan.id);
  await coordinators.add('so-khoa-hoc', former.id);
  await coordinators.add('so-noi-vu', done.id);
  const mai = await colleague('Nguyễn Thị Mai');
  await sendPlan(mai, 'so-khoa-hoc', 'incomplete');
  await sendPlan(await colleague('Trần Văn Bình', {}, 'so-noi-vu'), 'so-noi-vu');
  await coordinators.remove('so-khoa-hoc', former.id);
  const counts = [lan, former, done].map(({ messages }) => messages.length);
  clock.set(at('2020-01-20T08:00'));
  await minute();
  await minute();
  expect([former, done].map(({ messages }) => messages.length)).toEqual(counts.slice(1));
  expect(textsSince(lan, counts[0] ?? 0)).toEqual([
    [
      '🔔 Sở Khoa học và Công nghệ: 1 đơn vị chưa gửi đủ phương án, đề án, kế hoạch',
      'Còn 3 ngày làm việc. Đề nghị anh/chị đôn đốc đơn vị gửi Sở Nội vụ tỉnh Khánh Hòa trước ngày 31/01/2020 (chậm nhất hết thứ Năm, ngày 30/01/2020).',
      '',
      '• Sở Khoa học và Công nghệ: 🟡 còn thiếu: Dự toán kinh phí (gửi lúc 09:00 ngày 20/11/2019)',
    ].join('\n'),
  ]);
});
