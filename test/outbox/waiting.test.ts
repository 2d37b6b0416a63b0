import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MailingKind, NotYetError } from '../../src/outbox/mailing.js';
import { type MovedClock, type Store, startStore } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

const HOUR = 3_600_000;

/** Letters that wait for an hour of the app's clock; one person's doesn't. */
async function begin() {
  let clock: MovedClock | undefined;
  let hour = 0;
  let atOnce = 0;
  const letter: MailingKind = {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: async ({ subject }, recipient) => {
      const now = clock?.now() ?? 0;
      if (recipient !== atOnce && now < hour) throw new NotYetError(60_000, { until: hour });
      return { text: subject };
    },
  };
  const scene = await beginOutbox({ redisUrl: store.url, kinds: { letter }, sendRate: 1_000 });
  clock = scene.clock;
  hour = clock.now() + HOUR;
  const people = scene.people(3);
  const to = people.map(({ id }) => id);
  return {
    ...scene,
    people,
    hour,
    post: (some = to) => scene.outbox.post({ id: 'l1', kind: 'letter', subject: 'Chào', to: some }),
    sendAtOnce: (id: number) => {
      atOnce = id;
    },
    count: () => people.flatMap(scene.received).length,
  };
}

test('what waits for an hour holds nobody up, says so, and goes out at that hour', async () => {
  const { outbox, clock, hour, post, count, sendAtOnce, people } = await begin();
  sendAtOnce(people[0]?.id ?? 0);
  await post();
  await outbox.idle();
  expect(count()).toBe(1);
  expect(await outbox.waiting()).toEqual([{ kind: 'letter', copies: 2, until: hour }]);

  clock.advance(HOUR - 1);
  await outbox.reconcile();
  await outbox.idle();
  expect(count()).toBe(1);

  // The look of the minute, not the next turn of the job, which is a minute of the machine's away.
  clock.advance(1);
  await outbox.reconcile();
  await outbox.idle();
  expect(count()).toBe(3);
  expect(await outbox.waiting()).toEqual([]);
});

test('whoever is added to what waits is looked at now', async () => {
  const { outbox, people, post, count, sendAtOnce } = await begin();
  const [one, other] = people.map(({ id }) => id);
  await post([one ?? 0]);
  await outbox.idle();
  sendAtOnce(other ?? 0);
  await post([one ?? 0, other ?? 0]);
  await outbox.idle();
  expect(count()).toBe(1);
});

test('what waited when the bot ended is known and sent by the one after it', async () => {
  const { outbox, another, clock, hour, post, count } = await begin();
  await post();
  await outbox.idle();
  await outbox.close();
  const after = await another();
  await after.reconcile();
  await after.idle();
  expect(await after.waiting()).toEqual([{ kind: 'letter', copies: 3, until: hour }]);
  clock.advance(HOUR);
  await after.reconcile();
  await after.idle();
  expect(count()).toBe(3);
});
