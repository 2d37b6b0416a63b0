import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { TOKEN } from '../support/app.js';
import { BotProcess } from './bot-process.js';

let emulator: Emulator;
let folder: string;
const started: BotProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skt-life-'));
  emulator = await startEmulator({ token: TOKEN });
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((bot) => bot.end('SIGKILL')));
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

function processWith(env: Record<string, string>): BotProcess {
  const bot = new BotProcess({ DATA_DIR: folder, ...env });
  started.push(bot);
  return bot;
}

const working = () => ({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: emulator.url });

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it cleanly, with what was begun finished',
  async (signal) => {
    const bot = processWith(working());
    await bot.start();
    const user = emulator.user();
    user.sendText('/start');
    expect(await bot.end(signal)).toBe(0);
    const again = processWith(working());
    await again.start();
    await emulator.idle();
    const welcomes = user.messages.filter((message) => message.text?.startsWith('Kính chào'));
    expect(welcomes).toHaveLength(1);
  },
);

test('what was said before it ended is remembered after it starts again', async () => {
  const bot = processWith(working());
  await bot.start();
  const user = emulator.user();
  await user.open();
  await user.press('Đăng ký sáng kiến');
  await user.press('Đồng ý');
  await user.say('Nguyễn Thị Mai');
  await bot.end('SIGTERM');
  await processWith(working()).start();
  await user.say('snv');
  await user.press('Sở Nội vụ');
  expect(user.last.text).toContain('Anh/chị là');
});

test('a second start on the same data says so, and the first goes on', async () => {
  const bot = processWith(working());
  await bot.start();
  const second = processWith(working());
  await expect(second.start()).rejects.toThrow(/in use|another/i);
  expect(second.output).not.toMatch(/ {4}at /);
  const user = emulator.user();
  await user.open();
  expect(user.last.text).toContain('Kính chào');
});

test('a wrong environment is explained all at once, without a stack', async () => {
  const bot = processWith({ PORT: 'eighty', WEBHOOK_SECRET: 'secret-secret-secret-1' });
  await expect(bot.start()).rejects.toThrow('It ended (1)');
  expect(bot.output).toContain('npm run rehearse');
  expect(bot.output).toContain('PORT must be');
  expect(bot.output).toContain('WEBHOOK_URL is not');
  expect(bot.output).not.toMatch(/ {4}at /);
});

test('a token that Telegram does not know is explained, without showing it', async () => {
  const wrong = '123456:wrong-wrong-wrong-wrong-wrong-wrong-0';
  const bot = processWith({ ...working(), BOT_TOKEN: wrong });
  await expect(bot.start()).rejects.toThrow('It ended (1)');
  expect(bot.output).toContain('BotFather');
  expect(bot.output).not.toContain(wrong);
  expect(bot.output).not.toMatch(/ {4}at /);
});

test('a broken contest file is refused with the place and the reason', async () => {
  const bot = processWith({ ...working(), CONTEST_FILE: join(folder, 'none.json') });
  await expect(bot.start()).rejects.toThrow('It ended (1)');
  expect(bot.output).toContain('none.json');
  expect(bot.output).toContain('does not exist');
});
