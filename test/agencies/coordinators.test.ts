import { expect, test } from 'vitest';
import { openCoordinators } from '../../src/agencies/buttons.js';
import { agenciesAt } from '../../src/contest/agency-list.js';
import { useAgencyScenes } from '../support/agencies.js';

const scenes = useAgencyScenes();

test('coordinators come by a link, are shown with their agency, and can be removed', async () => {
  const { admin, member, acts } = await scenes.begin();
  await admin.say('/tiendo');
  await admin.press('👤 Đầu mối');
  expect(admin.last.text).toContain('Đầu mối của các cơ quan: 0/55');
  await admin.press('Sở, ban, ngành (0/21)');
  await admin.press('⚠️ Sở Nội vụ');
  await admin.press('🔗 Liên kết làm đầu mối');
  const [link = ''] = /https:\/\/t\.me\/\S+/.exec(admin.last.text ?? '') ?? [];
  const lan = await member('Đỗ Thị Lan');
  await lan.open(new URL(link).searchParams.get('start') ?? '');
  await lan.press('Nhận làm đầu mối');
  await admin.press('👤 Đầu mối của cơ quan');
  expect(admin.last.text).toContain('Đầu mối: 1\n• Đỗ Thị Lan, Sở Nội vụ');
  await admin.press('✖ Đỗ Thị Lan');
  expect(admin.last.text).toContain('Bỏ đầu mối này?');
  await admin.press('Bỏ khỏi danh sách');
  expect(admin.last.text).toContain('Đầu mối: 0');
  const { answer } = await admin.press({ data: `t3:so-noi-vu:${lan.id}:yes` });
  expect(answer?.text).toBe('Người này không còn trong danh sách.');
  await admin.press('🔗 Liên kết làm đầu mối');
  await admin.press('Hủy các liên kết chưa dùng');
  expect(admin.last.text).toContain('Đã hủy 1 liên kết chưa dùng.');
  expect(await acts()).toEqual([
    'make-coordinator-link so-noi-vu',
    'remove-coordinator so-noi-vu',
    'make-coordinator-link so-noi-vu',
    'cancel-coordinator-links so-noi-vu',
  ]);
});

test('an agency without a unit in the final round gets a coordinator too, and is found by typing', async () => {
  const { admin, coordinators, coordinator } = await scenes.begin();
  await coordinator('Trần Thị Hoa', 'so-y-te');
  await admin.press({ data: openCoordinators.data('0') });
  await admin.say('so y te');
  expect(admin.last.text).toContain('Tìm thấy');
  expect(admin.buttons()).toContain('Sở Y tế (1)');
  await admin.say('cuc thue');
  await admin.press('⚠️ Cục Thuế tỉnh');
  expect(admin.last.text).toBe('Cục Thuế tỉnh\nĐầu mối: 0');
  await admin.press('🔗 Liên kết làm đầu mối');
  expect(admin.last.text).toContain('Cục Thuế tỉnh');
  expect(await coordinators.of('cuc-thue')).toEqual([]);
  await admin.press({ data: openCoordinators.data('0') });
  await admin.say('zzzz');
  expect(admin.last.text).toContain('Chưa tìm thấy cơ quan nào với “zzzz”');
  await admin.press('Xem theo nhóm');
  expect(admin.last.text).toContain('Đầu mối của các cơ quan: 1/55');
});

test('the list of agencies without a coordinator names each of them once, page by page', async () => {
  const { admin, coordinator, contest } = await scenes.begin();
  await coordinator('Trần Thị Hoa', 'so-y-te', 'so-noi-vu');
  await admin.press({ data: openCoordinators.data('0') });
  await admin.press('⚠️ Cơ quan chưa có đầu mối');
  expect(admin.last.text).toBe('⚠️ Cơ quan chưa có đầu mối: 53');
  const seen: string[] = [];
  for (let page = 2; page <= 8; page += 1) {
    seen.push(...admin.buttons().filter((text) => text.startsWith('⚠️')));
    if (page < 8) await admin.press(`${page}/7 ▶`);
  }
  const without = agenciesAt(contest).filter(({ id }) => !['so-y-te', 'so-noi-vu'].includes(id));
  expect(seen).toEqual(without.map(({ name }) => `⚠️ ${name.slice(0, 45)}`));
});

test('nobody but administrators sees who coordinates what', async () => {
  const { coordinator } = await scenes.begin();
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
  for (const data of ['tz:0', 'tw:so-y-te', 't1:so-y-te', 'on:0', 'oq:0', 'oc:staff', 'oc:board']) {
    const { answer, messages } = await hoa.press({ data });
    expect([data, answer?.text]).toEqual([
      data,
      expect.stringMatching(/dành cho quản trị viên|không còn dùng được/),
    ]);
    expect(messages).toEqual([]);
  }
});
