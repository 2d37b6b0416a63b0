import { expect, test } from 'vitest';
import { openBoard, openEntrants, openUnits } from '../../src/agencies/buttons.js';
import { createAnnouncementStore } from '../../src/announcements/announcement-store.js';
import { useAgencyScenes } from '../support/agencies.js';
import { confirm } from '../support/announcements.js';

const scenes = useAgencyScenes();

test('a coordinator’s board opens at once and names what is owed first', async () => {
  const { coordinator, official, submitted } = await scenes.begin();
  const lan = await coordinator('Đỗ Thị Lan', 'so-noi-vu');
  await submitted(await official('Nguyễn Thị Mai', 'so-noi-vu'));
  await submitted(await official('Lê Văn Bình', 'so-y-te'), 'Của cơ quan khác');
  await lan.say('/donvi');
  const text = lan.last.text ?? '';
  expect(text.split('\n').slice(0, 6)).toEqual([
    '🏢 Sở Nội vụ',
    'Việc cần làm: 2',
    '',
    'Cần làm',
    '⚠️ 1 đơn vị chưa gửi đủ phương án, đề án, kế hoạch',
    'Biểu dương: 2 hồ sơ chưa ghi nhận biểu dương (trong 2 hồ sơ dự thi)',
  ]);
  expect(text).toContain('📂 Hồ sơ dự thi: 1');
  expect(text).toContain('🏁 Vòng chung khảo: 1 đơn vị, 0 đã gửi đủ phương án, đề án, kế hoạch');
  await lan.press('📂 Hồ sơ dự thi (1)');
  expect(lan.last.text).toBe(
    [
      '📂 Hồ sơ dự thi: 1\nSở Nội vụ',
      'SK-2019-0001 Nhắn tin báo kết quả hồ sơ một cửa\nTác giả (1): Nguyễn Thị Mai',
    ].join('\n\n'),
  );
  await lan.press('◀ Bảng của cơ quan');
  await lan.press('🏁 Chung khảo (1)');
  expect(lan.last.text).toContain('Sở Nội vụ\n⬜ chưa gửi');
});

test('a withdrawn entry and a draft are not on the board, and a complete plan is owed no more', async () => {
  const { coordinator, official, submitted, completeDraft, entries, clock, sendPlan, finalists } =
    await scenes.begin();
  const lan = await coordinator('Đỗ Thị Lan', 'so-khoa-hoc');
  const mai = await official('Nguyễn Thị Mai', 'so-khoa-hoc');
  await entries.withdraw((await submitted(mai)).id, clock.now());
  await completeDraft(mai);
  await finalists.claim('so-khoa-hoc', mai.id, clock.now());
  await sendPlan(mai, 'so-khoa-hoc');
  await lan.say('/agency');
  expect(lan.last.text).toContain('Việc cần làm: 1');
  expect(lan.last.text).toContain(
    'Biểu dương: 1 hồ sơ chưa ghi nhận biểu dương (trong 1 hồ sơ dự thi)',
  );
  expect(lan.last.text).toContain('📂 Hồ sơ dự thi: 0');
  expect(lan.last.text).toContain('1 đơn vị, 1 đã gửi đủ');
  expect(lan.last.text).not.toContain('chưa gửi đủ');
  // Where nobody entered there is nothing to do.
  const hoa = await coordinator('Trần Thị Hoa', 'so-tu-phap');
  await hoa.say('/agency');
  expect(hoa.last.text).toContain('Không còn việc nào phải làm lúc này.');
  expect(hoa.last.text).not.toContain('Cần làm');
});

test('of the newest announcements, the board counts its own people only, and leads to the silent', async () => {
  const scene = await scenes.begin();
  const { admin, coordinator, official, app, clock, keys } = scene;
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
  const mai = await official('Nguyễn Thị Mai');
  await official('Lê Văn Bình', 'so-noi-vu');
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.say('Hạn gửi phương án là trước ngày 31/01/2020.');
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  await confirm(admin);
  await app.allSent();
  const announcements = createAnnouncementStore(scenes.client, keys);
  const [announcement] = await announcements.newest(0, 1);
  await announcements.acknowledge(announcement?.id ?? '', mai.id, 0, clock.now());
  await hoa.say('/donvi');
  expect(hoa.last.text).toContain('1/2 người đã nắm thông tin');
  const silent = hoa.buttons().find((text) => text.startsWith('📣 Chưa xác nhận (1)'));
  await hoa.press(silent ?? '');
  expect(hoa.last.text).toContain('Trần Thị Hoa');
  expect(hoa.last.text).not.toContain('Lê Văn Bình');
  await hoa.press('◀ Bảng của cơ quan');
  expect(hoa.last.text).toContain('🏢 Sở Y tế');
});

test('of several agencies the coordinator chooses, and an administrator may open any', async () => {
  const { admin, coordinator } = await scenes.begin();
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te', 'nha-trang');
  await hoa.say('/donvi');
  expect(hoa.last.text).toContain('Cơ quan anh/chị làm đầu mối: 2');
  expect(hoa.buttons()).toEqual([
    'UBND thành phố Nha Trang',
    'Sở Y tế',
    '➕ Làm đầu mối cơ quan khác',
    '☰ Trình đơn',
  ]);
  await hoa.press('Sở Y tế');
  expect(hoa.last.text).toContain('🏢 Sở Y tế');
  expect(hoa.buttons()).toContain('Thôi làm đầu mối');
  await admin.say('/donvi');
  expect(admin.last.text).toContain('Có đầu mối: 2. Chưa có đầu mối: 53.');
  await admin.say('nha trang');
  await admin.press('UBND thành phố Nha Trang (1)');
  expect(admin.last.text).toContain('🏢 UBND thành phố Nha Trang');
  expect(admin.buttons()).toContain('👤 Đầu mối của cơ quan');
});

test('nobody else sees a board, whatever they press, nor a coordinator who has left', async () => {
  const { coordinator, official, coordinators } = await scenes.begin();
  const stranger = await official('Người Lạ', 'so-y-te');
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
  await hoa.say('/donvi');
  await coordinators.remove('so-y-te', hoa.id);
  const presses = [
    openBoard.data('so-y-te'),
    openEntrants.data('so-y-te', '0'),
    openUnits.data('so-y-te', '0'),
    'op:so-y-te:0',
    openBoard.data('no-such-agency'),
  ];
  for (const user of [stranger, hoa]) {
    for (const data of presses) {
      const { answer, messages } = await user.press({ data });
      expect(answer?.text).toMatch(/đầu mối của cơ quan/);
      expect(messages).toEqual([]);
    }
  }
});

test('many entries are read page by page, none of them twice', async () => {
  const { coordinator, official, submitted } = await scenes.begin();
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
  const mai = await official('Nguyễn Thị Mai');
  const codes: string[] = [];
  for (let number = 1; number <= 23; number += 1) {
    codes.push((await submitted(mai, `Mô hình số ${number} <của> & chúng ta`)).code);
  }
  await hoa.press({ data: openEntrants.data('so-y-te', '0') });
  const seen: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    if (page > 1) await hoa.press(`${page}/3 ▶`);
    seen.push(...((hoa.last.text ?? '').match(/SK-2019-\d{4}/g) ?? []));
  }
  expect(seen).toEqual(codes);
  await hoa.press({ data: openEntrants.data('so-y-te', '999') });
  expect(hoa.last.text).toContain('SK-2019-0023');
});
