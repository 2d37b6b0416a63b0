import { expect, test } from 'vitest';
import { createLedger } from '../../src/outbox/ledger.js';
import type { Settings } from '../../src/rehearsal/faults/fault.js';
import { createFaults, FaultSwitches } from '../../src/rehearsal/faults/faults.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { call, start } from '../emulator/client.js';
import { askSite, openStage } from '../support/rehearsal.js';
import { checkNews, joinRehearsal, postNews, publishResults } from '../support/result-news.js';

const PEOPLE = 20;
const SOON = { timeout: 30_000, interval: 20 };

async function openWithFaults() {
  let switches: FaultSwitches | undefined;
  const rehearsal = await openStage({
    parts: [
      (made) => {
        const part = createFaults(made);
        switches = part.switches;
        return part;
      },
    ],
    sendRate: 100,
    patience: { inFlightMs: 1_500, lockMs: 2_000 },
  });
  if (!switches) throw new Error('The part was not made');
  return { rehearsal, switches };
}

/** Resolves when so many messages have gone out since it was asked. */
function sentOut({ emulator }: Rehearsal, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const unlisten = emulator.onCall(({ method }) => {
      if (!method.startsWith('send')) return;
      left -= 1;
      if (left > 0) return;
      unlisten();
      resolve();
    });
  });
}

/** After these everybody has the news: Telegram did nothing, and said so. */
const SAID: Partial<Settings> = {
  limited: { share: 40, retryAfter: 1 },
  slow: { ms: 60 },
  limits: {},
};
/** After these nobody knows of some copies. */
const UNSAID: Partial<Settings> = {
  error: { share: 60 },
  gateway: { share: 60 },
  lost: { share: 60 },
};

test('results survive each fault in turn: nobody is missed, and nobody gets two unsaid', async () => {
  const { rehearsal, switches } = await openWithFaults();
  const { emulator, redis, keys, bot } = rehearsal;
  const ledger = createLedger(redis, keys);
  const people = await joinRehearsal(rehearsal, PEOPLE);
  await publishResults(rehearsal);
  const ids: string[] = [];
  /** Posts the news once more; the fault comes when some of them have gone out. */
  const inTheMiddleOf = async (id: string) => {
    ids.push(id);
    const some = sentOut(rehearsal, 6);
    await postNews(rehearsal, id, people);
    await some;
  };

  const throwAll = async (
    faults: Partial<Settings>,
    hasStruck: (name: keyof Settings) => unknown,
  ) => {
    for (const [fault, settings] of Object.entries(faults)) {
      const name = fault as keyof Settings;
      await inTheMiddleOf(name);
      await switches.turnOn(name, settings);
      // Pressed fast, for whom the limits are low enough on a busy machine, too.
      for (let count = 0; count < 3; count += 1) rehearsal.cast.member.sendText('/start');
      await expect.poll(() => hasStruck(name), SOON).toBeGreaterThan(0);
      await switches.turnOff(name);
    }
  };
  const allSettled = () => expect.poll(() => ledger.openIds(), SOON).toEqual([]);

  await throwAll(SAID, (name) => switches.state.faults[name].struck);
  await inTheMiddleOf('store');
  await switches.turnOn('store');
  await expect(redis.ping()).rejects.toThrow();
  await switches.turnOff('store');
  expect(await redis.ping()).toBe('PONG');

  await allSettled();
  await throwAll(UNSAID, async (name) => (await ledger.find(name))?.uncertain);

  await inTheMiddleOf('killed');
  await rehearsal.killBot();
  // Two of them at once, and the bot is down besides: one button ends it all.
  await switches.turnOn('away');
  await switches.turnOn('store');
  expect(switches.state).toMatchObject({ active: 2, faults: { away: { on: true } } });
  await switches.allWell();
  expect([switches.state.active, bot.state]).toEqual([0, 'running']);

  await inTheMiddleOf('away');
  const before = emulator.calls.length;
  await switches.turnOn('away');
  const waits = async () => [...(await ledger.deliveries('away')).values()];
  // Somebody's copy was tried in vain, and waits for Telegram.
  await expect
    .poll(
      async () => (await waits()).some(({ state, tries }) => state === 'pending' && tries > 0),
      SOON,
    )
    .toBe(true);
  expect(emulator.calls.length - before).toBeLessThan(4);
  await switches.turnOff('away');

  await allSettled();
  const tally = await checkNews(rehearsal, ids, people);
  const all = { sent: PEOPLE };
  expect(tally).toMatchObject({ limited: all, slow: all, limits: all, store: all });
  // Whether these arrived Telegram didn't say.
  for (const id of Object.keys(UNSAID)) {
    expect(tally[id]?.uncertain, id).toBeGreaterThan(0);
  }
  // One call each was under way when the line, or the bot, went down.
  for (const id of ['away', 'killed']) {
    expect(tally[id]?.uncertain ?? 0, id).toBeLessThanOrEqual(1);
  }

  for (const wrong of [
    { do: 'on', faults: { slow: { ms: 1 } } },
    { do: 'on', faults: { storm: {} } },
    { do: 'off', fault: 'storm' },
    { do: 'seed', seed: -1 },
  ]) {
    expect((await askSite(rehearsal, 'faults', wrong)).status).toBe(400);
  }
  const both = { do: 'on', faults: { store: {}, away: {}, slow: { ms: 50 } } };
  expect(await askSite(rehearsal, 'faults', both)).toMatchObject({ answer: { active: 3 } });
  // They end with the stage, which could not be emptied otherwise.
  await rehearsal.begin(rehearsal.time.clock.now());
  expect(switches.state).toMatchObject({ active: 0, faults: { error: { struck: 0 } } });
  await rehearsal.cast.member.open();
  expect(rehearsal.cast.member.buttons()).toContain('📝 Đăng ký sáng kiến');
}, 90_000);

test('the same seed strikes the same calls, whatever was struck before', async () => {
  const emulator = await start();
  const switches = new FaultSwitches({ emulator } as Rehearsal, () => undefined);
  const struck = async (seed: number) => {
    await switches.sow(seed);
    await switches.turnOn('error', { share: 50 });
    const answers = [];
    for (let count = 0; count < 20; count += 1) answers.push((await call(emulator, 'getMe')).ok);
    await switches.turnOff('error');
    return answers;
  };
  const first = await struck(7);
  expect(new Set(first)).toEqual(new Set([true, false]));
  expect(await struck(7)).toEqual(first);
  expect(await struck(8)).not.toEqual(first);
});
