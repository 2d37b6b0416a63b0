/** axe finds nothing serious on the chat page, nor on the rehearsal's page, light and dark. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFaults } from './axe.js';
import { openRehearsal } from './rehearsal-page.js';
import { openStartedRoom, useBrowser } from './rehearsal-room.js';

useBrowser();

test.each(['light', 'dark'] as const)('the chat page, %s', async (colorScheme) => {
  const { page } = await openStartedRoom({ colorScheme });
  expect(await seriousFaults(page)).toEqual([]);
});

test('the rehearsal’s page, wide and narrow, with each panel open and letters unread', async () => {
  const { page, rehearsal } = await openRehearsal();
  const [administrator] = rehearsal.cast.administrators;
  // A phone that is still loading has no words yet.
  for (const frame of await page.locator('.slot-frame').all()) {
    await frame.contentFrame().getByText('Bấm “Bắt đầu”').waitFor();
  }
  await administrator?.say('/start');
  await page.locator('.slot .count').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await faultsOfPanels(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.strip-tab .count').first().waitFor();
  await page.getByRole('button', { name: 'Thêm lựa chọn về thời gian' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bảng điều khiển' }).click();
  expect(await faultsOfPanels(page)).toEqual([]);
});

/** One panel after the other, with which one it was. */
async function faultsOfPanels(page: Page): Promise<string[]> {
  const tabs = await page.locator('#panels [role=tab]').all();
  expect(tabs.length).toBe(7);
  const faults: string[] = [];
  for (const tab of tabs) {
    await tab.click();
    const name = await tab.innerText();
    await page.getByRole('tabpanel', { name }).locator('> *').first().waitFor();
    faults.push(...(await seriousFaults(page, '#panels')).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
