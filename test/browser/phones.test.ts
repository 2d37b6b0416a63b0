/** The phones of a rehearsal, side by side on its page; and on a narrow one, one at a time. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRehearsal } from './rehearsal-page.js';
import { openPage, useBrowser } from './rehearsal-room.js';

useBrowser();

const slot = (page: Page, name: string) =>
  page.locator('.slot', { has: page.getByRole('heading', { name, exact: true }) });
const chat = (page: Page, name: string) => slot(page, name).frameLocator('iframe');
const names = (page: Page) => page.locator('.slot-name').allInnerTexts();
const unread = (page: Page, name: string) => slot(page, name).locator('.count').allInnerTexts();
const hasKeyboard = (page: Page, name: string) =>
  slot(page, name)
    .locator('iframe')
    .evaluate((frame) => frame === document.activeElement);

test('phones are live side by side, on a wide page and on a narrow one', async () => {
  const { rehearsal, page, complaints } = await openRehearsal();
  const narrow = await openPage(rehearsal.url, { viewport: { width: 390, height: 844 } });
  await page.getByText('Không có gì được gửi tới Telegram').waitFor();
  await page.getByRole('button', { name: 'Hệ thống: đang chạy' }).waitFor();
  await chat(page, 'Quản trị viên').getByText('Bấm “Bắt đầu”').waitFor();
  expect(await names(page)).toEqual(['Nguyễn Thị Mai', 'Quản trị viên', 'Quản trị viên hai']);

  // What one writes is answered there; what comes to another is counted until it is looked at.
  await chat(page, 'Nguyễn Thị Mai').getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await chat(page, 'Nguyễn Thị Mai').getByRole('button', { name: 'Hồ sơ của tôi' }).waitFor();
  await rehearsal.cast.administrators[0]?.say('/start');
  await expect.poll(() => unread(page, 'Quản trị viên')).toEqual(['1']);
  expect(await unread(page, 'Nguyễn Thị Mai')).toEqual([]);
  await chat(page, 'Quản trị viên').locator('.bubble').last().click();
  await expect.poll(() => unread(page, 'Quản trị viên')).toEqual([]);

  // The narrow page has them one at a time, and says what has come to the others.
  const tab = narrow.page.getByRole('tab', { name: 'Quản trị viên' });
  await tab.first().getByText('1', { exact: true }).waitFor();
  await chat(narrow.page, 'Nguyễn Thị Mai')
    .getByRole('button', { name: 'Hồ sơ của tôi' })
    .waitFor();
  expect(await slot(narrow.page, 'Quản trị viên').isVisible()).toBe(false);
  await tab.first().click();
  await chat(narrow.page, 'Quản trị viên').locator('.bubble').first().waitFor();
  expect(await slot(narrow.page, 'Nguyễn Thị Mai').isVisible()).toBe(false);
  await expect.poll(() => tab.first().locator('.count').count()).toBe(0);
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // Language and theme, everywhere at once.
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  for (const name of ['Nguyễn Thị Mai', 'Quản trị viên']) {
    await chat(page, name).getByPlaceholder('Message…').waitFor();
    await chat(page, name).locator('html[data-theme=dark]').waitFor();
  }

  // A group, with who speaks there; a name is changed, and an account deleted.
  await page.locator('.phone-add').click();
  await page.getByRole('button', { name: 'New group' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const group = (name: string) =>
    page.getByRole('region', { name: `${name} – Reform team (sample)` });
  await group('Nguyễn Thị Mai').getByRole('button', { name: 'Change speaker' }).click();
  await page.getByRole('searchbox').fill('quan tri vien hai');
  await page.getByText('1 people').waitFor();
  await page.keyboard.press('Enter');
  const second = group('Quản trị viên hai').frameLocator('iframe');
  await second.locator('textarea').fill('Chào cả nhà');
  await second.locator('textarea').press('Enter');
  await second.locator('.own', { hasText: 'Chào cả nhà' }).waitFor();
  await page.getByRole('button', { name: 'Settings of Nguyễn Thị Mai' }).click();
  await page.getByLabel('Full name').fill('Nguyễn Thị Mai Lan');
  await page.getByLabel('Telegram username').fill('mai_lan');
  await page.getByRole('button', { name: 'Save' }).click();
  await slot(page, 'Nguyễn Thị Mai Lan').waitFor();
  expect(rehearsal.cast.member.person.user.username).toBe('mai_lan');
  await page.getByRole('button', { name: 'Delete the Telegram account' }).click();
  await page.getByRole('button', { name: 'Press again to delete, for good' }).click();
  await chat(page, 'Nguyễn Thị Mai Lan').getByText('This Telegram account was deleted.').waitFor();

  // The stage is emptied: the same page shows who is there now.
  await rehearsal.begin(Date.parse('2020-01-16T01:00:00Z'));
  await expect
    .poll(() => names(page))
    .toEqual(['Nguyễn Thị Mai', 'Quản trị viên', 'Quản trị viên hai']);
  await chat(page, 'Nguyễn Thị Mai').getByRole('button', { name: 'Start', exact: true }).click();
  await chat(page, 'Nguyễn Thị Mai').getByRole('button', { name: 'Hồ sơ của tôi' }).waitFor();
  expect([...complaints, ...narrow.complaints]).toEqual([]);
}, 60_000);

test('with the keyboard alone one adds a phone, writes, presses a button, goes to another and closes it', async () => {
  const { page, complaints } = await openRehearsal();
  await chat(page, 'Quản trị viên hai').getByText('Bấm “Bắt đầu”').waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('.phone-add').focus();
  await press('Enter');
  // Out of the search field and back over its three neighbours: a new person.
  await page.getByRole('searchbox').waitFor();
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
  await page.getByLabel('Họ và tên').waitFor();
  await page.keyboard.type('Lê Văn Thử');
  await press('Enter');
  await expect.poll(() => hasKeyboard(page, 'Lê Văn Thử')).toBe(true);
  const mine = chat(page, 'Lê Văn Thử');
  await mine
    .getByRole('button', { name: 'Bắt đầu', exact: true })
    .and(mine.locator(':focus'))
    .waitFor();
  await press('Enter');
  await mine.getByRole('button', { name: 'Hồ sơ của tôi' }).waitFor();
  await mine.locator('textarea:focus').waitFor();
  await page.keyboard.type('Xin chào');
  await press('Enter');
  await mine.locator('.bubble', { hasText: 'Hệ thống chưa rõ tin này' }).waitFor();
  // Back over the Menu button: the buttons of the newest message, one stop.
  await press('Shift+Tab', 'Shift+Tab');
  const focused = mine.locator('.inline-button:focus');
  const newest = () => mine.locator('.other').last().innerText();
  await focused.waitFor();
  const before = await newest();
  await press('Enter');
  await expect.poll(newest).not.toBe(before);
  // F6 goes round: over the panels to the first phone, and back to the last.
  const panels = page.locator('#panels [role=tab]:focus');
  await press('F6');
  await panels.waitFor();
  await press('F6');
  await expect.poll(() => hasKeyboard(page, 'Nguyễn Thị Mai')).toBe(true);
  await press('Shift+F6');
  await panels.waitFor();
  await press('Shift+F6');
  await expect.poll(() => hasKeyboard(page, 'Lê Văn Thử')).toBe(true);
  await page.getByRole('button', { name: 'Cất điện thoại: Lê Văn Thử' }).focus();
  await press('Enter');
  await expect
    .poll(() => names(page))
    .toEqual(['Nguyễn Thị Mai', 'Quản trị viên', 'Quản trị viên hai']);
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(label).toBe('Cất điện thoại: Quản trị viên hai');
  expect(complaints).toEqual([]);
}, 60_000);
