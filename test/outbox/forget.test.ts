import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { type MailingKind, NotYetError } from '../../src/outbox/mailing.js';
import { type Store, startStore } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

const note: MailingKind = {
  lane: 'urgent',
  repeatsUncertain: false,
  compose: async ({ subject }) => ({ text: `Tin ${subject}` }),
};

/** A text that is never ready. */
const waiting: MailingKind = {
  ...note,
  compose: async () => {
    throw new NotYetError(20);
  },
};

const begin = () => beginOutbox({ redisUrl: store.url, kinds: { note, waiting } });

test('who is forgotten is in no mailing any more; the counts of the others add up, and an empty one is gone', async () => {
  const { outbox, ledger, people } = await begin();
  const everyone = people(130);
  const [gone, other] = everyone.map(({ id }) => id) as [number, number];
  const blocked = everyone[2];
  if (!blocked) throw new Error('nobody');
  blocked.person.blocked = true;
  const mail = (id: string, to: readonly number[], kind = 'note') =>
    outbox.post({ id, kind, subject: id, to });
  await mail(
    'all',
    everyone.map(({ id }) => id),
  );
  await mail('two', [gone, other]);
  await mail('own', [gone]);
  await mail('theirs', [other]);
  await outbox.idle();

  await outbox.forget(gone);
  await outbox.forget(blocked.id);
  expect(await ledger.find('all')).toMatchObject({ total: 128, sent: 128, blocked: 0, pending: 0 });
  expect((await ledger.deliveries('all')).size).toBe(128);
  expect(await ledger.find('two')).toMatchObject({ total: 1, sent: 1, pending: 0 });
  expect([...(await ledger.deliveries('two')).keys()]).toEqual([other]);
  expect(await ledger.find('own')).toBeUndefined();
  expect(await ledger.find('theirs')).toMatchObject({ total: 1, sent: 1 });
});

test('a copy that was still to be sent is not, and its mailing comes to its end without it', async () => {
  const { outbox, ledger, people } = await begin();
  const [mai, binh] = people(2) as [EmulatedUser, EmulatedUser];
  await outbox.post({ id: 'w1', kind: 'waiting', subject: 'a', to: [mai.id] });
  await outbox.post({ id: 'w2', kind: 'waiting', subject: 'a', to: [mai.id, binh.id] });
  await outbox.forget(mai.id);
  expect(await ledger.find('w1')).toBeUndefined();
  expect(await ledger.find('w2')).toMatchObject({ total: 1, pending: 1 });
  expect(await ledger.openIds()).toEqual(['w2']);
  await outbox.forget(binh.id);
  await outbox.idle();
  expect(await ledger.openIds()).toEqual([]);
});
