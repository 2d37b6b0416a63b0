/** The contest's file on the rehearsal's page: what is wrong shows at its place, and is mended there. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shipped } from '../contest/contest-files.js';
import { seriousFaults } from './axe.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser, whenTestEnds } from './rehearsal-room.js';

useBrowser();

const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    return node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : node?.tagName;
  });

test('an error is shown at its line and mended; the file is saved and rehearsed with; the check list leads to its places', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skt-contest-page-'));
  whenTestEnds(() => rm(folder, { recursive: true }));
  const contestFile = join(folder, 'my-contest.json');
  const own = shipped.replace('"id": "khanh-hoa-2019"', '"id": "lam-dong-2020"');
  await writeFile(contestFile, own.replace('"urgedOn": "2020-01-22"', '"urgedOn": "2020-02-30"'));
  const { rehearsal, page, complaints } = await openRehearsal({ contestFile });

  // The file is broken, so its panel is open, and the problem leads to its field.
  const panel = page.getByRole('tabpanel', { name: 'Tệp cuộc thi' });
  await panel.getByText('đang diễn tập với bản mẫu').waitFor();
  await panel.getByRole('button', { name: 'Khuyến nghị gửi xong trong ngày' }).click();
  const editor = page.getByRole('dialog', { name: 'Sửa tệp cuộc thi' });
  const urged = editor.getByLabel('Khuyến nghị gửi xong trong ngày');
  expect(await focusedLabel(page)).toBe('Khuyến nghị gửi xong trong ngày');
  expect(await urged.inputValue()).toBe('30/02/2020');
  await expect.poll(() => urged.getAttribute('aria-invalid')).toBe('true');
  expect(await seriousFaults(page, '.editor')).toEqual([]);

  // As text, the line says so, and the list leads to it.
  await editor.getByText('Văn bản', { exact: true }).click();
  const wrong = editor.locator('.code-line.wrong');
  expect(await wrong.locator('.code-why').innerText()).toContain('ghi một ngày có thật');
  await editor.locator('.editor-problems').getByRole('button').click();
  const area = editor.getByRole('textbox', { name: 'Sửa tệp cuộc thi' });
  expect(await selected(page)).toBe('"2020-02-30"');
  expect(await unlikeCopy(page)).toBe(0);
  await page.keyboard.type('"2020-01-21"');
  await editor.getByText('Không có lỗi').waitFor();
  expect(await wrong.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await editor.getByText('1 lỗi cần sửa').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await editor.getByText('Không có lỗi').waitFor();
  expect(await area.inputValue()).toContain('2020-01-21');

  // What was typed outlives the page, and is then written.
  await page.reload();
  await panel.getByText('my-contest.json · chưa lưu').waitFor();
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu vào my-contest.json').waitFor();
  expect(await readFile(contestFile, 'utf8')).toBe(
    own.replace('"urgedOn": "2020-01-22"', '"urgedOn": "2020-01-21"'),
  );
  // Somebody else writes it meanwhile.
  await writeFile(contestFile, own);
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Lấy nội dung trên máy' }).click();
  await expect.poll(() => panel.locator('.contest-file-name').innerText()).toBe('my-contest.json');

  // The check list leads to the field that it means.
  await panel
    .getByRole('button', { name: /Đến chỗ sửa: Thời hạn gửi phương án .* đã qua/ })
    .click();
  await expect.poll(() => focusedLabel(page)).toBe('Gửi phương án trước ngày');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await panel.getByRole('button', { name: /Đến chỗ sửa: Thông báo quyền riêng tư/ }).click();
  const contact = editor.getByLabel('Cách liên hệ (điện thoại, thư điện tử) – Tiếng Việt');
  await contact.fill('Phòng Cải cách hành chính, điện thoại 0263 3822 000');
  await editor.getByRole('button', { name: 'Chung khảo' }).click();
  await editor.locator('summary').first().click();
  await editor.getByLabel('Điện thoại').fill('0901 234 567');
  await editor.getByRole('button', { name: 'Xong' }).click();
  await panel.getByText('Thông báo quyền riêng tư có nơi liên hệ.').waitFor();

  await panel.getByRole('button', { name: 'Diễn tập với bản này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByText('Đang diễn tập với bản này.').waitFor();
  expect(rehearsal.contest.id).toBe('lam-dong-2020');
  expect(rehearsal.contest.finalists.units[0]?.contact).toEqual({ phone: '0901 234 567' });
  expect(complaints).toEqual([]);
});

test('the whole is edited on a phone, in a dark room, with nothing cut off', async () => {
  const { page } = await openRehearsal(
    {},
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  );
  await page.getByRole('button', { name: 'Bảng điều khiển' }).click();
  await openPanel(page, 'Tệp cuộc thi');
  await page.getByRole('button', { name: 'Sửa tệp' }).click();
  const editor = page.getByRole('dialog', { name: 'Sửa tệp cuộc thi' });
  await editor.getByRole('button', { name: 'Cơ quan', exact: true }).click();
  await editor.locator('summary').first().click();
  await editor.getByRole('button', { name: 'Thêm' }).first().click();
  // A new agency without a name is complained of where it is.
  await editor.getByText('còn để trống').first().waitFor();
  await editor.getByText('Văn bản', { exact: true }).click();
  await editor.getByRole('searchbox').fill('Sở Du lịch');
  expect(await selected(page)).toBe('Sở Du lịch');
  expect(await unlikeCopy(page)).toBe(0);
  const overflow = await editor.evaluate((node) => node.scrollWidth - node.clientWidth);
  expect(overflow).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
});

/** What is selected in the text. */
function selected(page: Page) {
  return page
    .locator('.code-input')
    .evaluate((node) =>
      node instanceof HTMLTextAreaElement
        ? node.value.slice(node.selectionStart, node.selectionEnd)
        : '',
    );
}

/** How much higher the text is in the area than in the copy under it: not at all, or lines and numbers part. */
function unlikeCopy(page: Page) {
  return page.locator('.code-input').evaluate((node) => {
    const area = node as HTMLTextAreaElement;
    const { offsetHeight } = area;
    area.style.height = '0';
    const own = area.scrollHeight;
    area.style.height = '';
    return own - offsetHeight;
  });
}
