import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { TOKEN } from '../support/app.js';
import { leaksIn } from '../support/log-leaks.js';
import { BotProcess } from './bot-process.js';

const CLI = fileURLToPath(new URL('../../dist/admin-cli.js', import.meta.url));
const runFile = promisify(execFile);

test('a backup by the command line, while the bot runs on its own Redis, is restored on another machine, where the bot goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skt-cli-'));
  const emulator = await startEmulator({ token: TOKEN });
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });
  const envOf = (machine: string) => ({
    DATA_DIR: join(folder, machine),
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: emulator.url,
  });
  /** @returns exit code and what was printed */
  const admin = async (machine: string, ...argv: string[]): Promise<string> => {
    const options = { env: { PATH: process.env.PATH, ...envOf(machine) }, cwd: folder };
    const done = await runFile(process.execPath, [CLI, ...argv], options).then(
      (printed) => ({ code: 0, ...printed }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    const text = `${done.code} ${done.stdout}${done.stderr}`;
    // What is said to operators is no log, but it names nobody either, and is no stack.
    expect(text).not.toMatch(/ {4}at /);
    expect(text).not.toContain(TOKEN);
    return text;
  };
  const start = async (machine: string) => {
    const bot = new BotProcess({ ...envOf(machine) }, undefined);
    bots.push(bot);
    await bot.start();
    return bot;
  };
  await mkdir(join(folder, 'one'));

  const one = await start('one');
  const mai = emulator.user({ firstName: 'Mai' });
  await mai.open();
  await mai.press('Đăng ký sáng kiến');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  expect(await admin('one', 'backup', 'backup.tar.gz')).toMatch(/^0 .*backup\.tar\.gz\n/);
  const refused = await admin('one', 'restore', 'backup.tar.gz', '--replace');
  expect(refused).toMatch(/^1 The bot is running on this data/);
  await one.end('SIGTERM');

  const restored = await admin('two', 'restore', 'backup.tar.gz');
  expect(restored).toMatch(/^0 Restored: \d+ keys and 0 files/);
  expect(restored).toContain(
    'Whoever had their data erased, took their consent back or lost a role',
  );
  const status = await admin('two', 'status');
  expect(status).toContain('Bot       not running');
  expect(status).toContain('People    1');

  await start('two');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  expect(mai.last.text).toContain('Anh/chị là');
  const output = bots.map((bot) => bot.output);
  expect(leaksIn(output, emulator.words)).toEqual([]);
}, 60_000);
