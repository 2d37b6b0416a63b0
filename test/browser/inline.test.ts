/** Inline mode on the chat page: what the bot finds while somebody types its name in any chat. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bubble, input, openStartedRoom, useBrowser } from './rehearsal-room.js';
import { USERNAME } from './sample-bot.js';

useBrowser();

const results = (page: Page) => page.getByRole('option', { name: /^Mô hình/ });

async function type(page: Page, query: string): Promise<void> {
  await input(page).fill(`@${USERNAME} ${query}`);
}

test('typing finds, the arrows choose, and Enter sends the card into a chat without the bot', async () => {
  const { page, complaints } = await openStartedRoom();
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  await page.getByLabel('Tên nhóm').fill('Tổ một cửa');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByText('Chưa có tin nhắn nào trong nhóm.').waitFor();
  await input(page).pressSequentially(`@${USERNAME} một cửa`);
  await page.getByText('Mô hình 2: một cửa').waitFor();
  const selected = page.locator('.inline-result[aria-selected=true] strong');
  expect(await selected.innerText()).toBe('Mô hình 1: một cửa');
  await input(page).press('ArrowDown');
  await input(page).press('ArrowDown');
  expect(await selected.innerText()).toBe('Mô hình 3: một cửa');
  const pointed = await input(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`#${pointed} strong`).innerText()).toBe('Mô hình 3: một cửa');
  await input(page).press('Enter');
  await bubble(page, 'Thẻ mô hình 3').getByText(`qua @${USERNAME}`).waitFor();
  expect(await input(page).inputValue()).toBe('');
  expect(await results(page).count()).toBe(0);
  // Its button opens the bot's own chat.
  await page.getByRole('button', { name: 'Mở mô hình' }).click();
  await bubble(page, 'Mã: m_3').waitFor();
  expect(complaints).toEqual([]);
});

test('the end of the list brings more, until there is no more', async () => {
  const { page } = await openStartedRoom();
  await type(page, 'hồ sơ');
  await expect.poll(() => results(page).count()).toBe(8);
  const list = page.getByRole('listbox', { name: 'Kết quả của Phòng diễn tập' });
  for (const count of [16, 20]) {
    await list.evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect.poll(() => results(page).count()).toBe(count);
  }
  await results(page).last().click();
  await bubble(page, 'Đã nhận: Thẻ mô hình 20').waitFor();
});

test('the button over the results opens the bot, also where nothing is found', async () => {
  const { page } = await openStartedRoom();
  await type(page, 'khong');
  await page.getByText('Không có kết quả phù hợp.').waitFor();
  await input(page).press('ArrowUp');
  await page.keyboard.press('Enter');
  await bubble(page, 'Mã: mohinh').waitFor();
});

test('Escape puts the results away, and Enter then sends what was typed', async () => {
  const { page } = await openStartedRoom();
  await type(page, 'một cửa');
  await results(page).first().waitFor();
  await input(page).press('Escape');
  expect(await results(page).count()).toBe(0);
  await input(page).press('Enter');
  await bubble(page, `Đã nhận: @${USERNAME} một cửa`).waitFor();
});

test('the name on a card begins a search, and the card is not edited', async () => {
  const { page } = await openStartedRoom();
  await type(page, 'a');
  await results(page).first().click();
  const card = bubble(page, 'Thẻ mô hình 1').first();
  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Trả lời' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Sửa' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await card.getByText(`qua @${USERNAME}`).click();
  expect(await input(page).inputValue()).toBe(`@${USERNAME} `);
  await results(page).first().waitFor();
});
