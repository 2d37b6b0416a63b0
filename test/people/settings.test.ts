import { expect, test } from 'vitest';
import { newsTopics } from '../../src/people/news.js';
import { join } from '../support/conversation.js';
import { useScenes } from '../support/registration.js';

const scenes = useScenes();

const ON = '☑️ Kết quả cuộc thi';
const OFF = '⬜ Kết quả cuộc thi';

test('news is switched off and on again, in place, and pressed twice it is the same', async () => {
  const { member, members } = await scenes.begin();
  const mai = await member();
  await mai.say('/caidat');
  expect(mai.buttons()).toEqual([
    '☑️ Tin về cuộc thi và cải cách hành chính',
    ON,
    '🌐 Ngôn ngữ / Language',
    '☰ Trình đơn',
  ]);
  const shown = mai.messages.length;
  await mai.press(ON);
  await mai.press({ data: 'pv:results:off' });
  expect(mai.buttons()[1]).toBe(OFF);
  expect(mai.messages.length).toBe(shown);
  expect(await members.find(mai.id)).toMatchObject({ newsResults: 'off' });
  await mai.press(OFF);
  expect((await members.find(mai.id)).newsResults).toBeUndefined();
});

test('switched in the middle of a form, it leaves the question open', async () => {
  const { member } = await scenes.begin();
  const mai = await member();
  await mai.say('/dangky');
  await mai.press('Bắt đầu');
  await mai.say('/caidat');
  await mai.press(ON);
  expect(mai.buttons()[1]).toBe(OFF);
  await mai.say('Nhắn tin báo kết quả hồ sơ');
  expect(mai.last.text).toContain('✅');
});

test('whoever has not agreed is asked to, and nothing is kept of what they press', async () => {
  const { emulator, members } = await scenes.begin();
  const mai = emulator.user();
  await mai.open('settings');
  expect(mai.last.text).toContain('Hệ thống chỉ gửi tin cho người đã đồng ý.');
  await mai.press({ data: 'pv:results:off' });
  expect((await members.find(mai.id)).newsResults).toBeUndefined();
  expect(mai.buttons()).toContain('Đồng ý');
});

test('whoever agrees for its sake comes back to it', async () => {
  const { emulator } = await scenes.begin();
  const mai = emulator.user();
  await mai.open('settings');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  await mai.press('Công chức');
  await mai.say('Chuyên viên');
  expect(mai.last.text).toContain('Anh/chị muốn nhận tin nào?');
  expect(mai.buttons()).toContain(ON);
});

test('a link leads a member straight to it', async () => {
  const { member } = await scenes.begin();
  const mai = await member();
  await mai.open('settings');
  expect(mai.last.text).toContain('Anh/chị muốn nhận tin nào?');
});

test('the language is chosen from it, too', async () => {
  const { member, members } = await scenes.begin();
  const mai = await member();
  await mai.say('/caidat');
  await mai.press('🌐 Ngôn ngữ / Language');
  await mai.press('English');
  expect(await members.find(mai.id)).toMatchObject({ language: 'en' });
  await mai.say('/settings');
  expect(mai.last.text).toContain('Which news would you like?');
});

test('it is found in the menu', async () => {
  const { member } = await scenes.begin();
  const mai = await member();
  await mai.press('🔔 Tin nhận');
  expect(mai.last.text).toContain('Anh/chị muốn nhận tin nào?');
});

test('taking consent back leaves nothing of it', async () => {
  const { emulator, members } = await scenes.begin();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.say('/caidat');
  await mai.press(ON);
  expect(await members.find(mai.id)).toMatchObject({ newsResults: 'off' });
  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  await mai.press('Rút lại và xóa');
  const left = await members.find(mai.id);
  expect(left.consent).toBe('withdrawn');
  expect(left).not.toHaveProperty('newsResults');
});

test('every message unasked says why it came, to whoever asks, in both languages', async () => {
  const { emulator } = await scenes.begin();
  for (const [languageCode, command] of [
    ['vi', '/caidat'],
    ['en', '/settings'],
  ] as const) {
    const anybody = emulator.user({ languageCode });
    await anybody.open();
    for (const reason of ['service', ...newsTopics]) {
      const { answer } = await anybody.press({ data: `py:${reason}` });
      expect(answer).toMatchObject({ showAlert: true });
      expect(answer?.text?.length).toBeLessThanOrEqual(200);
      expect(answer?.text?.includes(command)).toBe(reason !== 'service');
    }
  }
});
