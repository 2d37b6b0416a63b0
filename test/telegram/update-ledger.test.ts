import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createKeys } from '../../src/redis/keys.js';
import { createUpdateLedger } from '../../src/telegram/update-ledger.js';
import { type Store, startStore } from '../support/app.js';
import { SOON } from '../support/stages.js';

/** Milliseconds; short, so that it ends within a test. */
const LEASE = 200;
const CHAT = 5_000_000_001;

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

let contests = 0;
function twoInstances() {
  contests += 1;
  const keys = createKeys(`ledger-${contests}`);
  const make = () => {
    const ledger = createUpdateLedger(store.client, keys, LEASE);
    onTestFinished(() => ledger.close());
    return ledger;
  };
  return { one: make(), other: make() };
}

test('a chat belongs to one instance until it has finished, also when that takes longer than the lease', async () => {
  const { one, other } = twoInstances();
  expect(await one.claim(1, CHAT)).toEqual({ state: 'claimed', session: null });
  const until = performance.now() + 2 * LEASE;
  while (performance.now() < until) expect(await other.claim(2, CHAT)).toEqual({ state: 'busy' });
  expect(await other.claim(3, CHAT + 1)).toEqual({ state: 'claimed', session: null });
  await one.finish(1, CHAT, '{"screen":1}');
  expect(await other.claim(2, CHAT)).toEqual({ state: 'claimed', session: '{"screen":1}' });
});

test('what a dead instance was handling is taken over after its lease, by Telegram’s repeat', async () => {
  const { one, other } = twoInstances();
  await one.claim(1, CHAT);
  one.close();
  await expect.poll(() => other.claim(1, CHAT), SOON).toEqual({ state: 'claimed', session: null });
  await other.finish(1, CHAT, null);
  expect(await other.claim(1, CHAT)).toEqual({ state: 'repeat' });
});

test('a released update is free for the next try, with the session as it was', async () => {
  const { one, other } = twoInstances();
  await one.claim(1, CHAT);
  await one.finish(1, CHAT, '{"screen":1}');
  await one.claim(2, CHAT);
  await one.release(CHAT);
  expect(await other.claim(2, CHAT)).toEqual({ state: 'claimed', session: '{"screen":1}' });
});

test('an instance that lost its lease does not free the chat of the one that has it now', async () => {
  const { one, other } = twoInstances();
  await one.claim(1, CHAT);
  one.close();
  await expect.poll(() => other.claim(2, CHAT), SOON).toMatchObject({ state: 'claimed' });
  await one.release(CHAT);
  expect(await one.claim(3, CHAT)).toEqual({ state: 'busy' });
});
