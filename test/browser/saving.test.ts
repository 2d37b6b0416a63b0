import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createSaving } from '../../src/rehearsal/saving/saving.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser } from './rehearsal-room.js';

useBrowser();

test('a rehearsal is saved, begun anew and loaded: the same bubbles are there', async () => {
  const { rehearsal, page, complaints } = await openRehearsal({ parts: [createSaving] });
  const { member } = rehearsal.cast;
  await member.open();
  await member.press('Đăng ký sáng kiến');
  await rehearsal.time.stop('stand');
  const phone = page.frameLocator('iframe').first();
  const bubbles = () => phone.locator('.bubble').allInnerTexts();
  await expect.poll(bubbles, { timeout: 20_000 }).toHaveLength(member.messages.length);
  const before = await bubbles();

  const panel = await openPanel(page, 'Lưu và mở lại');
  await panel.getByText('Chưa lưu buổi nào').waitFor();
  await panel.getByLabel('Tên').fill('Vừa mở mẫu đăng ký');
  const downloading = page.waitForEvent('download');
  await panel.getByLabel('Tên').press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^khanh-hoa-2019-\d{8}-\d{6}-\w+\.tar\.gz$/);
  const card = panel.getByRole('listitem').filter({ hasText: 'Vừa mở mẫu đăng ký' });
  await card.getByText('3 người').waitFor();
  expect(await card.innerText()).toContain('02/12/2019');

  await rehearsal.begin(rehearsal.time.clock.now());
  await expect.poll(bubbles, { timeout: 20_000 }).toEqual([]);
  await card.getByRole('button', { name: 'Mở lại' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('sẽ mất nếu chưa lưu');
  await dialog.getByRole('button', { name: 'Mở lại' }).click();
  await page.getByText('Đã mở lại “Vừa mở mẫu đăng ký”.').waitFor();
  await expect.poll(bubbles, { timeout: 20_000 }).toEqual(before);
  // The bot knows the form that was open.
  await rehearsal.cast.member.press('Đồng ý');
  await phone.locator('.bubble', { hasText: 'Họ và tên' }).first().waitFor();

  // From a file: first into the list, then asked about; what is none is refused in words.
  await card.getByRole('button', { name: 'Xóa' }).click();
  await dialog.getByRole('button', { name: 'Xóa' }).click();
  await panel.getByText('Chưa lưu buổi nào').waitFor();
  const choose = async (name: string, buffer: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await panel.getByRole('button', { name: 'Thêm từ tệp…' }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/gzip', buffer });
  };
  await choose('khác.tar.gz', Buffer.from('không phải'));
  await page.getByText('Đây không phải tệp lưu buổi diễn tập').waitFor();
  await choose('đã lưu.tar.gz', await readFile(await download.path()));
  await dialog.getByText('Mở lại “Vừa mở mẫu đăng ký”?').waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor();
  // Other panels ask for parts that aren't there; and what was no saved rehearsal was refused.
  expect(complaints.filter((one) => !/status of 40[04]/.test(one))).toEqual([]);
});
