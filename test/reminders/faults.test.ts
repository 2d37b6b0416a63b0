import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Delivery } from '../../src/outbox/delivery.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { readUnits } from '../../src/progress/read-progress.js';
import { ladderTimes } from '../../src/reminders/ladder.js';
import { createReminderStore } from '../../src/reminders/reminder-store.js';
import { movedClock } from '../support/app.js';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { type ProgressScene, useProgressScenes } from '../support/progress.js';

let store: BreakableStore;
const scenes = useProgressScenes(async () => {
  store = await startBreakableStore();
  return store;
});

/** Two people of each of the twelve units; the steps that are reminded of in the faults. */
const STEPS = 4;

interface Reminded {
  scene: ProgressScene;
  people: { user: EmulatedUser; unitId: string }[];
  times: number[];
}

/** Lives through the last steps of the ladder, with `during` going on while each is sent. */
async function remindInTrouble(during: () => Promise<void>): Promise<Reminded> {
  const scene = await scenes.begin({
    clock: movedClock('2019-11-12T01:00:00Z'),
    env: { SEND_RATE: '30' },
  });
  const { emulator, contest, clock, app } = scene;
  const people: Reminded['people'] = [];
  for (const { id: unitId } of contest.finalists.units) {
    for (const name of ['Mai', 'Bình']) {
      people.push({ unitId, user: await scene.colleague(name, {}, unitId) });
    }
  }
  // Ten in a hundred calls go wrong, in every way that there is.
  const method = 'sendMessage';
  const blocked = 'Forbidden: bot was blocked by the user';
  emulator.fault({ method, kind: 'error', code: 429, retryAfter: 1, every: 0.02, seed: 11 });
  emulator.fault({ method, kind: 'error', code: 500, every: 0.02, seed: 12 });
  emulator.fault({ method, kind: 'drop-before', every: 0.02, seed: 13 });
  emulator.fault({ method, kind: 'drop-after', every: 0.02, seed: 14 });
  emulator.fault({ method, kind: 'error', code: 403, description: blocked, every: 0.02, seed: 15 });
  const times = ladderTimes(contest)
    .map(({ at }) => at)
    .slice(-STEPS);
  for (const at of times) {
    clock.advance(at - clock.now());
    await Promise.all([app.sweep(), during()]);
    await untilSent(scene);
  }
  return { scene, people, times };
}

/** Minute by minute, until the store is back and all is sent: what one look could not do, the next one does. */
async function untilSent({ app, clock }: ProgressScene): Promise<void> {
  for (let minutes = 0; minutes < 30; minutes += 1) {
    const response = await fetch(`http://127.0.0.1:${app.port}/healthz`);
    if (response.ok) {
      clock.advance(60_000);
      await app.sweep();
      const sent = app.allSent().then(() => true);
      if (await Promise.race([sent, sleep(1_000, false)])) return;
    }
    await sleep(100);
  }
  throw new Error('It was not all sent within half an hour');
}

/**
 * How many copies of a reminder somebody may have, as the ledger tells it: never lost, and never
 * twice, without a word of it.
 */
function copiesOf({ state, repeated }: Delivery): number[] {
  const surely = state === 'sent' ? 1 : 0;
  const perhaps = (state === 'uncertain' ? 1 : 0) + (repeated ? 1 : 0);
  return Array.from({ length: perhaps + 1 }, (_, more) => surely + more);
}

async function expectEachAccountedFor({ scene, people, times }: Reminded): Promise<void> {
  const { keys, contest } = scene;
  const ledger = createLedger(store.client, keys);
  for (const { user, unitId } of people) {
    for (const at of times) {
      const row = await ledger.delivery(`reminder.${unitId}.step.${at}.${user.id}`, user.id);
      if (!row) throw new Error(`No row for ${user.id} at ${at}`);
      expect(['sent', 'blocked', 'uncertain']).toContain(row.state);
      const received = user.messages.filter(
        ({ text, date }) =>
          text?.startsWith('🔔 Nhắc gửi') && date * 1000 >= at && date * 1000 < at + 1_800_000,
      );
      expect(copiesOf(row)).toContain(received.length);
    }
  }
  const reading = {
    ...scene,
    outbox: { ledger },
    reminders: createReminderStore(store.client, keys),
  };
  for (const { finalist, people: theirs, unreachable } of await readUnits(reading, contest)) {
    const reached = theirs.some(({ reminder }) => reminder?.state === 'sent');
    expect([finalist.id, unreachable === undefined]).toEqual([finalist.id, reached]);
  }
}

test('ten faults in a hundred calls: every reminder ends as sent or blocked, or its unit on the call list', {
  timeout: 60_000,
}, async () => {
  await expectEachAccountedFor(await remindInTrouble(async () => undefined));
});

test('the same, with Redis away for a moment in the middle of each step', {
  timeout: 60_000,
}, async () => {
  const reminded = await remindInTrouble(async () => {
    for (let times = 0; times < 3; times += 1) {
      await sleep(60);
      await store.cut();
      await sleep(150);
      await store.mend();
    }
  });
  await expectEachAccountedFor(reminded);
});
