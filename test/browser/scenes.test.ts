/** Scenes, played on the rehearsal's page. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLAIMS } from '../support/scene-claims.js';
import { seriousFaults } from './axe.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser } from './rehearsal-room.js';

useBrowser();

const phone = (page: Page, name: string) =>
  page
    .locator('.slot', { has: page.getByRole('heading', { name, exact: true }) })
    .frameLocator('iframe');

/** With the keyboard alone, from the scene's button to the answer of the dialog. */
async function play(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Diễn cảnh: ${title}` }).press('Enter');
  await page.getByRole('dialog', { name: `Diễn “${title}”?` }).waitFor();
  await page.keyboard.press('Enter');
}

test('a scene is paused, taken over and gone on with by hand; each of the four plays to its end', async () => {
  const { rehearsal, page, complaints } = await openRehearsal({ sendRate: 1_000 });
  const panel = await openPanel(page, 'Cảnh diễn');
  const status = panel.locator('.scene-status');
  const captions = panel.getByRole('list', { name: 'Diễn biến' });
  const ideas = 'Một sáng kiến của ba tác giả';

  await panel.getByText('Nhanh', { exact: true }).click();
  await panel.getByRole('button', { name: `Diễn cảnh: ${ideas}` }).press('Enter');
  await page.keyboard.press('Escape');
  expect(await status.count()).toBe(1);
  expect(await status.isVisible()).toBe(false);

  await play(page, ideas);
  // It stays; the questions that are answered by a button are gone as soon as they are.
  const title = phone(page, 'Nguyễn Thị Mai').locator('.own', { hasText: 'Nhắn tin báo kết quả' });
  await title.first().waitFor();
  await panel.getByRole('button', { name: 'Tạm dừng' }).press('Enter');
  await panel.getByText('Đang tạm dừng', { exact: true }).waitFor();
  expect(await captions.locator('[aria-current=step]').innerText()).toContain(
    '20/11/2019 08:34\nChị Mai đăng ký sáng kiến của nhóm',
  );
  expect(await seriousFaults(page, '#panel-scenes')).toEqual([]);
  const takeOver = panel.getByRole('button', { name: 'Làm tiếp bằng tay' });
  await takeOver.press('Enter');
  await panel.getByText('Đã dừng', { exact: true }).waitFor();
  expect(await takeOver.isVisible()).toBe(false);
  const mai = phone(page, 'Nguyễn Thị Mai');
  await mai.locator('textarea').fill('/hoso');
  await mai.locator('textarea').press('Enter');
  await mai.locator('.bubble', { hasText: 'Hồ sơ của anh/chị: 1' }).waitFor();

  await panel.getByText('Tức thì', { exact: true }).click();
  for (const [id, title, last] of [
    ['three-authors', ideas, 'đã đến với cả ba tác giả'],
    [
      'twelve-finalists',
      'Mười hai đơn vị chung khảo, từ công văn đến hết hạn',
      '9 đơn vị gửi đủ đúng hạn',
    ],
    ['results-day', 'Ngày công bố kết quả', 'xem tình hình phổ biến'],
    ['correction', 'Đính chính một thông báo sai', 'ai đã xác nhận'],
  ] as const) {
    await play(page, title);
    await panel.getByRole('heading', { name: title, level: 2 }).waitFor();
    await panel.getByText('Đã diễn xong', { exact: true }).waitFor({ timeout: 150_000 });
    expect(await captions.locator('li').last().innerText()).toContain(last);
    await panel.getByText('Xem tiếp:').waitFor();
    CLAIMS[id](rehearsal);
  }
  const corrected = phone(page, 'Trần Thị Lan').locator('.bubble', { hasText: 'Đính chính lúc' });
  await corrected.first().waitFor();

  // What it needs isn't there any more: it says so, in the language of the page.
  await panel.getByText('Như thật', { exact: true }).click();
  await play(page, ideas);
  await captions.getByText('Chị Mai mở hệ thống').waitFor();
  await panel.getByRole('button', { name: 'Tạm dừng' }).press('Enter');
  await panel.getByText('Đang tạm dừng', { exact: true }).waitFor();
  await rehearsal.killBot();
  await panel.getByRole('button', { name: 'Diễn tiếp' }).press('Enter');
  await panel.getByText('Không diễn tiếp được', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('the bot is off').waitFor();
  expect(complaints).toEqual([]);
}, 300_000);
