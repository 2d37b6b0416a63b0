import { expect, test } from 'vitest';
import type { Contest } from '../../src/contest/contest.js';
import { openGroup, openUnit, removePersonButton } from '../../src/progress/buttons.js';
import { textsSince, useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();

/** Sixty units with names as long as they may be. */
function manyUnits(contest: Contest): void {
  contest.finalists.units = Array.from({ length: 60 }, (_, index) => ({
    id: `unit-${index + 1}`,
    unitName: `Đơn vị số ${index + 1} ${'có tên rất dài & đầy đủ '.repeat(8)}`.slice(0, 200),
    agencyId: 'so-noi-vu',
    contact: { name: 'Nguyễn '.repeat(14).trim(), phone: '0912 345 678 (máy lẻ 12345)' },
  }));
}

test('/tiendo shows how many units stand where, and the lists by name', async () => {
  const { admin, clock, colleague, sendPlan, plans, minute } = await scenes.begin({
    changeContest: ({ finalists: { units } }) => {
      const unit = units.find(({ id }) => id === 'cam-lam');
      if (unit) unit.contact = { name: 'Lê Thị Hoa', phone: '0258 3 822 027' };
    },
  });
  const early = await colleague('Nguyễn Thị Sớm', {}, 'so-thong-tin');
  await sendPlan(early, 'so-thong-tin');
  const half = await colleague('Trần Văn Nửa', {}, 'so-noi-vu');
  await sendPlan(half, 'so-noi-vu', 'incomplete');
  await colleague('Lê Thị Chưa', {}, 'so-lao-dong');
  const paper = { number: '125/TNMT', date: '2019-11-18', at: clock.now(), by: admin.id };
  await plans.setPaper('so-tai-nguyen', paper);
  const gone = await colleague('Phạm Văn Chặn', {}, 'xa-dien-lam');
  await gone.block();
  clock.set('2020-01-31T01:05:00Z');
  const late = await colleague('Võ Văn Muộn', {}, 'kho-bac-nha-nuoc');
  await sendPlan(late, 'kho-bac-nha-nuoc');
  await minute();

  await admin.say('/tiendo');
  expect(admin.last.text?.split('\n')).toEqual([
    '📊 Tiến độ gửi phương án, đề án, kế hoạch',
    'Thời hạn: trước ngày 31/01/2020 (chậm nhất hết thứ Năm, ngày 30/01/2020).',
    'Đã hết thời hạn.',
    '',
    'Số đơn vị: 12',
    '✅ Đã gửi đủ: 2 (đúng hạn 1, muộn 1)',
    '📄 Bản giấy: 1',
    '🟡 Còn thiếu: 1',
    '⬜ Chưa gửi: 8',
    '📞 Không liên lạc được, cần gọi điện: 8',
    // The one who blocks the bot was sent the last word too, and is not counted.
    '🔔 Đã gửi tin nhắc: 2',
  ]);

  await admin.press('✅ Đã gửi (3)');
  expect(admin.last.text?.split('\n')).toEqual([
    '✅ Đơn vị đã gửi đủ hoặc gửi bản giấy: 3',
    '',
    '1. Sở Thông tin và Truyền thông',
    '✅ đã gửi đủ lúc 09:00 ngày 20/11/2019',
    '',
    '2. Sở Tài nguyên và Môi trường',
    '📄 bản giấy số 125/TNMT ngày 18/11/2019',
    '📞 Chưa có ai nhận đơn vị',
    'Liên hệ: chưa có thông tin',
    '',
    '3. Kho bạc Nhà nước tỉnh',
    '✅ đã gửi đủ lúc 08:05 ngày 31/01/2020, muộn 8 giờ 5 phút',
  ]);
  await admin.press('◀ Tiến độ');
  await admin.press('🟡 Còn thiếu (1)');
  expect(admin.last.text).toContain(
    '1. Sở Nội vụ\n🟡 còn thiếu: Dự toán kinh phí (gửi lúc 09:00 ngày 20/11/2019)',
  );
  await admin.press('◀ Tiến độ');
  await admin.press('📞 Cần gọi (8)');
  expect(admin.last.text).toContain(
    'UBND huyện Cam Lâm\n⬜ chưa gửi\n📞 Chưa có ai nhận đơn vị\nLiên hệ: Lê Thị Hoa, 0258 3 822 027',
  );
  expect(admin.last.text).toContain(
    'UBND xã Diên Lâm, huyện Diên Khánh\n⬜ chưa gửi\n📞 Mọi người của đơn vị đã chặn hệ thống',
  );
});

test('for anyone else neither the command nor its buttons nor its questions exist', async () => {
  const { admin, colleague, dump, openQuestion, finalists, acts } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  const before = await dump();
  const count = mai.messages.length;
  for (const command of ['/tiendo', '/progress']) {
    await mai.say(command);
    expect(mai.last.text).toContain('dành cho quản trị viên');
  }
  const told = admin.messages.length;
  for (const data of [
    'to',
    'tl:0',
    'tp:0',
    'tm',
    'te',
    'tz:0',
    openGroup.data('unreachable', '0'),
    openUnit.data('so-noi-vu'),
    'tn:so-noi-vu:0',
    removePersonButton.data('so-noi-vu', String(binh.id), 'yes'),
    'tk:so-noi-vu',
    'th:so-noi-vu',
    'tr:so-noi-vu:yes:1574215200000',
    'ta:yes:1574215200000:2',
    'td:2020-02-07:0:yes',
    'tc:so-noi-vu',
    'tv:so-noi-vu',
    'tq:so-noi-vu',
    'ty:so-noi-vu',
    'tb:so-noi-vu:yes',
    'tf:so-noi-vu',
    't1:so-noi-vu',
    't2:so-noi-vu',
    't5:so-noi-vu:1',
  ]) {
    const { answer } = await mai.press({ data });
    expect(answer?.text, data).toContain('dành cho quản trị viên');
  }
  for (const form of [
    'progress-deadline',
    'progress-contact',
    'progress-paper',
    'progress-entry',
  ]) {
    await openQuestion(mai, { form, step: 'number', subject: 'so-noi-vu' });
    await mai.say('07/02/2020');
    expect(mai.last.text).toContain('dành cho quản trị viên');
  }
  expect(await dump()).toEqual(before);
  expect(await acts()).toEqual([]);
  expect(await finalists.isPerson('so-noi-vu', binh.id)).toBe(true);
  expect(admin.messages.length).toBe(told);
  expect(textsSince(mai, count).join('\n')).not.toContain('Tiến độ');
});

test('sixty units with long names are shown in full, page by page, within Telegram’s limits', async () => {
  const { admin, contest } = await scenes.begin({ changeContest: manyUnits });
  const seen = new Set<string>();
  const remember = () => {
    const text = admin.last.text ?? '';
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(admin.buttons().length).toBeLessThanOrEqual(12);
    for (const { unitName } of contest.finalists.units) {
      if (text.includes(`${unitName.trim()}`)) seen.add(unitName);
    }
  };
  await admin.say('/tiendo');
  await admin.press('📞 Cần gọi (60)');
  remember();
  for (let page = 2; page <= 8; page += 1) {
    await admin.press(`${page}/8 ▶`);
    remember();
  }
  expect(seen.size).toBe(60);
  await admin.press('60. Đơn vị số 60 có tên rất dài & đầy đủ có tên rất d…');
  remember();

  seen.clear();
  await admin.press({ data: 'tl:0' });
  remember();
  const pages = Number(/Trang 1\/(\d+)/.exec(admin.last.text ?? '')?.[1]);
  for (let page = 2; page <= pages; page += 1) {
    await admin.press(`${page}/${pages} ▶`);
    remember();
  }
  expect(seen.size).toBe(60);
});

test('an administrator who reads English reads all of it in English', async () => {
  const { emulator, colleague, members, minute, clock } = await scenes.begin({
    env: { ADMIN_IDS: '5000000799' },
  });
  const mai = await colleague('Nguyễn Thị Mai');
  const admin = emulator.user({ id: 5_000_000_799, languageCode: 'en' });
  await members.update(admin.id, { language: 'en' });
  await admin.open();
  await admin.say('/progress');
  expect(admin.last.text).toContain('Working days left: 45.');
  expect(admin.buttons()).toEqual([
    '⬜ Not sent (12)',
    '🟡 Incomplete (0)',
    '✅ Sent (0)',
    '📞 To call (11)',
    '🗓 Preview',
    '🔔 Remind all',
    '📅 Move the deadline',
    '➕ Add a unit',
    '👤 Coordinators',
    '☰ Menu',
  ]);
  const texts: string[] = [];
  const see = () => texts.push(admin.last.text ?? '', ...admin.buttons());
  for (const way of [
    ['⬜ Not sent (12)'],
    ['2. Sở Khoa học và Công nghệ'],
    ['👁 See the message', '◀ Unit'],
    ['🔔 Remind now', 'Send reminders: 1'],
    ['🔗 Link to join the unit', '◀ Unit'],
    ['👥 People (1)', '✖ Nguyễn Thị Mai', '◀ Unit'],
    ['☎️ Contact', '◀ Unit'],
    ['📄 Record paper', '◀ Unit'],
    ['📎 Attach an entry', '◀ Unit', '◀ Progress'],
    ['🗓 Preview', '◀ Progress'],
    ['📅 Move the deadline', '◀ Progress'],
    ['➕ Add a unit', '◀ Progress'],
    [
      '👤 Coordinators',
      'Provincial departments and boards (0/21)',
      '⚠️ Office of the Provincial People’s Committee',
      '🔗 Link to become a coordinator',
    ],
  ]) {
    for (const button of way) {
      await admin.press(button);
      see();
    }
  }
  clock.set('2020-01-31T01:00:00Z');
  await minute();
  texts.push(admin.last.text ?? '');
  expect(mai.last.text).toContain('Đã hết thời hạn');
  expect(admin.last.text).toContain('📋 List after the deadline');
  const vietnamese = /đơn vị|thời hạn|người|nhắc|liên kết|ngày /i;
  expect(texts.filter((text) => vietnamese.test(text.replace(/Sở [^\n]*|•[^\n:]*/g, '')))).toEqual(
    [],
  );
});
