import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enrol } from '../../src/rehearsal/enrol.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser } from './rehearsal-room.js';

useBrowser();

/** Vietnam's time: "2020-01-30 08:00". */
const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+07:00`);

/** Each move goes through all that lies between, on a machine that may be busy. */
const PATIENTLY = { timeout: 20_000 };

const clock = (page: Page) => page.locator('.time-clock');

test('time is moved by slider, pace and event, and the calendar follows; also with the keyboard', {
  timeout: 90_000,
}, async () => {
  const { rehearsal, page, complaints } = await openRehearsal({
    at: at('2019-12-02 09:00'),
    sendRate: 1_000,
  });
  await rehearsal.cast.member.open();
  const { id: userId } = rehearsal.cast.member;
  const of = { agencyId: 'so-khoa-hoc', finalistUnit: 'so-khoa-hoc' };
  await enrol(rehearsal, [{ userId, name: 'Nguyễn Thị Mai', ...of }]);
  await rehearsal.bot.ask('sweep');
  await page.reload();
  const slider = page.getByRole('slider', { name: 'Ngày trong lịch cuộc thi' });
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'), PATIENTLY)
    .toBe('Thứ Hai, ngày 02/12/2019');
  expect(await clock(page).innerText()).toContain('09:00');
  const panel = await openPanel(page, 'Lịch');
  const coming = panel.locator('.calendar-item[data-when=coming]');
  await expect.poll(() => coming.first().innerText(), PATIENTLY).toContain('Nhắc gửi phương án');

  // To the next event: the reminder comes in its minute, and stands among what was sent.
  await page.getByRole('button', { name: 'Đến việc tiếp theo' }).click();
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('16/12/2019');
  expect(await clock(page).innerText()).toContain('08:00');
  const past = panel.locator('.calendar-item[data-when=past]', { hasText: 'Nhắc gửi phương án' });
  await expect.poll(() => past.last().innerText(), PATIENTLY).toContain('đã gửi 1');
  expect(rehearsal.cast.member.last.text).toContain('Nhắc gửi');

  // With the keyboard: a day, and a week.
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('17/12/2019');
  await page.keyboard.press('PageUp');
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('24/12/2019');

  // Back only by beginning anew, which is asked.
  await page.keyboard.press('ArrowLeft');
  const dialog = page.getByRole('alertdialog', { name: 'Thời gian không lùi lại' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('Thứ Ba, ngày 24/12/2019');

  // At a pace, until it is stopped.
  await page.getByRole('button', { name: '1 ngày/giây' }).click();
  await expect
    .poll(() => rehearsal.time.clock.now(), PATIENTLY)
    .toBeGreaterThan(at('2019-12-25 00:00'));
  await page.getByRole('button', { name: 'Dừng', exact: true }).first().click();
  await expect.poll(() => rehearsal.time.state.pace).toBe('stand');
  const stoppedAt = rehearsal.time.clock.now();
  const shown = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(stoppedAt);
  await expect.poll(() => clock(page).innerText()).toContain(shown);

  // From the calendar, and to a date.
  await panel
    .getByRole('button', { name: /Đến lúc này: Nhắc gửi phương án/ })
    .first()
    .click();
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('31/12/2019');
  await page.getByRole('button', { name: 'Đến ngày…' }).click();
  await page.getByLabel('Ngày', { exact: true }).fill('2020-01-02');
  await page.getByLabel('Giờ', { exact: true }).fill('10:15');
  await page.getByRole('button', { name: 'Chuyển đến', exact: true }).click();
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('10:15');
  expect(rehearsal.time.clock.now()).toBe(at('2020-01-02 10:15'));

  // Begun anew earlier: nothing of it is left.
  await slider.focus();
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
  await expect.poll(() => clock(page).innerText(), PATIENTLY).toContain('26/12/2019');
  await expect.poll(() => past.count(), PATIENTLY).toBe(0);

  // On a phone one line; the rest in a sheet.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await slider.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Thêm lựa chọn về thời gian' }).click();
  await slider.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await slider.focus();
  await page.keyboard.press('Escape');
  await slider.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
