/** What stands in a channel, and media that change while one looks on. */

import { Api, InputFile, InputMediaBuilder } from 'grammy';
import { expect, test } from 'vitest';
import { bubble, openStartedRoom, say, sendAsBot, useBrowser } from './rehearsal-room.js';
import { TOKEN } from './sample-bot.js';

useBrowser();

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function openChannel() {
  const { emulator, page } = await openStartedRoom();
  await page.getByRole('button', { name: 'Thêm kênh' }).click();
  await page.getByLabel('Tên kênh').fill('Tin hội thi');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm bot làm quản trị viên kênh' }).click();
  await page.getByRole('button', { name: 'Tắt quyền đăng bài của bot' }).waitFor();
  const shown = page.locator('.entry[aria-current=true]');
  const chatId = Number(await shown.getAttribute('data-chat'));
  return { emulator, page, chatId, api: new Api(TOKEN, { apiRoot: emulator.url }) };
}

test('posts of the bot and of people stand under the name of the channel', async () => {
  const { emulator, page, chatId } = await openChannel();
  await sendAsBot(emulator.url, chatId, 'Kết quả chung khảo');
  await bubble(page, 'Kết quả chung khảo').locator('.sender', { hasText: 'Tin hội thi' }).waitFor();
  await say(page, 'Lời cảm ơn');
  await bubble(page, 'Lời cảm ơn').waitFor();
  expect(await page.locator('.own').count()).toBe(0);
  await page.getByRole('button', { name: 'Tắt quyền đăng bài của bot' }).click();
  await page.getByRole('button', { name: 'Cho bot đăng bài' }).waitFor();
  await expect(sendAsBot(emulator.url, chatId, 'Tin nữa')).rejects.toThrow(
    'need administrator rights in the channel chat',
  );
});

test('a photo is replaced while one looks on, and a film without a picture stands as a file', async () => {
  const { page, chatId, api } = await openChannel();
  const photo = () => new InputFile(PIXEL, 'anh.png');
  const { message_id } = await api.sendPhoto(chatId, photo(), { caption: 'Ảnh trao giải' });
  await bubble(page, 'Ảnh trao giải').locator('.photo').waitFor();
  const document = InputMediaBuilder.document(new InputFile(Buffer.from('x'), 'ket-qua.pdf'), {
    caption: 'Danh sách đạt giải',
  });
  await api.editMessageMedia(chatId, message_id, document);
  await bubble(page, 'Danh sách đạt giải').getByRole('link', { name: 'ket-qua.pdf' }).waitFor();
  expect(await page.locator('.photo').count()).toBe(0);
  await api.sendMediaGroup(chatId, [
    InputMediaBuilder.photo(photo(), { caption: 'Hội thi', show_caption_above_media: true }),
    InputMediaBuilder.video(new InputFile(Buffer.from('x'), 'phim.mp4'), {
      show_caption_above_media: true,
    }),
  ]);
  const album = bubble(page, 'Hội thi').locator('.album.photos');
  await album.locator('.photo').waitFor();
  await album.getByRole('link', { name: 'phim.mp4' }).waitFor();
});
