import { expect, test } from 'vitest';
import { type CatalogueScene, useCatalogueScenes } from '../support/catalogue.js';

const scenes = useCatalogueScenes();

async function fill(scene: CatalogueScene, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await scene.elsewhere(`x.${at}`, { title: `Một cửa số ${at}` });
    scene.clock.advance(1000);
  }
}

test('@bot words in any chat gives cards that fit; the chosen one is sent with a way into the bot', async () => {
  const scene = await scenes.begin();
  await scene.elsewhere('x.1', { title: 'Một cửa lưu động' });
  await scene.elsewhere('x.2', { title: 'Họp không giấy tờ', summary: 'Họp trên máy tính bảng.' });
  const user = scene.emulator.user({ firstName: 'Thanh' });
  await user.open();
  const room = scene.emulator.group({ title: 'Chi đoàn' });
  await room.say(user, 'chào');
  const found = await user.inline('mot cua', { in: room });
  expect(found.results.map(({ title }) => title)).toEqual(['Một cửa lưu động']);
  expect(found.results[0]?.description).toContain('Đà Nẵng · 2018');
  expect(found.button).toMatchObject({ start_parameter: 'models' });
  // A copy that Telegram keeps would outlive a withdrawal.
  expect(found).toMatchObject({ cache_time: 0, is_personal: true, next_offset: '' });
  const sent = await user.choose(found, 0);
  expect(sent.text).toContain('Một cửa lưu động');
  expect(JSON.stringify(sent.reply_markup)).toContain('start=m_x_1');
});

test('without words the newest come, page by page', async () => {
  const scene = await scenes.begin();
  await fill(scene, 23);
  const user = scene.emulator.user();
  await user.open();
  const first = await user.inline('');
  expect(first.results[0]?.title).toBe('Một cửa số 23');
  expect(first.results.length).toBe(20);
  const second = await user.inline('', { offset: first.next_offset ?? '' });
  expect(second.results.map(({ title }) => title)).toEqual([
    'Một cửa số 3',
    'Một cửa số 2',
    'Một cửa số 1',
  ]);
  expect(second.next_offset).toBe('');
  const odd = await user.inline('', { offset: 'x'.repeat(10) });
  expect(odd.results.length).toBe(20);
});

test('a card that is chosen in the bot’s own chat is opened, and answers no question', async () => {
  const scene = await scenes.begin();
  await scene.elsewhere('x.1', { title: 'Một cửa lưu động' });
  const user = await scene.member();
  const entry = await scene.draft(user);
  await scene.openQuestion(user, { form: 'entry', step: 'title', subject: entry.id });
  const found = await user.inline('một cửa');
  await user.choose(found, 0);
  expect((await scene.entry(entry.id)).answers.title).toBeUndefined();
  expect(user.last.text).toContain('Nội dung chính');
});

test('the share button finds the very model', async () => {
  const scene = await scenes.begin();
  await fill(scene, 3);
  const user = scene.emulator.user();
  await user.open();
  const found = await user.inline('m_x_2');
  expect(found.results.map(({ id }) => id)).toEqual(['x.2']);
  expect((await user.inline('m_x_99')).results).toEqual([]);
});
