import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedUser, Emulator } from '../../src/emulator/emulator.js';
import { createLedger } from '../../src/outbox/ledger.js';
import type { MailingKind } from '../../src/outbox/mailing.js';
import { isRedisUnavailable } from '../../src/redis/client.js';
import { startEmbeddedRedis } from '../../src/redis/embedded.js';
import { type Store, startStore } from '../support/app.js';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { beginOutbox, type OutboxScene } from '../support/outbox.js';

const text: MailingKind['compose'] = async ({ id }) => ({ text: `Tin ${id}` });
const kinds = {
  reminder: { lane: 'urgent', repeatsUncertain: true, compose: text },
  receipt: { lane: 'urgent', repeatsUncertain: false, compose: text },
  announcement: { lane: 'bulk', repeatsUncertain: false, compose: text },
  invitation: { lane: 'bulk', repeatsUncertain: true, compose: text },
} satisfies Record<string, MailingKind>;

const PEOPLE = 60;
/** As in life, only quicker: a lock runs out, and a copy in flight is given up after its call was. */
const patience = { timeoutSeconds: 1, inFlightMs: 2_000, lockMs: 2_000 };
/** Nothing waits longer than a lock and a copy in flight: what is not settled by then is stuck. */
const STUCK_MS = 12_000;
/** On a machine that is busy every call may run out of its time; that is slow, and no fault. */
const TIMEOUT = 120_000;

/** One call in ten meets one of the ways in which sending can fail. */
function beginStorm(emulator: Emulator, seed: number): void {
  const method = 'sendMessage';
  const every = 0.02;
  const faults = [
    { kind: 'error', code: 429, retryAfter: 1 },
    { kind: 'error', code: 500, description: 'Internal Server Error' },
    { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
    { kind: 'drop-before' },
    { kind: 'drop-after' },
  ] as const;
  for (const [index, fault] of faults.entries()) {
    emulator.fault({ method, every, seed: seed * 10 + index, ...fault });
  }
}

const begin = (redisUrl: string) =>
  beginOutbox({ redisUrl, kinds, sendRate: 400, emulator: {}, ...patience });

async function postAll({ outbox }: OutboxScene, people: EmulatedUser[]): Promise<void> {
  for (const kind of Object.keys(kinds)) {
    await outbox.post({ id: kind, kind, subject: 'a', to: people.map(({ id }) => id) });
  }
}

/** Waits, through a line of the test's own, until nothing is left to be sent, as long as that goes on. */
async function settled(client: Redis, { keys }: OutboxScene): Promise<void> {
  const ledger = createLedger(client, keys);
  const open = async () => {
    const mailings = await Promise.all((await ledger.openIds()).map((id) => ledger.find(id)));
    return mailings.map((mailing) => `${mailing?.id}: ${mailing?.pending} left`);
  };
  let seen = await open();
  while (seen.length > 0) {
    await expect.poll(open, { timeout: STUCK_MS, interval: 50 }).not.toEqual(seen);
    seen = await open();
  }
}

/** Waits until so many copies are settled, and no more than about that. */
async function someSettled(client: Redis, { keys }: OutboxScene, count: number): Promise<void> {
  const ledger = createLedger(client, keys);
  const left = async () => {
    const mailings = await Promise.all(Object.keys(kinds).map((id) => ledger.find(id)));
    return mailings.reduce((sum, mailing) => sum + (mailing?.pending ?? 0), 0);
  };
  const all = Object.keys(kinds).length * PEOPLE;
  await expect.poll(left, { timeout: 10_000, interval: 5 }).toBeLessThanOrEqual(all - count);
  expect(await left()).toBeGreaterThan(0);
}

/** The ledger against what stands in people's chats. */
async function checkAll(client: Redis, scene: OutboxScene, people: EmulatedUser[]): Promise<void> {
  const ledger = createLedger(client, scene.keys);
  for (const [id, { repeatsUncertain }] of Object.entries(kinds)) {
    const counts: Record<string, number> = {};
    for (const [recipient, row] of await ledger.deliveries(id)) {
      counts[row.state] = (counts[row.state] ?? 0) + 1;
      const person = people.find((one) => one.id === recipient);
      if (!person) throw new Error('somebody else');
      const got = scene.received(person).filter((one) => one === `Tin ${id}`).length;
      const seen = { ...row, kind: id, got };
      expect(['sent', 'blocked', 'failed', 'uncertain'], JSON.stringify(seen)).toContain(row.state);
      const atMost = repeatsUncertain && row.repeated ? 2 : 1;
      const atLeast = row.state === 'sent' ? 1 : 0;
      expect(got, JSON.stringify(seen)).toBeLessThanOrEqual(atMost);
      expect(got, JSON.stringify(seen)).toBeGreaterThanOrEqual(atLeast);
    }
    const { sent = 0, blocked = 0, failed = 0, uncertain = 0 } = counts;
    expect(await ledger.find(id)).toMatchObject({
      total: PEOPLE,
      ...{ pending: 0, sent, blocked, failed, uncertain, dropped: 0 },
    });
    expect(sent + blocked + failed + uncertain).toBe(PEOPLE);
  }
}

describe('while Telegram fails at one call in ten', { timeout: TIMEOUT }, () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
  });
  afterAll(() => store.close());

  test.each([1, 2])(
    'every copy is settled, by %i instance(s), and none is doubled unsaid',
    async (instances) => {
      const scene = await begin(store.url);
      if (instances > 1) await scene.another();
      const people = scene.people(PEOPLE);
      beginStorm(scene.emulator, instances);
      await postAll(scene, people);
      await settled(store.client, scene);
      await checkAll(store.client, scene, people);
    },
  );
});

describe('while Redis is away at times besides', { timeout: TIMEOUT }, () => {
  let store: BreakableStore;
  beforeAll(async () => {
    store = await startBreakableStore();
  });
  afterAll(() => store.close());

  test('every copy is settled, and none is doubled unsaid', async () => {
    const scene = await begin(store.url);
    await scene.another();
    const people = scene.people(PEOPLE);
    beginStorm(scene.emulator, 3);
    await postAll(scene, people);
    for (let cuts = 1; cuts <= 4; cuts += 1) {
      await someSettled(store.client, scene, cuts * 40);
      await store.cut();
      await sleep(100);
      await store.mend();
    }
    await settled(store.client, scene);
    await checkAll(store.client, scene, people);
  });
});

describe('while Redis answers and refuses to write', { timeout: TIMEOUT }, () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
  });
  afterAll(() => store.close());

  const troubles = {
    'is out of memory': {
      begin: () => store.client.config('SET', 'maxmemory', '1'),
      end: () => store.client.config('SET', 'maxmemory', '0'),
    },
    'is read-only after a failover': {
      begin: () => store.client.replicaof('127.0.0.1', '1'),
      end: () => store.client.replicaof('NO', 'ONE'),
    },
  };

  test.each(Object.entries(troubles))(
    'as it %s, nobody gets two, nothing is lost, and it is asked in moderation',
    async (_, trouble) => {
      const scene = await begin(store.url);
      const people = scene.people(PEOPLE);
      await postAll(scene, people);
      await someSettled(store.client, scene, 40);
      await trouble.begin();
      await sleep(200);
      const before = await usage(store.client);
      await sleep(1_000);
      const after = await usage(store.client);
      const refused = await scene.outbox
        .post({ id: 'late', kind: 'receipt', subject: 'a', to: [people[0]?.id ?? 0] })
        .catch((error: unknown) => error);
      await trouble.end();
      expect(isRedisUnavailable(refused), String(refused)).toBe(true);
      expect(after.commands - before.commands).toBeLessThan(5_000);
      expect(after.connections - before.connections).toBeLessThan(200);
      await settled(store.client, scene);
      await checkAll(store.client, scene, people);
      for (const id of Object.keys(kinds)) {
        expect(await scene.ledger.find(id)).toMatchObject({ sent: PEOPLE });
      }
    },
  );
});

/** What Redis has been asked for since it was started. */
async function usage(client: Redis): Promise<{ commands: number; connections: number }> {
  const facts = await client.info('stats');
  const read = (name: string) => Number(new RegExp(`${name}:(\\d+)`).exec(facts)?.[1]);
  return {
    commands: read('total_commands_processed'),
    connections: read('total_connections_received'),
  };
}

test('Redis killed while sending comes back, and every copy is settled', {
  timeout: TIMEOUT,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skt-killed-'));
  const redis = await startEmbeddedRedis(folder);
  const client = new Redis(redis.socketPath);
  client.on('error', () => undefined);
  try {
    const scene = await begin(redis.url);
    const people = scene.people(PEOPLE);
    beginStorm(scene.emulator, 4);
    await postAll(scene, people);
    for (let kills = 1; kills <= 2; kills += 1) {
      await someSettled(client, scene, kills * 80);
      process.kill(redis.pid(), 'SIGKILL');
      await sleep(100);
    }
    await settled(client, scene);
    await checkAll(client, scene, people);
    // The scripts of the queue are gone from a server that was started anew.
    const to = people.map(({ id }) => id);
    await scene.outbox.post({ id: 'after', kind: 'receipt', subject: 'a', to });
    await settled(client, scene);
    expect(await scene.ledger.find('after')).toMatchObject({ total: PEOPLE, pending: 0 });
    await scene.close();
  } finally {
    client.disconnect();
    await redis.close();
    await rm(folder, { recursive: true, force: true });
  }
});
