/**
 * The chat page in a real browser, against the real emulator and a small bot. It stands apart from
 * the other tests because it needs Chromium:
 *
 *     npx vitest run --config test/browser/vitest.config.ts
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  bubble,
  chosenChat,
  input,
  isAtBottom,
  openStartedRoom,
  say,
  sendAsBot,
  useBrowser,
} from './rehearsal-room.js';
import { USERNAME } from './sample-bot.js';

useBrowser();

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('writing', () => {
  test('Enter sends, Shift+Enter breaks the line, and markup in a text stays text', async () => {
    const { page } = await openStartedRoom();
    await input(page).pressSequentially('<b>Dòng một</b>');
    await input(page).press('Shift+Enter');
    await input(page).pressSequentially('Dòng hai');
    await input(page).press('Enter');
    await bubble(page, 'Đã nhận').waitFor();
    expect(await page.locator('.own .text').last().innerText()).toBe('<b>Dòng một</b>\nDòng hai');
    expect(await page.locator('.text b').count()).toBe(0);
  });

  test('an own message is edited from its menu, and the bot hears of it', async () => {
    const { page } = await openStartedRoom();
    await say(page, 'Sáng kiến A');
    await bubble(page, 'Đã nhận: Sáng kiến A').waitFor();
    await page.locator('.own .bubble', { hasText: 'Sáng kiến A' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Sửa' }).click();
    await say(page, 'Sáng kiến B');
    await bubble(page, 'Đã sửa thành: Sáng kiến B').waitFor();
    expect(await page.locator('.own .bubble').last().innerText()).toMatch(/^Sáng kiến B\s*Đã sửa/);
  });

  test('a message is answered and forwarded from its menu', async () => {
    const { page } = await openStartedRoom();
    await say(page, 'Câu thứ nhất');
    await bubble(page, 'Đã nhận: Câu thứ nhất').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Trả lời' }).click();
    await say(page, 'Cảm ơn');
    await bubble(page, 'Cảm ơn (trả lời “Đã nhận: Câu thứ nhất”)').waitFor();
    await page.locator('.own .bubble', { hasText: 'Cảm ơn' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Chuyển tiếp' }).click();
    await bubble(page, 'Chuyển tiếp: Cảm ơn').waitFor();
  });

  test('a slash offers the commands that fit, and Enter sends the chosen one', async () => {
    const { page } = await openStartedRoom();
    await input(page).pressSequentially('/l');
    const options = page.getByRole('option');
    await expect
      .poll(() => options.allInnerTexts())
      .toEqual(['/linhvuc\nChọn lĩnh vực', '/lienket\nMở một mô hình']);
    await input(page).press('ArrowDown');
    await input(page).press('Enter');
    await bubble(page, 'mô hình số 7').waitFor();
  });

  test('a reply keyboard sends its text and folds after its one time', async () => {
    const { page } = await openStartedRoom();
    await say(page, '/linhvuc');
    const keyboard = page.getByRole('group', { name: 'Bàn phím của bot' });
    await keyboard.getByRole('button', { name: 'Thủ tục' }).click();
    await bubble(page, 'Đã nhận: Thủ tục').waitFor();
    expect(await keyboard.count()).toBe(0);
    await page.getByRole('button', { name: 'Hiện bàn phím của bot' }).click();
    expect(await keyboard.getByRole('button').allInnerTexts()).toEqual(['Thể chế', 'Thủ tục']);
  });

  test('a question with force_reply is answered as a reply', async () => {
    const { page } = await openStartedRoom();
    await say(page, '/ten');
    await page.getByPlaceholder('Ví dụ: Một cửa số').waitFor();
    await say(page, 'Một cửa số');
    await bubble(page, 'Đã nhận: Một cửa số (trả lời “Tên sáng kiến?”)').waitFor();
  });
});

describe('what the bot sends', () => {
  test('a press is answered by a toast, by an alert, or by an edit of the message', async () => {
    const { page } = await openStartedRoom();
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.locator('.toast', { hasText: 'Hệ thống đã ghi nhận.' }).waitFor();
    await page.getByRole('button', { name: 'Lưu ý' }).click();
    const alert = page.getByRole('alertdialog');
    await alert.getByText('Không gửi thông tin Mật.').waitFor();
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Xem thời hạn' }).click();
    await bubble(page, 'Còn 7 ngày làm việc.').locator('.edited').waitFor();
    expect(await page.locator('.bubble strong').innerText()).toBe('7 ngày làm việc');
    await expect.poll(() => page.locator('.spinner').count()).toBe(0);
  });

  test('a deleted message goes while one looks on', async () => {
    const { page } = await openStartedRoom();
    await say(page, '/xoa');
    await bubble(page, 'Đã gỡ.').waitFor();
    await expect.poll(() => bubble(page, 'Tin này sẽ được gỡ.').count()).toBe(0);
  });

  test('a reader who has scrolled up stays there and is told how many are new', async () => {
    const { emulator, page } = await openStartedRoom();
    await say(page, '/nhieu');
    await page.getByText('Dòng 30', { exact: true }).waitFor();
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Xuống cuối' }).waitFor();
    await sendAsBot(emulator.url, await chosenChat(page), 'Tin mới của hệ thống');
    await page.getByRole('button', { name: 'Xuống cuối, 1 tin mới' }).waitFor();
    expect(await page.locator('.scroller').evaluate((scroller) => scroller.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'Xuống cuối' }).click();
    await expect.poll(() => isAtBottom(page)).toBe(true);
    await sendAsBot(emulator.url, await chosenChat(page), 'Tin sau cùng');
    await bubble(page, 'Tin sau cùng').waitFor();
    await expect.poll(() => isAtBottom(page)).toBe(true);
  });

  test('what is older comes when one scrolls up, and what is read stays where it is', async () => {
    const { emulator, page } = await openStartedRoom();
    const chatId = await chosenChat(page);
    for (let n = 1; n <= 80; n += 1) await sendAsBot(emulator.url, chatId, `Tin cũ số ${n} ạ`);
    await page.reload();
    await bubble(page, 'Tin cũ số 80 ạ').waitFor();
    expect(await bubble(page, 'Tin cũ số 30 ạ').count()).toBe(0);
    const read = bubble(page, 'Tin cũ số 34 ạ');
    const placeOf = () => read.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    await read.evaluate((node) => node.scrollIntoView({ block: 'start' }));
    const before = await placeOf();
    await bubble(page, 'Tin cũ số 1 ạ').waitFor();
    expect(Math.abs((await placeOf()) - before)).toBeLessThan(3);
    expect(await bubble(page, 'Kính chào').count()).toBe(1);
  });

  test('a document of the bot is downloaded under its name', async () => {
    const { page } = await openStartedRoom();
    await say(page, '/mau');
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về ke-hoach-mau.txt' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('ke-hoach-mau.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('nội dung mẫu');
  });
});

describe('files and links', () => {
  test('a file with a Vietnamese name reaches the bot', async () => {
    const { page } = await openStartedRoom();
    await page.locator('input[type=file]').setInputFiles({
      name: 'Kế hoạch triển khai.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await bubble(page, 'Tệp: Kế hoạch triển khai.pdf').waitFor();
  });

  test('several photos go as one album with one caption', async () => {
    const { page } = await openStartedRoom();
    const photo = { mimeType: 'image/png', buffer: PIXEL };
    await page.locator('input[type=file]').setInputFiles([
      { name: 'mot.png', ...photo },
      { name: 'hai.png', ...photo },
    ]);
    await say(page, 'Ảnh hội thi');
    await bubble(page, 'Ảnh: Ảnh hội thi').waitFor();
    expect(await page.locator('.own .album .photo').count()).toBe(2);
  });

  test('a pasted link opens the bot for the chosen person; another link is refused', async () => {
    const { page } = await openStartedRoom();
    const field = page.getByLabel('Mở liên kết của bot');
    await field.fill('https://t.me/another_bot?start=x');
    await field.press('Enter');
    await page.locator('.toast-error').waitFor();
    await field.fill(`https://t.me/${USERNAME}?start=moi_2020`);
    await field.press('Enter');
    await bubble(page, 'Mã: moi_2020').waitFor();
  });

  test('a link to the bot inside a text opens in the room', async () => {
    const { page } = await openStartedRoom();
    await say(page, '/lienket');
    await page.getByRole('link', { name: 'mô hình số 7' }).click();
    await bubble(page, 'Mã: tu_tin_nhan').waitFor();
    expect(page.context().pages().length).toBe(1);
  });
});
