import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { startEmulator } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import { createOutbox } from '../../src/outbox/outbox.js';
import { createKeys } from '../../src/redis/keys.js';
import { FILE_KIND, formatRun, runId } from '../../src/reports/run.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { startStore, TOKEN } from '../support/app.js';
import { BotProcess } from './bot-process.js';

const MAIN = fileURLToPath(new URL('report-main.mjs', import.meta.url));
const WAIT = { interval: 20, timeout: 30_000 };

test('a report whose process was killed while it was made is taken up again, and comes once', {
  timeout: 60_000,
}, async () => {
  const store = await startStore();
  const emulator = await startEmulator({ token: TOKEN });
  const folder = await mkdtemp(join(tmpdir(), 'skt-report-'));
  const journal = join(folder, 'journal');
  await writeFile(journal, '');
  const admin = emulator.user();
  admin.sendText('/start');
  const contest = `report-kill-${process.pid}`;
  const processWith = (makeMs: number) =>
    new BotProcess(
      {
        BOT_TOKEN: TOKEN,
        API_ROOT: emulator.url,
        REDIS_URL: store.url,
        CONTEST: contest,
        ADMIN: String(admin.id),
        JOURNAL: journal,
        MAKE_MS: String(makeMs),
      },
      MAIN,
    );
  const [first, second] = [processWith(60_000), processWith(0)];
  const http = createHttpClient();
  // It only posts; the processes send.
  const outbox = createOutbox({
    redis: store.client,
    redisUrl: store.url,
    keys: createKeys(contest),
    api: createPlainApi({ token: TOKEN, apiRoot: emulator.url, http }),
    clock: systemClock,
    logger: createLogger('silent', TOKEN),
    sendRate: 1,
    onSettled: async () => {},
    onFatal: () => {},
  });
  const never = async () => undefined;
  outbox.define(FILE_KIND, { lane: 'urgent', repeatsUncertain: true, compose: never });
  onTestFinished(async () => {
    await first.end('SIGKILL');
    await second.end('SIGKILL');
    await outbox.close();
    await http.close();
    await emulator.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const begun = async () => (await readFile(journal, 'utf8')).split('\n').length - 1;
  const files = () => admin.messages.filter(({ document }) => document).length;

  const run = { reportId: 'tale', updateId: 1 };
  const mailing = { id: runId(run), kind: FILE_KIND, subject: formatRun(run), to: [admin.id] };
  await outbox.post(mailing);
  await first.start();
  await expect.poll(begun, WAIT).toBe(1);
  await first.end('SIGKILL');
  expect(files()).toBe(0);

  await second.start();
  await expect.poll(files, WAIT).toBe(1);
  await outbox.idle();
  // The press that ordered it is handled again, as after a crash.
  await outbox.post(mailing);
  await outbox.idle();
  expect([await begun(), files()]).toEqual([2, 1]);
  expect((await outbox.ledger.find(mailing.id))?.sent).toBe(1);
});
