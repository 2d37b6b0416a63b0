/** Looking inside while faults are thrown: the calls, the ledger, and everybody's copy of the results. */

import { expect, test } from 'vitest';
import { createFaults } from '../../src/rehearsal/faults/faults.js';
import { createInside } from '../../src/rehearsal/inside/inside.js';
import { joinRehearsal, postNews, publishResults } from '../support/result-news.js';
import { seriousFaults } from './axe.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser } from './rehearsal-room.js';

useBrowser();

const PEOPLE = 12;

test('results are sent while Telegram refuses, Redis is away and the bot is killed; the page shows it, and all arrives', async () => {
  const { rehearsal, page, complaints } = await openRehearsal({
    parts: [createInside, createFaults],
    sendRate: 60,
    patience: { inFlightMs: 1_500, lockMs: 2_000 },
  });
  const people = await joinRehearsal(rehearsal, PEOPLE);
  await publishResults(rehearsal);
  // Looked at is the panel; a phone comes with what is pressed there.
  rehearsal.phones.show([]);

  // Telegram refuses every message, and says when to come again.
  const faults = await openPanel(page, 'Sự cố');
  const limited = faults.locator('[data-fault=limited]');
  await limited.getByLabel('Tỷ lệ gặp (%)').fill('0');
  await limited.getByText('Nhập số từ 1 đến 100.').waitFor();
  await limited.getByLabel('Tỷ lệ gặp (%)').fill('100');
  await limited.getByLabel('Chờ (giây)').fill('1');
  const refuse = limited.getByRole('switch', { name: 'Telegram yêu cầu gửi chậm lại (429)' });
  await refuse.focus();
  await page.keyboard.press('Space');
  await faults.getByText('Đang bật 1 sự cố.').waitFor();
  expect(await refuse.getAttribute('aria-checked')).toBe('true');
  await postNews(rehearsal, 'results-news.1.page', people);
  await limited.getByText(/đã xảy ra \d+ lần/).waitFor();
  expect(await seriousFaults(page, '#panels')).toEqual([]);

  // The calls say so, each with what was asked and answered.
  const inside = await openPanel(page, 'Bên trong');
  await inside.getByLabel('Chỉ lời gọi lỗi').check();
  const call = inside.locator('.call-row', { hasText: 'Bị từ chối 429' }).first();
  await call.focus();
  await page.keyboard.press('Enter');
  await inside.getByText('Do sự cố đang được diễn tập.').waitFor();
  expect(await inside.locator('.json').last().innerText()).toMatch(/retry_after: 1/);
  await page.keyboard.press('Escape');
  await expect.poll(() => inside.locator('.call-row').count()).toBeGreaterThan(0);

  // The ledger knows that nobody has theirs.
  await inside.getByText('Sổ gửi tin').click();
  const mailing = inside.locator('.mailing-row', { hasText: 'Tin công bố kết quả' });
  await mailing.getByText(`Chờ gửi ${PEOPLE}`).waitFor();
  await mailing.click();
  await inside.getByRole('button', { name: `Chờ gửi ${PEOPLE}` }).waitFor();
  await expect.poll(() => inside.locator('.copy').count()).toBe(PEOPLE);

  // Redis goes away, too, and the bot is killed: what was read stays, and is called what it is.
  await openPanel(page, 'Sự cố');
  await faults.getByRole('switch', { name: 'Kho dữ liệu ngừng (Redis)' }).click();
  await faults.getByText('Đang bật 2 sự cố.').waitFor();
  await faults.getByRole('button', { name: 'Dừng đột ngột' }).click();
  await faults.getByText('Không khởi động được khi kho dữ liệu đang ngừng.').waitFor();
  await openPanel(page, 'Bên trong');
  await inside.getByText('Kho dữ liệu không trả lời.').waitFor();
  expect(await inside.locator('.copy').count()).toBe(PEOPLE);
  expect(await seriousFaults(page, '#panels')).toEqual([]);

  // All well again: nobody is missed, and the page follows.
  await openPanel(page, 'Sự cố');
  await faults.getByRole('button', { name: 'Mọi thứ trở lại bình thường' }).click();
  await faults.getByText('Không có sự cố nào đang bật.').waitFor();
  await faults.getByText('đang chạy').waitFor();
  await openPanel(page, 'Bên trong');
  await inside.getByRole('button', { name: `Đã gửi ${PEOPLE}` }).waitFor({ timeout: 15_000 });
  expect(await inside.getByText('Kho dữ liệu không trả lời.').isVisible()).toBe(false);

  // From a copy to the phone, to the call that sent it, and to everything for that person.
  const name = 'Người 3';
  await inside.getByRole('button', { name: `Xem điện thoại của ${name}`, exact: true }).click();
  await expect
    .poll(() => rehearsal.phones.shown.map(({ chatId }) => chatId))
    .toContain(people[2]?.id);
  await inside.getByRole('button', { name: `Lời gọi đã gửi bản của ${name}`, exact: true }).click();
  await inside.getByText('Các lời gọi đã tạo hoặc sửa tin này').waitFor();
  await inside.locator('.call-row:visible').first().click();
  await inside.getByText('Telegram đã thực hiện.').waitFor();
  for (const _ of [1, 2]) await inside.getByRole('button', { name: 'Quay lại' }).last().click();
  await inside.getByText('Theo người').click();
  const field = inside.getByRole('combobox');
  await field.fill('nguoi 3');
  await inside.getByRole('option', { name }).waitFor();
  await field.press('Enter');
  await inside.getByRole('heading', { name: `Mọi tin cho ${name}` }).waitFor();
  await inside.locator('.copy', { hasText: 'Tin công bố kết quả' }).getByText('Đã gửi').waitFor();

  // A name without end breaks nothing, on a phone either.
  rehearsal.emulator.user({ firstName: 'W'.repeat(300) });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Bảng điều khiển' }).click();
  await inside.getByText('Lời gọi').first().click();
  await inside.locator('.call-row').first().click();
  await inside.locator('.json').first().waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await seriousFaults(page, '#panels')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(complaints.filter((each) => !each.startsWith('Failed to load'))).toEqual([]);
}, 60_000);
