import { expect, test } from 'vitest';
import { newsTopics } from '../../src/people/news.js';
import { useScenes } from '../support/registration.js';

const scenes = useScenes();

const ON = '☑️ Kết quả hội thi';
const OFF = '⬜ Kết quả hội thi';

test('news is switched off and on again, in place, and pressed twice it is the same', async () => {
  const { member, members } = await scenes.begin();
  const mai = await member();
  await mai.say('/caidat');
  expect(mai.buttons()).toEqual(['☑️ Tin về hội thi và cải cách hành chính', ON, '☰ Trình đơn']);
  const shown = mai.messages.length;
  await mai.press(ON);
  await mai.press({ data: 'pv:results:off' });
  expect(mai.buttons()[1]).toBe(OFF);
  expect(mai.messages.length).toBe(shown);
  expect(await members.find(mai.id)).toMatchObject({ newsResults: 'off' });
  await mai.press(OFF);
  expect((await members.find(mai.id)).newsResults).toBeUndefined();
});

test('whoever has not agreed is asked to, and then comes back to it', async () => {
  const { emulator, members } = await scenes.begin();
  const mai = emulator.user();
  await mai.open('settings');
  expect(mai.last.text).toContain('Hệ thống chỉ gửi tin cho người đã đồng ý.');
  await mai.press({ data: 'pv:results:off' });
  expect((await members.find(mai.id)).newsResults).toBeUndefined();
  expect(mai.buttons()).toContain('Đồng ý');
});

test('it is found in the menu', async () => {
  const { member } = await scenes.begin();
  const mai = await member();
  await mai.press('🔔 Tin nhận');
  expect(mai.last.text).toContain('Anh/chị muốn nhận tin nào?');
});

test('taking consent back leaves nothing of it', async () => {
  const { member, members } = await scenes.begin();
  const mai = await member();
  await mai.press({ data: 'pv:contest:off' });
  await members.clearProfile(mai.id);
  expect(await members.find(mai.id)).not.toHaveProperty('newsContest', 'off');
});

test('every message unasked says why it came, to whoever asks', async () => {
  const { emulator } = await scenes.begin();
  const anybody = emulator.user();
  await anybody.open();
  for (const reason of ['service', ...newsTopics]) {
    const { answer } = await anybody.press({ data: `py:${reason}` });
    expect(answer).toMatchObject({ showAlert: true });
    expect(answer?.text?.length).toBeLessThanOrEqual(200);
  }
});
