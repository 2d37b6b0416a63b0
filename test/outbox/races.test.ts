import fc from 'fast-check';
import type { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { createLogger } from '../../src/logger.js';
import { type Delivery, formatDelivery, parseDelivery } from '../../src/outbox/delivery.js';
import { createJobs } from '../../src/outbox/jobs.js';
import { chunkOf, createLedger } from '../../src/outbox/ledger.js';
import type { MailingKind } from '../../src/outbox/mailing.js';
import { createPace } from '../../src/outbox/pace.js';
import { createChunkSender } from '../../src/outbox/send-chunk.js';
import { createKeys, type Keys } from '../../src/redis/keys.js';
import { type Store, startStore, TOKEN } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());
afterEach(() => {
  vi.restoreAllMocks();
});

const note: MailingKind = {
  lane: 'urgent',
  repeatsUncertain: false,
  compose: async () => ({ text: 'Tin' }),
};
const again: MailingKind = { ...note, repeatsUncertain: true };
const begin = (kinds: Record<string, MailingKind> = { note, again }) =>
  beginOutbox({ redisUrl: store.url, kinds, sendRate: 100 });

const HOUR = 3_600_000;

describe.each([
  ['ahead of', HOUR],
  ['behind', -HOUR],
])('on a machine whose clock is %s the store’s', (_, skew) => {
  test('what waits, waits as long as it should, and not a moment of work is wasted on it', async () => {
    const real = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => real() + skew);
    const { emulator, outbox, ledger, people, keys } = await begin();
    const [limited, doubtful] = people(2);
    if (!limited || !doubtful) throw new Error('nobody');
    emulator.fault({ kind: 'error', code: 429, retryAfter: 1, chatId: limited.id, times: 1 });
    emulator.fault({ kind: 'drop-before', chatId: doubtful.id, method: 'sendMessage', times: 1 });
    const turns = await countedTurns(keys);
    const to = [limited.id, doubtful.id];
    await outbox.post({ id: 'n1', kind: 'again', subject: 'a', to });
    await expect.poll(() => ledger.openIds(), { timeout: 6_000 }).toEqual([]);
    expect(await ledger.find('n1')).toMatchObject({ sent: 2 });
    expect(await turns()).toBeLessThanOrEqual(6);
  });

  test('a copy in flight is given up in time, and not before', async () => {
    const real = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => real() + skew);
    const { sender, ledger, mailing } = await beginSender({ inFlightMs: 1_000 });
    await ledger.claim(mailing, 7, 'claim');
    const early = await sender.work({ mailing: 'n1', chunk: 0 });
    expect(await ledger.delivery('n1', 7)).toMatchObject({ state: 'sending' });
    const wait = (early?.lookAgainAt ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(500);
    expect(wait).toBeLessThanOrEqual(1_000);
    await new Promise((resolve) => setTimeout(resolve, wait + 50));
    expect(await sender.work({ mailing: 'n1', chunk: 0 })).toBeUndefined();
    expect(await ledger.delivery('n1', 7)).toMatchObject({ state: 'uncertain' });
  });
});

/** @returns how many turns to send were asked for since */
async function countedTurns(keys: Keys): Promise<() => Promise<number>> {
  const monitor = await store.client.monitor();
  let turns = 0;
  monitor.on('monitor', (_time: string, args: string[]) => {
    if (args[0]?.toLowerCase() === 'get' && args[1] === keys.pace) turns += 1;
  });
  return async () => {
    monitor.disconnect();
    return turns;
  };
}

let senders = 0;

/** One part of one mailing to the chat 7, without a queue. */
async function beginSender(options: { inFlightMs?: number; kind?: MailingKind } = {}) {
  senders += 1;
  const { kind = note, inFlightMs = 40_000 } = options;
  const keys = createKeys(`races-${process.pid}-${senders}`);
  const ledger = createLedger(store.client, keys);
  await ledger.open({ id: 'n1', kind: 'note', subject: 'a', to: [7] }, 0);
  const mailing = await ledger.find('n1');
  if (!mailing) throw new Error('no mailing');
  const sendMessage = vi.fn(async () => ({ message_id: 5 }));
  const deps = {
    api: { sendMessage } as unknown as Api,
    ledger,
    pace: createPace(store.client, keys, 1_000),
    clock: systemClock,
    logger: createLogger('silent', TOKEN),
    inFlightMs,
    kindOf: () => kind,
    addRecipient: async () => {},
    onMoved: async () => {},
    onSettled: vi.fn(async () => {}),
    onFatal: () => {},
  };
  return { sender: createChunkSender(deps), deps, ledger, mailing, sendMessage };
}

const closed = () => new Error('Connection is closed.');

test('a copy that was taken while the answer was lost is given back, and sent once', async () => {
  const { deps, ledger, sendMessage } = await beginSender();
  const claim = vi.fn(ledger.claim);
  claim.mockImplementationOnce(async (...args) => {
    await ledger.claim(...args);
    throw closed();
  });
  const sender = createChunkSender({ ...deps, ledger: { ...ledger, claim } });
  const rest = await sender.work({ mailing: 'n1', chunk: 0 });
  expect(rest).toBeDefined();
  expect(sendMessage).not.toHaveBeenCalled();
  expect(await ledger.delivery('n1', 7)).toMatchObject({ state: 'pending', tries: 0 });
  expect(await sender.work({ mailing: 'n1', chunk: 0 })).toBeUndefined();
  expect(await ledger.delivery('n1', 7)).toMatchObject({
    state: 'sent',
    tries: 1,
    repeated: false,
  });
});

test('what became of a copy is told also when Redis was away just after it was put on record', async () => {
  const { deps, ledger } = await beginSender();
  deps.onSettled.mockRejectedValueOnce(closed());
  await createChunkSender(deps).work({ mailing: 'n1', chunk: 0 });
  expect(deps.onSettled.mock.calls).toMatchObject([
    [{ id: 'n1' }, 7, 'sent'],
    [{ id: 'n1' }, 7, 'sent'],
  ]);
  expect(await ledger.find('n1')).toMatchObject({ sent: 1, pending: 0 });
});

test('a copy whose answer waits for Redis is not given up by the same instance', async () => {
  const { deps, ledger, sendMessage } = await beginSender({ inFlightMs: 50, kind: again });
  let away = true;
  // Only the first of the two finds it away: it comes back in between.
  const settle: typeof ledger.settle = (...args) =>
    away && args[3].state === 'sent' ? Promise.reject(closed()) : ledger.settle(...args);
  const sender = createChunkSender({ ...deps, ledger: { ...ledger, settle } });
  const first = sender.work({ mailing: 'n1', chunk: 0 });
  await expect.poll(() => sendMessage.mock.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const second = sender.work({ mailing: 'n1', chunk: 0 });
  expect(await second).toBeDefined();
  away = false;
  await first;
  expect(await ledger.delivery('n1', 7)).toMatchObject({ state: 'sent', repeated: false });
});

test('of a part that is worked on twice, the one that came second looks again later', async () => {
  const { deps, ledger, mailing, sendMessage } = await beginSender();
  const compose = async () => {
    // The other worker is quicker.
    await ledger.claim(mailing, 7, 'other');
    return { text: 'Tin' };
  };
  const sender = createChunkSender({ ...deps, kindOf: () => ({ ...note, compose }) });
  const rest = await sender.work({ mailing: 'n1', chunk: 0 });
  expect(rest?.lookAgainAt).toBeGreaterThan(Date.now());
  expect(sendMessage).not.toHaveBeenCalled();
});

test('however long a copy waits, its part is looked at within a minute for who was added', async () => {
  const { ledger, mailing, sender } = await beginSender();
  await ledger.claim(mailing, 7, 'claim');
  const pending: Delivery = {
    ...{ state: 'pending', at: Date.now() + 10 * HOUR, detail: '' },
    ...{ tries: 1, repeated: false },
  };
  await ledger.settle(mailing, 7, 'claim', pending);
  const rest = await sender.work({ mailing: 'n1', chunk: 0 });
  expect((rest?.lookAgainAt ?? 0) - Date.now()).toBeLessThanOrEqual(60_000);
});

test('a copy that was given up and turns out to be refused opens its mailing again', async () => {
  const { ledger, mailing } = await beginSender();
  const row = await ledger.claim(mailing, 7, 'claim');
  if (!row || row === 'held') throw new Error('not claimed');
  await ledger.settle(mailing, 7, 'claim', { ...row, state: 'uncertain', detail: 'claim' });
  await ledger.close('n1');
  expect(await ledger.openIds()).toEqual([]);
  await ledger.settle(mailing, 7, 'claim', { ...row, state: 'pending', detail: '' });
  expect(await ledger.openIds()).toEqual(['n1']);
  expect(await ledger.find('n1')).toMatchObject({ pending: 1, uncertain: 0 });
});

test('a mailing that nobody knows how to send keeps no other from being looked after', async () => {
  const { outbox, ledger, people, received, logs } = await begin();
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  await ledger.open({ id: 'n1', kind: 'gone', subject: 'a', to: [person.id] }, 0);
  await ledger.open({ id: 'n2', kind: 'note', subject: 'a', to: [person.id] }, 0);
  await outbox.reconcile();
  await expect.poll(() => ledger.openIds()).toEqual(['n1']);
  expect(received(person)).toEqual(['Tin']);
  expect(logs.filter((line) => line.includes('could not be looked after'))).toHaveLength(1);
});

test('trouble is that nobody works, not that much is to be done', async () => {
  const keys = createKeys(`races-trouble-${process.pid}`);
  const jobs = createJobs(store.client, store.url, keys, createLogger('silent', TOKEN));
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() - 200_000);
  await jobs.add('urgent', 'n1', [...Array(40).keys()]);
  vi.restoreAllMocks();
  expect(await jobs.trouble()).toMatch(/^Urgent messages have waited for 20\d s$/);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await jobs.start(async () => {
    await released;
    return undefined;
  });
  await expect.poll(() => jobs.trouble()).toBeUndefined();
  release();
  await jobs.close();
});

const chatId = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 52 }),
  fc.integer({ min: -(2 ** 52), max: -1 }),
  fc.integer({ min: -1_009_999_999_999, max: -1_000_000_000_000 }),
);

test('chats of every kind have a part, always the same, and the store’s ledger has them', async () => {
  fc.assert(
    fc.property(chatId, fc.integer({ min: 1, max: 2_000 }), (id, chunks) => {
      const chunk = chunkOf(id, chunks);
      return (
        Number.isInteger(chunk) && chunk >= 0 && chunk < chunks && chunk === chunkOf(id, chunks)
      );
    }),
  );
  const keys = createKeys(`races-ids-${process.pid}`);
  const ledger = createLedger(store.client, keys);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(chatId, { minLength: 1, maxLength: 200 }), async (to) => {
      const id = `n${to.length}-${Math.abs(to[0] ?? 0)}-${to.at(-1)}`;
      await ledger.open({ id, kind: 'note', subject: 'a', to }, 0);
      const mailing = await ledger.find(id);
      if (!mailing) throw new Error('no mailing');
      for (const one of to) {
        const row = await ledger.claim(mailing, one, 'claim');
        if (!row || row === 'held') throw new Error('not claimed');
        await ledger.settle(mailing, one, 'claim', { ...row, state: 'sent', detail: '5' });
      }
      const rows = await ledger.deliveries(id);
      expect([...rows.keys()].sort()).toEqual([...to].sort());
      expect(await ledger.find(id)).toMatchObject({
        total: to.length,
        pending: 0,
        sent: to.length,
      });
    }),
    { numRuns: 20 },
  );
});

test('parts of a large mailing stay small, also of groups and of people who joined in a row', () => {
  for (const first of [1, 5_000_000_000, -4_000_000_000, -1_001_000_000_000]) {
    const sizes = new Map<number, number>();
    for (let id = first; id < first + 64_000; id += 1) {
      const chunk = chunkOf(id, 1_000);
      sizes.set(chunk, (sizes.get(chunk) ?? 0) + 1);
    }
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(128);
  }
});

test('a row is read back as it was written', () => {
  const delivery = fc.record({
    state: fc.constantFrom(
      'pending',
      'sending',
      'sent',
      'failed',
      'blocked',
      'uncertain',
      'dropped',
    ),
    at: fc.integer({ min: 0, max: 4e12 }),
    detail: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,38}$/),
    tries: fc.integer({ min: 0, max: 1e6 }),
    repeated: fc.boolean(),
  });
  fc.assert(
    fc.property(delivery, (one) => {
      expect(parseDelivery(formatDelivery(one as Delivery))).toEqual(one);
    }),
  );
});
