/** The crowd on the rehearsal's page: brought in, read on, and one of them looked at closely. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createCrowd } from '../../src/rehearsal/crowd/crowd.js';
import { publishResults } from '../support/results-day.js';
import { seriousFaults } from './axe.js';
import { openPanel, openRehearsal } from './rehearsal-page.js';
import { useBrowser } from './rehearsal-room.js';

useBrowser();

const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}] dd`);

test('fifty come, hear of the results, and one phone is put on the stage', async () => {
  const { rehearsal, page, complaints } = await openRehearsal({
    sendRate: 1_000,
    parts: [(one) => createCrowd(one)],
  });
  const panel = await openPanel(page, 'Đám đông');
  await panel.getByRole('spinbutton', { name: 'Số người' }).fill('50');
  await panel.getByLabel('Im lặng').focus();
  await page.keyboard.press('Home');
  expect(await seriousFaults(page, '#panel-crowd')).toEqual([]);
  const bring = panel.getByRole('button', { name: 'Mời 50 người vào' });
  await bring.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => figure(page, 'people').textContent()).toBe('50');
  expect(await bring.isVisible()).toBe(false);

  await rehearsal.time.stop();
  await publishResults(rehearsal);
  await rehearsal.time.advanceTo(rehearsal.time.clock.now() + 45 * 60_000);
  await expect.poll(() => figure(page, 'reached').textContent()).toBe('50');
  const { figures, last } = await page.evaluate(async () => {
    const response = await fetch('/rehearsal/state');
    return (await response.json()).parts.crowd;
  });
  expect(figures.silent).toBeLessThan(40);
  await expect.poll(() => figure(page, 'silent_now').textContent()).toBe(String(figures.silent));
  await panel.getByText(last[0].name).first().waitFor();
  expect(await panel.locator('tbody tr').count()).toBe(10);

  await panel.getByLabel('Tìm một người').fill('nguyen');
  await panel
    .getByRole('button', { name: /^Xem điện thoại của Nguyễn/ })
    .first()
    .click();
  await expect.poll(() => rehearsal.phones.shown.length).toBe(4);
  expect(await seriousFaults(page, '#panel-crowd')).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.setViewportSize({ width: 1440, height: 900 });

  // Another crowd needs an empty stage, and that is asked twice.
  await panel.getByRole('button', { name: 'Kết thúc đám đông này' }).click();
  await panel.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  await panel.getByRole('button', { name: 'Mời 50 người vào' }).waitFor();
  // Of parts that aren't on this stage.
  expect(complaints.filter((each) => !each.startsWith('Failed to load'))).toEqual([]);
});
