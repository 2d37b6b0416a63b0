/** The rehearsal room around the chats, and other ways into it than a mouse on a wide screen. */

import { describe, expect, test } from 'vitest';
import {
  bubble,
  input,
  openRoom,
  openStartedRoom,
  say,
  startRehearsal,
  useBrowser,
} from './rehearsal-room.js';
import { USERNAME } from './sample-bot.js';

useBrowser();

describe('the room', () => {
  test('a first visit brings a sample person, says it is a rehearsal, and breaks no rule of its policy', async () => {
    const { page, complaints } = await openStartedRoom();
    expect(await page.locator('.notice').innerText()).toBe(
      'Diễn tập – không có gì được gửi tới Telegram',
    );
    expect(await page.locator('.entry-name').allInnerTexts()).toEqual(['Nguyễn Thị Mai']);
    expect(await bubble(page, '/start').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('a person added by the dialog is heard by the bot in their own language', async () => {
    const { page } = await openStartedRoom();
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ và tên').fill('Jane Doe');
    await page.getByRole('textbox', { name: 'Tên người dùng' }).fill('jane_doe');
    await page.getByRole('dialog').getByText('English').click();
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
    await bubble(page, 'Kính chào anh/chị Jane Doe (en)').waitFor();
    expect(await page.locator('.entry').count()).toBe(2);
  });

  test('an answer to somebody else is counted as unread until their chat is opened', async () => {
    const { emulator, page } = await openStartedRoom();
    const an = emulator.user({ firstName: 'Trần Văn An' });
    await an.say('Xin chào');
    const entry = page.locator('.entry', { hasText: 'Trần Văn An' });
    await expect.poll(() => entry.locator('.count').innerText()).toBe('1');
    await entry.click();
    await bubble(page, 'Đã nhận: Xin chào').waitFor();
    expect(await entry.locator('.count').count()).toBe(0);
  });

  test('the language of the page is switched and remembered', async () => {
    const { page } = await openStartedRoom();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Rehearsal – nothing is sent to Telegram').waitFor();
    await page.reload();
    await page.getByText('Rehearsal – nothing is sent to Telegram').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await input(page).getAttribute('placeholder')).toBe('Message…');
  });

  test('when the server comes back, the page connects again and shows what is there now', async () => {
    const { emulator, page, close } = await openStartedRoom();
    await close();
    await page.getByText('Mất kết nối, đang nối lại…').waitFor();
    const again = await startRehearsal(Number(new URL(emulator.url).port));
    await again.emulator.user({ firstName: 'Trần Văn An' }).say('Xin chào');
    await page.locator('.entry', { hasText: 'Trần Văn An' }).waitFor();
    await bubble(page, 'Đã nhận: Xin chào').waitFor();
    expect(await page.locator('.connection').innerText()).toBe('');
    expect(await bubble(page, 'Kính chào').count()).toBe(0);
  });

  test('in a group, people speak in turn and the bot hears what is meant for it', async () => {
    const { emulator, page } = await openStartedRoom();
    emulator.user({ firstName: 'Trần Văn An' });
    await page.getByRole('button', { name: 'Thêm nhóm' }).click();
    await page.getByLabel('Tên nhóm').fill('Tổ một cửa');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('button', { name: 'Thêm bot vào nhóm' }).click();
    await page.locator('.service', { hasText: 'Phòng diễn tập đã vào nhóm' }).waitFor();
    await page.getByLabel('Nói với tư cách').selectOption('Trần Văn An');
    await say(page, `/start@${USERNAME}`);
    await bubble(page, 'Kính chào anh/chị Trần Văn An').waitFor();
  });

  test('blocking takes the input away, and the bot is let in again by one button', async () => {
    const { page } = await openStartedRoom();
    await page.getByRole('button', { name: 'Chặn bot' }).click();
    await page.locator('.entry', { hasText: 'Đã chặn bot' }).waitFor();
    expect(await input(page).isVisible()).toBe(false);
    await page.locator('#chat').getByRole('button', { name: 'Bỏ chặn' }).click();
    await input(page).waitFor();
    await say(page, 'Tôi đã trở lại');
    await bubble(page, 'Đã nhận: Tôi đã trở lại').waitFor();
  });
});

describe('other ways in', () => {
  test('on a phone the list and the chat are two screens', async () => {
    const { page } = await openRoom({ viewport: { width: 390, height: 844 } });
    await page.locator('.entry').click();
    await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
    await bubble(page, 'Kính chào').waitFor();
    expect(await page.locator('#people').isVisible()).toBe(false);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    expect(await page.locator('#people').isVisible()).toBe(true);
    expect(await page.locator('#chat').isVisible()).toBe(false);
  });

  test('with the keyboard alone one can send, press a button and open a menu', async () => {
    const { page } = await openStartedRoom();
    await expect
      .poll(() => input(page).evaluate((node) => node === document.activeElement))
      .toBe(true);
    await page.keyboard.type('/start');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(() => bubble(page, 'Kính chào').count()).toBe(2);
    // Back over the Menu button: the newest message, whose keyboard is one stop.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ghi nhận');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xem thời hạn');
    await page.keyboard.press('Enter');
    await bubble(page, 'Còn 7 ngày làm việc.').waitFor();
    // The edit has replaced the button; the focus is on the one in its place.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Ghi nhận');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Trả lời' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('new messages are put into a polite log for screen readers', async () => {
    const { page } = await openStartedRoom();
    await say(page, 'Xin chào');
    const log = page.locator('[role=log][aria-live=polite]');
    await expect.poll(() => log.innerText()).toContain('Phòng diễn tập: Đã nhận: Xin chào');
  });
});
