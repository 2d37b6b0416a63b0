import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, expect, test } from 'vitest';
import { type EmulatedUser, type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { startEmbeddedRedis } from '../../src/redis/embedded.js';
import { createKeys } from '../../src/redis/keys.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { freePort, SECRET, TOKEN } from '../support/app.js';
import { ANSWERS, join } from '../support/conversation.js';
import { BotProcess } from './bot-process.js';

const TEXT_STEPS = ['title', 'situation', 'content', 'steps', 'applicability', 'effect'] as const;

let emulator: Emulator;
let bot: BotProcess;
let folder: string;
/** Answers that the bot confirmed so far, of everyone. */
let answered = 0;

afterEach(async () => {
  await bot.end('SIGKILL');
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  { mode: 'polling', people: 50, each: 1 },
  { mode: 'webhook', people: 12, each: 1 },
])(
  'killed at random moments, by $mode, it keeps every answer that it confirmed',
  { timeout: 180_000 },
  async ({ mode, people, each }) => {
    folder = await mkdtemp(joinPath(tmpdir(), 'skt-kill-'));
    emulator = await startEmulator({
      token: TOKEN,
      patienceMs: 60_000,
      redelivery: { firstMs: 50, maxMs: 500 },
    });
    const port = mode === 'webhook' ? await freePort() : 0;
    bot = new BotProcess({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: emulator.url,
      DATA_DIR: folder,
      PORT: String(port),
      ...(mode === 'webhook' && {
        WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
        WEBHOOK_SECRET: SECRET,
      }),
    });
    await bot.start();

    answered = 0;
    // About eight times in a run: most of the time of this test is that of starting.
    const killer = killAtRandom((people * each * TEXT_STEPS.length) / 4);
    const confirmed = await Promise.all(
      Array.from({ length: people }, (_, index) => registerSome(index + 1, each)),
    );
    const kills = await killer.stop();
    await emulator.idle();
    await bot.end('SIGTERM');

    const stored = await readStore();
    const expected = people * each;
    expect(stored.codes.sort()).toEqual(
      Array.from({ length: expected }, (_, n) => `SK-2019-${String(n + 1).padStart(4, '0')}`),
    );
    expect(stored.counter).toBe(String(expected));
    for (const answers of confirmed.flat()) {
      const entry = stored.entries.find((one) => one.answers.title?.value === answers.title);
      const kept = Object.fromEntries(
        TEXT_STEPS.map((step) => [step, entry?.answers[step]?.value ?? 'lost']),
      );
      expect(kept).toEqual(answers);
      expect(entry?.state).toBe('submitted');
    }
    expect(confirmed.flat()).toHaveLength(expected);
    expect(emulator.unansweredCallbacks).toEqual([]);
    expect(kills).toBeGreaterThan(2);
  },
);

/** One person registers several ideas, one after the other; every answer is told apart from all others. */
async function registerSome(person: number, count: number): Promise<Record<string, string>[]> {
  const user = emulator.user({ id: 5000 + person, firstName: `Người ${person}` });
  await join(user, `Nguyễn Văn ${person}`);
  const registered: Record<string, string>[] = [];
  for (let idea = 1; idea <= count; idea += 1) {
    if (idea === 1) await user.press('Bắt đầu');
    else {
      await user.say('/hoso');
      await user.press('Đăng ký sáng kiến khác');
    }
    registered.push(await registerOne(user, `người ${person}, ý ${idea}`));
  }
  return registered;
}

async function registerOne(user: EmulatedUser, mark: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const answer = async (step: string) => {
    const text = `${ANSWERS[step]?.trim()} (${mark}, ${step})`;
    const replies = await user.say(text);
    // Only what the bot said that it saved counts as confirmed.
    if (!replies.some((reply) => reply.text?.includes('Đã lưu'))) return;
    answers[step] = text;
    answered += 1;
  };
  await answer('title');
  await user.press('Cải cách thủ tục hành chính');
  await user.press('Cá nhân');
  await user.press('Chuyên viên');
  await user.press('Sở Nội vụ');
  for (const step of TEXT_STEPS.slice(1)) await answer(step);
  await user.press('Bỏ qua');
  await user.press('Không có');
  await user.press('Tôi cam kết');
  await user.press('Gửi hồ sơ');
  return answers;
}

/**
 * Kills the process and starts it again, at moments that nobody planned, until it is stopped: after
 * some more answers, so that a slow machine has as many kills as a fast one, and a little later.
 */
function killAtRandom(atMost: number): { stop(): Promise<number> } {
  let stopped = false;
  let kills = 0;
  const running = (async () => {
    while (!stopped) {
      const next = answered + 1 + Math.random() * atMost;
      while (answered < next && !stopped) await sleep(5);
      await sleep(Math.random() * 50);
      if (stopped) break;
      await bot.end('SIGKILL');
      kills += 1;
      await bot.start();
    }
  })();
  return {
    async stop() {
      stopped = true;
      await running;
      return kills;
    },
  };
}

/** What is on disk once the process is gone, read through a server started on the same data. */
async function readStore() {
  const embedded = await startEmbeddedRedis(folder);
  const client = new Redis(embedded.socketPath);
  const keys = createKeys('khanh-hoa-2019');
  const entries = createEntryStore(client, keys);
  const codes = await client.hgetall(keys.entryCodes);
  const found = await Promise.all(Object.values(codes).map((id) => entries.find(id)));
  const counter = await client.get(keys.entryCounter);
  client.disconnect();
  await embedded.close();
  return {
    codes: Object.keys(codes),
    counter,
    entries: found.filter((entry) => entry !== undefined),
  };
}
