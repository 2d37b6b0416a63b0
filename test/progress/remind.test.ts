import { expect, test } from 'vitest';
import { NotAdministratorError } from '../../src/admin/administrator.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { type Mailing, NotYetError } from '../../src/outbox/mailing.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import type { ProgressDeps } from '../../src/progress/deps.js';
import { remindByHand } from '../../src/progress/remind-by-hand.js';
import { reminderKind } from '../../src/reminders/compose.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { movedClock } from '../support/app.js';
import { textsSince, useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();
const UNIT = 'so-khoa-hoc';

const reminders = ({ messages }: EmulatedUser): number =>
  messages.filter(({ text = '' }) => text.startsWith('🔔')).length;

test('one unit is reminded by hand, once, however often the button is pressed', async () => {
  const { admin, app, clock, colleague, acts } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình');
  await admin.say('/tiendo');
  await admin.press({ data: `tu:${UNIT}` });
  await admin.press('🔔 Nhắc ngay');
  expect(admin.last.text).toContain('Số người nhận: 2');
  const asked = admin.last.message_id;
  const yes = `tr:${UNIT}:yes:${clock.now()}`;
  await admin.press('Gửi 2 tin nhắc');
  expect(admin.last.text).toContain('Đã tạo 2 tin nhắc cho 1 đơn vị.');
  clock.advance(5_000);
  await admin.press({ messageId: asked, data: yes });
  expect(admin.last.text).toContain('Tin nhắc cho những người này (2) đã được tạo trước đó');
  await app.allSent();
  expect([reminders(mai), reminders(binh)]).toEqual([1, 1]);
  await admin.press('◀ Tiến độ');
  await admin.press({ data: `tu:${UNIT}` });
  expect(admin.last.text).toContain(
    '• Nguyễn Thị Mai, Sở Nội vụ: tin nhắc lúc 09:00 ngày 20/11/2019: đã gửi',
  );
  expect(await acts()).toEqual([`remind-unit ${UNIT}`]);
});

test('by hand after the deadline, a reminder says that it has passed, and offers no day before it', async () => {
  const { admin, app, clock, colleague, minute } = await scenes.begin({
    clock: movedClock('2020-01-20T02:00:00Z'),
  });
  const mai = await colleague('Nguyễn Thị Mai');
  clock.set('2020-02-03T03:00:00Z');
  // The last word first: it is due anyway.
  await minute();
  clock.advance(60_000);
  await admin.say('/tiendo');
  await admin.press({ data: `tu:${UNIT}` });
  await admin.press('🔔 Nhắc ngay');
  await admin.press('Gửi 1 tin nhắc');
  await app.allSent();
  const { text, reply_markup: markup } = mai.last;
  expect(text).toContain('Thời hạn (trước ngày 31/01/2020, chậm nhất hết ngày 30/01/2020) đã qua.');
  expect(text).not.toContain('Đề nghị gửi');
  const buttons = markup?.inline_keyboard.flat().map((button) => button.text);
  expect(buttons).toEqual(['📨 Gửi ngay', '📄 Đã gửi bản giấy']);
});

test('all who owe are reminded after two questions, with the same count in both', async () => {
  const { admin, app, colleague, sendPlan, acts, clock } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  await sendPlan(binh, 'so-noi-vu', 'incomplete');
  const hoa = await colleague('Lê Thị Hoa', {}, 'so-lao-dong');
  await sendPlan(hoa, 'so-lao-dong');
  const gone = await colleague('Phạm Văn Chặn', {}, 'cam-lam');
  await gone.block();
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  expect(admin.last.text).toContain('2 tin cho 2 đơn vị.');
  await admin.press('Tiếp tục');
  expect(admin.last.text).toContain('Hệ thống sẽ gửi ngay 2 tin cho 2 đơn vị.');
  const yes = `ta:yes:${clock.now()}:2`;
  await admin.press('Gửi 2 tin nhắc');
  expect(admin.last.text).toContain('Đã tạo 2 tin nhắc cho 2 đơn vị.');
  await admin.press({ data: yes });
  expect(admin.last.text).toContain('Tin nhắc cho những người này (2) đã được tạo trước đó');
  await app.allSent();
  expect([mai, binh, hoa, gone].map(reminders)).toEqual([1, 1, 0, 0]);
  expect(binh.last.text).toContain('Dự toán kinh phí');
  expect(binh.last.text).not.toContain('Giải pháp đề xuất');
  expect(await acts()).toEqual(['remind-all all']);
});

test('two administrators who remind all at once remind everyone once', async () => {
  const { admin, other, app, clock, colleague } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  for (const one of [admin, other]) {
    await one.say('/tiendo');
    await one.press('🔔 Nhắc tất cả');
    clock.advance(7_000);
    await one.press('Tiếp tục');
  }
  await Promise.all([admin.press('Gửi 2 tin nhắc'), other.press('Gửi 2 tin nhắc')]);
  await app.allSent();
  expect([mai, binh].map(reminders)).toEqual([1, 1]);
  // A minute later the other one asks again, and means it.
  clock.advance(60_000);
  await other.press('🔔 Nhắc tất cả');
  await other.press('Tiếp tục');
  await other.press('Gửi 2 tin nhắc');
  await app.allSent();
  expect([mai, binh].map(reminders)).toEqual([2, 2]);
});

test('a crash between a message and the note of it makes no second message', async () => {
  const { admin, app, clock, colleague, keys } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await admin.press({ data: `tr:${UNIT}:ask:0` });
  await admin.press('Gửi 1 tin nhắc');
  await app.allSent();
  await scenes.client.del(keys.told(UNIT));
  await admin.press({ data: `tr:${UNIT}:yes:${clock.now()}` });
  await app.allSent();
  expect(reminders(mai)).toBe(1);
  expect(await scenes.client.hget(keys.told(UNIT), String(mai.id))).toBe(String(clock.now()));
});

test('when somebody sends a plan between the questions, nobody is reminded and it is asked again', async () => {
  const { admin, app, colleague, sendPlan, acts } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  await admin.press('Tiếp tục');
  await sendPlan(binh, 'so-noi-vu');
  await admin.press('Gửi 2 tin nhắc');
  expect(admin.last.text).toContain('Số người nhận đã thay đổi. Chưa nhắc ai');
  await app.allSent();
  expect([reminders(mai), reminders(binh)]).toEqual([0, 0]);
  expect(await acts()).toEqual([]);
});

test('a question from an hour ago reminds nobody', async () => {
  const { admin, app, clock, colleague } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  await admin.press('Tiếp tục');
  clock.advance(3_600_000);
  await admin.press('Gửi 1 tin nhắc');
  expect(admin.last.text).toContain('Nút này đã cũ. Chưa nhắc ai');
  await app.allSent();
  expect(reminders(mai)).toBe(0);
});

test.each([
  ['at night', '2019-11-20T14:30:00Z', '07:00 ngày 21/11/2019'],
  ['on a Saturday', '2019-11-23T03:00:00Z', '07:00 ngày 25/11/2019'],
  ['during Tết', '2020-01-25T03:00:00Z', '07:00 ngày 30/01/2020'],
])('%s nobody is reminded by hand, and it is said when that is possible', async (_, now, then) => {
  const { admin, app, clock, colleague, acts } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  clock.set(now);
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  expect(admin.last.text).toContain(`Anh/chị nhắc được từ ${then}.`);
  await admin.press({ data: `ta:yes:${clock.now()}:1` });
  expect(admin.last.text).toContain(`Anh/chị nhắc được từ ${then}.`);
  await admin.press({ data: `tr:${UNIT}:ask:0` });
  expect(admin.last.text).toContain(`Anh/chị nhắc được từ ${then}.`);
  await app.allSent();
  expect(reminders(mai)).toBe(0);
  expect(await acts()).toEqual([]);
});

test('what is held up into the night waits for the morning, also when an administrator ordered it', async () => {
  const scene = await scenes.begin();
  const { clock, colleague, contest } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
    throw problem;
  });
  const { compose } = reminderKind({ ...scene, translators });
  const mailing = { subject: `${UNIT} by-hand ${clock.now()}` } as Mailing;
  clock.set('2019-11-20T13:30:00Z');
  await expect(compose(mailing, mai.id)).rejects.toThrow(NotYetError);
  clock.set('2019-11-21T01:00:00Z');
  const text = expect.stringContaining(contest.plan.parts[0]?.label.vi ?? '?');
  expect(await compose(mailing, mai.id)).toMatchObject({ text });
});

test('by hand within a minute of a moved deadline, everyone still hears that it was moved, and only that', async () => {
  const { admin, app, clock, colleague, deadlines, minute, acts } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  await deadlines.move({ before: '2020-02-07', movedAt: clock.now() + 1, by: admin.id }, 0);
  clock.advance(10_000);
  const counts = [mai, binh].map(({ messages }) => messages.length);
  await admin.say('/tiendo');
  await admin.press({ data: `tr:${UNIT}:ask:0` });
  await admin.press('Gửi 1 tin nhắc');
  expect(admin.last.text).toContain('Tin nhắc cho những người này (1) đã được tạo trước đó');
  await app.allSent();
  await minute();
  for (const [index, person] of [mai, binh].entries()) {
    const texts = textsSince(person, counts[index] ?? 0);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Thời hạn mới: trước ngày 07/02/2020');
  }
  expect(await acts()).toEqual([]);
});

test('of units that were reminded already, only those reminded now are counted', async () => {
  const { admin, app, clock, colleague } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  await admin.press('Tiếp tục');
  const yes = `ta:yes:${clock.now()}:2`;
  clock.advance(1_000);
  await admin.press({ data: `tr:${UNIT}:ask:0` });
  await admin.press('Gửi 1 tin nhắc');
  await admin.press({ data: yes });
  expect(admin.last.text).toContain('Đã tạo 1 tin nhắc cho 1 đơn vị.');
  await app.allSent();
  expect(reminders(mai)).toBe(1);
});

test('where nobody can be reminded, that is said', async () => {
  const { admin } = await scenes.begin();
  await admin.say('/tiendo');
  await admin.press('🔔 Nhắc tất cả');
  expect(admin.last.text).toContain('Không có ai để nhắc');
});

test('the act itself asks whether it is an administrator’s', async () => {
  const deps = { isAdministrator: () => false } as unknown as ProgressDeps;
  const order = { askedAt: 0 };
  await expect(remindByHand(deps, order, { userId: 1, updateId: 1 })).rejects.toThrow(
    NotAdministratorError,
  );
});

test('the preview says when and how many, and shows the message as its reader gets it', async () => {
  const { admin, clock, colleague, minute } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  await colleague('Trần Văn Bình');
  clock.set('2020-01-21T02:00:00Z');
  await admin.say('/tiendo');
  await admin.press('🗓 Xem trước');
  expect(admin.last.text?.split('\n')).toEqual([
    '🗓 Các lần nhắc sắp tới',
    'Thời hạn: trước ngày 31/01/2020 (chậm nhất hết thứ Năm, ngày 30/01/2020).',
    'Còn 2 ngày làm việc.',
    '',
    '• 08:00 ngày 22/01/2020 (thứ Tư): 1 đơn vị, 2 người',
    '• 07:30 ngày 30/01/2020 (thứ Năm): 1 đơn vị, 2 người',
    '• 14:00 ngày 30/01/2020 (thứ Năm): 1 đơn vị, 2 người',
    '• 08:00 ngày 31/01/2020 (thứ Sáu), tin cuối sau thời hạn: 1 đơn vị, 2 người',
    '',
    'Số đơn vị, số người tính theo tình hình lúc này; ai đã gửi đủ thì không nhắc.',
    '📞 11 đơn vị chưa gửi đủ và không nhận được tin, cần gọi điện.',
    '',
    'Người nhận tin nhắc:',
    '• Sở Khoa học và Công nghệ: Nguyễn Thị Mai, Trần Văn Bình',
  ]);
  await admin.press('👁 Xem mẫu tin');
  const sample = admin.last.text ?? '';
  expect(sample).toContain('Lần tới: 08:00 ngày 22/01/2020');
  const count = mai.messages.length;
  clock.set('2020-01-22T01:00:00Z');
  await minute();
  const [sent = ''] = textsSince(mai, count);
  expect(sent).not.toBe('');
  expect(sample).toContain(sent);
  for (const button of mai.buttons()) expect(sample).toContain(`[${button}]`);
});

test('the sample says that no reminder is left, or that nobody gets it, where that is so', async () => {
  const { admin, clock, colleague, minute, sendPlan } = await scenes.begin();
  await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  await admin.say('/tiendo');
  await admin.press({ data: 'tt:cam-lam' });
  expect(admin.last.text).toContain('Chưa có ai của đơn vị nhận được tin này.');
  await sendPlan(binh, 'so-noi-vu');
  await admin.press({ data: 'tt:so-noi-vu' });
  expect(admin.last.text).toContain('Đơn vị đã gửi đủ nên sẽ không nhận tin này.');
  clock.set('2020-01-31T00:30:00Z');
  await admin.press({ data: `tt:${UNIT}` });
  expect(admin.last.text).toContain('Lần tới: 08:00 ngày 31/01/2020');
  clock.set('2020-01-31T01:00:10Z');
  await minute();
  await admin.press({ data: `tt:${UNIT}` });
  expect(admin.last.text).toContain('Không còn lần nhắc tự động nào; đây là tin khi nhắc ngay.');
  expect(admin.last.text).not.toContain('Lần tới');
});

test('the preview of many units names everyone whom there is room for, page by page', async () => {
  const { admin, members, finalists, clock, contest } = await scenes.begin();
  let userId = 7_000_000_000;
  for (const { id } of contest.finalists.units) {
    for (let number = 0; number < 22; number += 1) {
      userId += 1;
      const name = `${'Nguyễn Thị Rất Dài '.repeat(4)}${userId}`.slice(-80);
      await members.update(userId, { name, agencyId: 'so-noi-vu' });
      await finalists.claim(id, userId, clock.now() + number);
    }
  }
  await admin.say('/tiendo');
  await admin.press('🗓 Xem trước');
  const texts = [admin.last.text ?? ''];
  const [, pages = ''] = /Trang 1\/(\d+)/.exec(texts[0] ?? '') ?? [];
  for (let page = 2; page <= Number(pages); page += 1) {
    await admin.press(`${page}/${pages} ▶`);
    texts.push(admin.last.text ?? '');
  }
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(4_096);
  expect(texts.join('\n').match(/và 2 người khác/g)).toHaveLength(12);
});

test('the preview names the note to the coordinators of those who owe', async () => {
  const { admin, keys, member } = await scenes.begin();
  const coordinators = createCoordinatorStore(scenes.client, keys);
  await coordinators.add('so-noi-vu', (await member('Đỗ Thị Lan')).id);
  await admin.say('/tiendo');
  await admin.press('🗓 Xem trước');
  expect(admin.last.text).toContain(
    '• 08:00 ngày 20/01/2020 (thứ Hai), báo đầu mối các cơ quan: 1 người',
  );
});

test('a contest that was over when the bot was set up reminds nobody, and the preview says so', async () => {
  const { admin } = await scenes.begin({ clock: movedClock('2020-01-31T02:00:00Z') });
  await admin.say('/tiendo');
  await admin.press('🗓 Xem trước');
  expect(admin.last.text).toContain('Thời hạn đã qua trước khi hệ thống được dùng lần đầu');
});
