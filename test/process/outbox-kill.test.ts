import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { type EmulatedUser, type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import { createLedger, type Ledger } from '../../src/outbox/ledger.js';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.js';
import { createKeys } from '../../src/redis/keys.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { type Store, startStore, TOKEN } from '../support/app.js';
import { BotProcess } from './bot-process.js';

const MAIN = fileURLToPath(new URL('outbox-main.mjs', import.meta.url));

/** Redis outlives the processes. */
let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

interface Scene {
  emulator: Emulator;
  sender: BotProcess;
  ledger: Ledger;
  post: Outbox['post'];
  people(count: number): EmulatedUser[];
  /** Messages that came to a person, by the mailing's id. */
  received(person: EmulatedUser, id: string): number;
  /** How often the emulator was asked to send. */
  calls(): number;
}

async function begin(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  name: string,
  env: Record<string, string> = {},
): Promise<Scene> {
  const emulator = await startEmulator({ token: TOKEN });
  const contest = `kill-${process.pid}-${name}`;
  const keys = createKeys(contest);
  const http = createHttpClient();
  // It only posts; the process sends.
  const outbox = createOutbox({
    redis: store.client,
    redisUrl: store.url,
    keys,
    api: createPlainApi({ token: TOKEN, apiRoot: emulator.url, http }),
    clock: systemClock,
    logger: createLogger('silent', TOKEN),
    sendRate: 1,
    onSettled: async () => {},
    onFatal: () => {},
  });
  const compose = async () => undefined;
  outbox.define('reminder', { lane: 'urgent', repeatsUncertain: true, compose });
  outbox.define('announcement', { lane: 'bulk', repeatsUncertain: false, compose });
  const sender = new BotProcess(
    {
      BOT_TOKEN: TOKEN,
      API_ROOT: emulator.url,
      REDIS_URL: store.url,
      CONTEST: contest,
      SEND_RATE: '100',
      LOCK_MS: '2000',
      ...env,
    },
    MAIN,
  );
  onTestFinished(async () => {
    await sender.end('SIGKILL');
    await outbox.close();
    await http.close();
    await emulator.close();
  });
  return {
    emulator,
    sender,
    ledger: createLedger(store.client, keys),
    post: outbox.post,
    people: (count) =>
      Array.from({ length: count }, () => {
        const person = emulator.user();
        person.sendText('/start');
        return person;
      }),
    received: ({ messages }, id) => messages.filter(({ text }) => text === `Tin ${id}`).length,
    calls: () => emulator.calls.filter(({ method }) => method === 'sendMessage').length,
  };
}

/** `expect.poll` knows no concurrent tests. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(20)) {
    if (await condition()) return;
  }
  throw new Error(`It did not come to be: ${condition}`);
}

/** Of the mailings named, the copies in a state, each as "mailing recipient". */
async function copies(ledger: Ledger, ids: string[], states: string[]): Promise<string[]> {
  const found = await Promise.all(
    ids.map(async (id) =>
      [...(await ledger.deliveries(id))]
        .filter(([, row]) => states.includes(row.repeated ? 'repeated' : row.state))
        .map(([recipient]) => `${id} ${recipient}`),
    ),
  );
  return found.flat();
}

test.concurrent('killed at random moments it loses nobody, and says of whom it cannot know', {
  timeout: 60_000,
}, async (context) => {
  const { emulator, sender, ledger, post, people, received, calls } = await begin(
    context,
    'random',
  );
  const everyone = people(100);
  const to = everyone.map(({ id }) => id);
  // Large ones, whose parts are all in work when it is killed, and many small ones, which go on at once.
  const ids = ['large', ...Array.from({ length: 150 }, (_, n) => `small-${n}`)];
  await post({ id: 'large', kind: 'reminder', subject: 'a', to });
  for (const [n, id] of ids.slice(1).entries()) {
    const kind = n % 2 === 0 ? 'reminder' : 'announcement';
    await post({ id, kind, subject: 'a', to: [to[n % to.length] ?? 0] });
  }
  emulator.fault({ kind: 'delay', method: 'sendMessage', ms: 50 });

  await sender.start();
  const inFlight = new Set<string>();
  for (let kills = 0; kills < 3; kills += 1) {
    const next = calls() + 10 + Math.random() * 30;
    await until(() => calls() > next);
    await sender.end('SIGKILL');
    for (const copy of await copies(ledger, ids, ['sending'])) inFlight.add(copy);
    await sender.start();
  }
  await until(async () => (await ledger.openIds()).length === 0);
  await sender.end('SIGTERM');

  const unsure = await copies(ledger, ids, ['repeated', 'uncertain']);
  expect(inFlight.size).toBeGreaterThan(0);
  expect(unsure.filter((copy) => !inFlight.has(copy))).toEqual([]);
  const certain = await copies(ledger, ids, ['sent']);
  expect(certain.length + unsure.length).toBe(250);
  const count = (copy: string) => {
    const [id = '', recipient] = copy.split(' ');
    const person = everyone.find((one) => String(one.id) === recipient);
    return person ? received(person, id) : 0;
  };
  expect(certain.filter((copy) => count(copy) !== 1)).toEqual([]);
  expect(unsure.filter((copy) => count(copy) > 2)).toEqual([]);
});

test.concurrent('SIGTERM in the middle of sending ends it cleanly, and the rest goes out after', async (context) => {
  const { emulator, sender, ledger, post, people, received, calls } = await begin(context, 'term');
  const everyone = people(120);
  await post({ id: 'n1', kind: 'announcement', subject: 'a', to: everyone.map(({ id }) => id) });
  emulator.fault({ kind: 'delay', method: 'sendMessage', ms: 50 });
  await sender.start();
  await until(() => calls() > 20);
  expect(await sender.end('SIGTERM')).toBe(0);
  const rest = await ledger.find('n1');
  expect(rest?.pending).toBeGreaterThan(0);
  expect(await copies(ledger, ['n1'], ['sending', 'uncertain', 'repeated'])).toEqual([]);

  await sender.start();
  await until(async () => (await ledger.openIds()).length === 0);
  expect(await ledger.find('n1')).toMatchObject({ total: 120, sent: 120 });
  expect(everyone.map((one) => received(one, 'n1'))).toEqual(everyone.map(() => 1));
});

test.concurrent('SIGTERM ends it within 10 s also while calls to Telegram hang', async (context) => {
  const { emulator, sender, ledger, post, people } = await begin(context, 'hang', {
    TIMEOUT: '30',
  });
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  emulator.fault({ kind: 'delay', method: 'sendMessage', ms: 25_000 });
  await post({ id: 'n1', kind: 'announcement', subject: 'a', to: [person.id] });
  await sender.start();
  await until(async () => (await ledger.delivery('n1', person.id))?.state === 'sending');
  const asked = Date.now();
  expect(await sender.end('SIGTERM')).toBe(0);
  expect(Date.now() - asked).toBeLessThan(9_500);
  // Nobody knows whether it will arrive: it is not passed off as one that is still to be sent.
  expect(['sending', 'uncertain']).toContain((await ledger.delivery('n1', person.id))?.state);
});
