import { Api } from 'grammy';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { startSampleBot, TOKEN, USERNAME } from './sample-bot.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Awaited<ReturnType<typeof chromium.launch>>;
const closing: (() => Promise<unknown>)[] = [];

/** One browser for the file; emulator, bot and page are new for each test. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => browser.close());
}

/** Emulator and bot; `close` may be called before the test ends. */
export async function startRehearsal(port = 0) {
  const emulator = await startEmulator({
    token: TOKEN,
    bot: { id: 123456, username: USERNAME, firstName: 'Phòng diễn tập' },
    port,
  });
  const bot = await startSampleBot(emulator.url);
  let closed: Promise<void> | undefined;
  const stop = async () => {
    await bot.stop();
    await emulator.close();
  };
  const close = () => {
    closed ??= stop();
    return closed;
  };
  closing.push(close);
  return { emulator, close };
}

export async function openRoom(options: BrowserContextOptions = {}) {
  const { emulator, close } = await startRehearsal();
  return { emulator, close, ...(await openPage(emulator.url, options)) };
}

/** What was begun in a test ends with it, the last thing first. */
export function whenTestEnds(close: () => Promise<unknown>): void {
  closing.push(close);
}

/** A page in a browser of its own, with what it complained of. */
export async function openPage(url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  closing.push(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(`${said.text()} ${said.location().url}`);
  });
  await page.goto(url);
  return { page, complaints };
}

/** A room in which the sample person has pressed Start and the bot has answered. */
export async function openStartedRoom(options: BrowserContextOptions = {}) {
  const room = await openRoom(options);
  await room.page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await bubble(room.page, 'Kính chào anh/chị Nguyễn Thị Mai').waitFor();
  return room;
}

export function bubble(page: Page, text: string) {
  return page.locator('.bubble', { hasText: text });
}

export function input(page: Page) {
  return page.locator('#chat textarea');
}

export async function say(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
  await input(page).press('Enter');
}

/** The id of the chat on the screen. */
export async function chosenChat(page: Page): Promise<number> {
  return Number(await page.locator('.entry[aria-current=true]').getAttribute('data-chat'));
}

export function isAtBottom(page: Page): Promise<boolean> {
  return page
    .locator('.scroller')
    .evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight < 2);
}

/** A message that nobody has asked for. */
export async function sendAsBot(apiRoot: string, chatId: number, text: string): Promise<void> {
  await new Api(TOKEN, { apiRoot }).sendMessage(chatId, text);
}
