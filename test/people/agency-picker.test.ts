import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

async function openPicker(languageCode = 'vi') {
  const stage = await stages.set();
  const mai = stage.emulator.user({ languageCode });
  await mai.say('/dangky');
  await mai.press(languageCode === 'vi' ? 'Đồng ý' : 'I agree');
  await mai.say('Nguyễn Thị Mai');
  const saved = () => stages.store.client.hmget(stage.keys.member(mai.id), 'agencyId', 'unit');
  return { mai, saved };
}

const WAYS = ['Xem theo nhóm', 'Đơn vị tôi không có ở đây'];

/** The agencies on the screen, without the ways out below them. */
function listed(user: EmulatedUser): string[] {
  return user.buttons().filter((text) => !WAYS.includes(text) && !/[◀▶↩☰]/.test(text));
}

test('a few letters without accents, initials and former names find the agency', async () => {
  const { mai, saved } = await openPicker();
  for (const [query, name] of [
    ['so noi vu', 'Sở Nội vụ'],
    ['SNV', 'Sở Nội vụ'],
    ['tttt', 'Sở Thông tin và Truyền thông'],
    ['kho bac', 'Kho bạc Nhà nước tỉnh'],
  ] as const) {
    await mai.say(query);
    expect(listed(mai)[0]).toBe(name);
  }
  await mai.press('Kho bạc Nhà nước tỉnh');
  expect(await saved()).toEqual(['kho-bac-nha-nuoc', null]);
});

test('more results than fit a page are turned, also beyond the last page', async () => {
  const { mai } = await openPicker();
  await mai.say('sở');
  const first = listed(mai);
  expect(first).toHaveLength(8);
  await mai.press('▶');
  const second = listed(mai);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await mai.press('◀');
  expect(listed(mai)).toEqual(first);
  await mai.press({ data: 'ps:own:99' });
  expect(listed(mai).length).toBeGreaterThan(0);
  await mai.press({ data: 'pl:own:so-ban-nganh:99' });
  expect(listed(mai)).toHaveLength(5);
});

test('agencies are found by their group, page by page, in place', async () => {
  const { mai, saved } = await openPicker();
  const before = mai.messages.length;
  await mai.press('Xem theo nhóm');
  expect(listed(mai)).toEqual([
    'Sở, ban, ngành',
    'Cơ quan ngành dọc cấp tỉnh',
    'Đơn vị sự nghiệp trực thuộc tỉnh',
    'UBND cấp huyện',
    'Đoàn Thanh niên',
  ]);
  await mai.press('UBND cấp huyện');
  await mai.press('2/2 ▶');
  expect(listed(mai)).toEqual(['UBND huyện Trường Sa']);
  await mai.press('↩ Nhóm khác');
  await mai.press('Đoàn Thanh niên');
  expect(mai.messages.length).toBe(before);
  await mai.press('Tỉnh đoàn Khánh Hòa');
  expect(await saved()).toEqual(['tinh-doan', null]);
});

test('nothing found says so and offers the ways on, with the words as they were typed', async () => {
  const { mai } = await openPicker();
  await mai.say('<i>zzzz & qqqq</i>');
  expect(mai.last.text).toBe(
    'Chưa tìm thấy cơ quan nào với “<i>zzzz & qqqq</i>”. Anh/chị gõ lại cách khác, xem theo nhóm, hoặc bấm nút cuối nếu đơn vị không có trong danh sách.',
  );
  expect(mai.buttons()).toEqual(WAYS);
});

test('a unit that is not listed is typed, with the agency above it picked', async () => {
  const { mai, saved } = await openPicker();
  await mai.press('Đơn vị tôi không có ở đây');
  await mai.say('dien khanh');
  await mai.press('UBND huyện Diên Khánh');
  expect(mai.last.text).toContain('Cơ quan cấp trên: UBND huyện Diên Khánh.');
  await mai.say('UBND xã Diên Lâm');
  expect(mai.last.text?.split('\n')[0]).toBe('✅ Đơn vị: UBND xã Diên Lâm, UBND huyện Diên Khánh');
  expect(await saved()).toEqual(['dien-khanh', 'UBND xã Diên Lâm']);
});

test('a unit whose parent is not listed either is typed alone', async () => {
  const { mai, saved } = await openPicker();
  await mai.press('Đơn vị tôi không có ở đây');
  await mai.press('Không có trong danh sách');
  await mai.say('Liên quân 1 huyện Khánh Sơn');
  expect(await saved()).toEqual([null, 'Liên quân 1 huyện Khánh Sơn']);
});

test('a listed agency chosen later replaces the typed unit', async () => {
  const { mai, saved } = await openPicker();
  await mai.press('Đơn vị tôi không có ở đây');
  await mai.press('Không có trong danh sách');
  await mai.say('Phòng Một cửa');
  await mai.say('/hoso');
  await mai.press('Thông tin của tôi');
  await mai.press('Sửa đơn vị');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  expect(await saved()).toEqual(['so-noi-vu', null]);
});

test.each([
  'pa:own:nowhere',
  'pl:own:nowhere:0',
  'pa:nobody:so-noi-vu',
  'pl:own:so-ban-nganh:-1',
  'pa',
  'px',
])('the invented press %s is answered and saves nothing', async (data) => {
  const { mai, saved } = await openPicker();
  const { answer } = await mai.press({ data });
  expect(answer).toEqual({
    text: 'Nút này không còn dùng được. Anh/chị vui lòng mở /start để chọn lại việc cần làm.',
    showAlert: true,
  });
  expect(await saved()).toEqual([null, null]);
});

test('an English reader sees English names of agencies and groups', async () => {
  const { mai, saved } = await openPicker('en');
  await mai.press('Browse by group');
  await mai.press('Provincial departments and boards');
  await mai.press('2/3 ▶');
  await mai.press('Department of Construction');
  expect(await saved()).toEqual(['so-xay-dung', null]);
});
