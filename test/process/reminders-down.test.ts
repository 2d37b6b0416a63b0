import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import { type EmulatedUser, type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { createFinalistStore } from '../../src/finalists/finalist-store.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { createMemberStore } from '../../src/people/member-store.js';
import { createPlanStore } from '../../src/plans/plan-store.js';
import { createKeys } from '../../src/redis/keys.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { movedClock, type Store, startStore, TOKEN } from '../support/app.js';

const MAIN = fileURLToPath(new URL('clocked-main.mjs', import.meta.url));

let store: Store;
let folder: string;
let emulator: Emulator;
let bot: ChildProcess | undefined;
const clock = movedClock('2020-01-20T01:00:00Z');

beforeAll(async () => {
  store = await startStore();
  folder = await mkdtemp(join(tmpdir(), 'skt-down-'));
  emulator = await startEmulator({ token: TOKEN, now: clock.now });
});
afterAll(async () => {
  bot?.kill('SIGKILL');
  await emulator.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(contestFile: string): Promise<void> {
  bot = fork(MAIN, {
    env: {
      PATH: process.env.PATH,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: emulator.url,
      REDIS_URL: store.url,
      PORT: '0',
      // Slow enough that it can be killed in the middle.
      SEND_RATE: '4',
      CONTEST_FILE: contestFile,
      NOW: String(clock.now()),
    },
  });
  await once(bot, 'message');
}

/** The bot's clock shows this time; it looks for what is due, and may be waited for until all is sent. */
async function look(iso: string, untilSent: boolean): Promise<void> {
  clock.set(iso);
  const done = bot && once(bot, 'message');
  bot?.send({ now: clock.now(), untilSent });
  await done;
}

const remindersOf = (user: EmulatedUser) =>
  user.messages.filter(({ text }) => text?.startsWith('🔔 Nhắc gửi'));

test('killed while it reminds, and down for 12 hours across three steps: one reminder for each who still owes', {
  timeout: 60_000,
}, async () => {
  const contest = await loadContest();
  contest.reminders.steps = [
    { id: 'first', workingDaysBefore: 0, at: '07:30' },
    { id: 'second', workingDaysBefore: 0, at: '11:00' },
    { id: 'third', workingDaysBefore: 0, at: '15:00' },
    { id: 'fourth', workingDaysBefore: 0, at: '19:00' },
  ];
  const contestFile = join(folder, 'contest.json');
  await writeFile(contestFile, JSON.stringify(contest));
  const keys = createKeys(contest.id);
  const { client } = store;
  const members = createMemberStore(client, keys);
  const entries = createEntryStore(client, keys);
  const finalists = createFinalistStore(client, keys, { contest, entries, members });
  const plans = createPlanStore(client, keys);
  await start(contestFile);

  const people: EmulatedUser[] = [];
  for (const { id } of contest.finalists.units) {
    const person = emulator.user();
    await person.open();
    await finalists.claim(id, person.id, clock.now());
    people.push(person);
  }
  await look('2020-01-30T00:29:00Z', true);
  expect(people.flatMap(remindersOf)).toEqual([]);

  // At 07:30 it begins to remind, and in the middle it dies.
  await look('2020-01-30T00:30:00Z', false);
  await expect.poll(() => people.flatMap(remindersOf).length).toBeGreaterThan(2);
  const died = bot && once(bot, 'exit');
  bot?.kill('SIGKILL');
  await died;
  // What had left it when it died arrives all the same.
  await sleep(1_000);
  const heard = new Map(people.map((person) => [person.id, remindersOf(person).length]));
  expect([...heard.values()]).toContain(0);

  // While it is down three more steps go by, and one unit's plan comes in on paper.
  await plans.setPaper('cam-lam', { number: '1/UBND', date: '2020-01-29', at: clock.now(), by: 1 });
  clock.set('2020-01-30T12:30:00Z');
  await start(contestFile);
  await look('2020-01-30T12:30:00Z', false);
  const owing = contest.finalists.units.flatMap(({ id }, index) => {
    const person = people[index];
    return id === 'cam-lam' || !person ? [] : [{ id, person }];
  });
  const ledger = createLedger(client, keys);
  const fourth = Date.parse('2020-01-30T12:00:00Z');
  const outcomes = () =>
    Promise.all(
      owing.map(async ({ id, person }) => {
        const row = await ledger.delivery(`reminder.${id}.step.${fourth}.${person.id}`, person.id);
        return row?.state;
      }),
    );
  await expect.poll(outcomes, { timeout: 15_000 }).toEqual(owing.map(() => 'sent'));
  await look('2020-01-30T12:45:00Z', false);
  for (const { person } of owing) {
    expect(remindersOf(person).length - (heard.get(person.id) ?? 0)).toBe(1);
  }
  const camLam = people[contest.finalists.units.findIndex(({ id }) => id === 'cam-lam')];
  expect(camLam && remindersOf(camLam).length).toBe(camLam && heard.get(camLam.id));
});
