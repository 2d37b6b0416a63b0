import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
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

const begin = (kind: Partial<MailingKind> = {}) =>
  beginOutbox({ redisUrl: store.url, kinds: { note: { ...note, ...kind } }, sendRate: 1_000 });

const mailingTo = (to: readonly EmulatedUser[]) => ({
  id: 'n1',
  kind: 'note',
  subject: 'a',
  to: to.map(({ id }) => id),
});

function block(person: EmulatedUser | undefined, blocked = true): EmulatedUser {
  if (!person) throw new Error('nobody');
  person.person.blocked = blocked;
  return person;
}

test('only those who were not reached get it, and the counts follow', async () => {
  const rounds: Mailing[] = [];
  const { outbox, ledger, people, received } = await begin({
    finished: async (mailing) => void rounds.push(mailing),
  });
  const three = people(3);
  const away = block(three[0]);
  const gone = block(three[1]);
  await outbox.post(mailingTo(three));
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ sent: 1, blocked: 2, pending: 0, round: 0 });

  block(away, false);
  expect(await outbox.resend('n1', ['blocked'])).toBe(2);
  await outbox.idle();
  expect(three.map(received)).toEqual([['Tin a'], [], ['Tin a']]);
  expect(await ledger.find('n1')).toMatchObject({ total: 3, sent: 2, blocked: 1, pending: 0 });
  expect(await ledger.delivery('n1', away.id)).toMatchObject({ state: 'sent', tries: 2 });

  block(gone, false);
  expect(await outbox.resend('n1', ['blocked'])).toBe(1);
  await outbox.idle();
  expect(three.map(received)).toEqual([['Tin a'], ['Tin a'], ['Tin a']]);
  expect(rounds).toMatchObject([
    { round: 0, sent: 1, blocked: 2 },
    { round: 1, sent: 2, blocked: 1 },
    { round: 2, sent: 3, blocked: 0 },
  ]);
  expect(await ledger.openIds()).toEqual([]);
});

test('when everybody was reached, or there is no such mailing, nothing is sent', async () => {
  const { outbox, ledger, people, received } = await begin();
  const two = people(2);
  await outbox.post(mailingTo(two));
  await outbox.idle();
  expect(await outbox.resend('n1', ['blocked', 'failed', 'uncertain', 'dropped'])).toBe(0);
  expect(await outbox.resend('n2', ['blocked'])).toBe(0);
  expect(await ledger.openIds()).toEqual([]);
  expect(two.map(received)).toEqual([['Tin a'], ['Tin a']]);
});

test('copies in other states stay as they are', async () => {
  const { emulator, outbox, ledger, people, received } = await begin();
  const two = people(2);
  const away = block(two[0]);
  emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 1, chatId: two[1]?.id ?? 0 });
  await outbox.post(mailingTo(two));
  await outbox.idle();
  block(away, false);
  expect(await outbox.resend('n1', ['failed', 'dropped'])).toBe(0);
  expect(await outbox.resend('n1', [])).toBe(0);
  expect(await outbox.resend('n1', ['blocked'])).toBe(1);
  await outbox.idle();
  expect(two.map(received)).toEqual([['Tin a'], []]);
  expect(await ledger.find('n1')).toMatchObject({ sent: 1, blocked: 0, uncertain: 1 });
});

test('a copy that may have arrived is marked as one that may have come twice', async () => {
  const { emulator, outbox, ledger, people, received } = await begin();
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  emulator.fault({ method: 'sendMessage', kind: 'drop-after', times: 1 });
  await outbox.post(mailingTo([person]));
  await outbox.idle();
  expect(await outbox.resend('n1', ['uncertain'])).toBe(1);
  await outbox.idle();
  expect(received(person)).toEqual(['Tin a', 'Tin a']);
  const row = await ledger.delivery('n1', person.id);
  expect(row).toMatchObject({ state: 'sent', tries: 2, repeated: true });
  expect(await ledger.find('n1')).toMatchObject({ sent: 1, uncertain: 0 });
});

test('a text that failed or had nothing to say is made anew', async () => {
  let ready = false;
  const { outbox, ledger, people, received } = await begin({
    compose: async (_, recipient) => {
      if (ready) return { text: 'Tin' };
      if (recipient % 2 === 0) throw new TypeError('a bug');
      return undefined;
    },
  });
  const two = people(2);
  await outbox.post(mailingTo(two));
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ failed: 1, dropped: 1 });
  ready = true;
  expect(await outbox.resend('n1', ['failed', 'dropped'])).toBe(2);
  await outbox.idle();
  expect(two.map(received)).toEqual([['Tin'], ['Tin']]);
});

test('asked for twice at once, by two instances and over several parts, everybody gets one copy', async () => {
  const { outbox, another, ledger, people, received } = await begin();
  const other = await another();
  const many = people(150);
  const away = many.filter((_, index) => index % 3 === 0).map((person) => block(person));
  await outbox.post(mailingTo(many));
  await outbox.idle();
  for (const person of away) block(person, false);
  const asked = [outbox, other].map((one) => one.resend('n1', ['blocked', 'failed']));
  const [one = 0, two = 0] = await Promise.all(asked);
  expect(one + two).toBe(50);
  await outbox.idle();
  for (const person of many) expect(received(person)).toEqual(['Tin a']);
  expect(await ledger.find('n1')).toMatchObject({ total: 150, sent: 150, blocked: 0, chunks: 3 });
});

test('it does not wait for the end of the job before, which looks at nothing any more', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { outbox, ledger, people, received } = await begin({
    finished: ({ round }) => (round === 0 ? gate : Promise.resolve()),
  });
  const [person] = people(1);
  const away = block(person);
  await outbox.post(mailingTo([away]));
  await expect.poll(() => ledger.find('n1')).toMatchObject({ blocked: 1, pending: 0 });
  block(away, false);
  await outbox.resend('n1', ['blocked']);
  await expect.poll(() => received(away)).toEqual(['Tin a']);
  release();
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ sent: 1, blocked: 0, pending: 0 });
});

test('what a crash made pending again and left without a job is found and sent', async () => {
  const { outbox, ledger, keys, people, received } = await begin();
  const [person] = people(1);
  const away = block(person);
  await outbox.post(mailingTo([away]));
  await outbox.idle();
  block(away, false);
  const mailing = await ledger.find('n1');
  if (!mailing) throw new Error('no mailing');
  await ledger.resend(mailing, ['blocked']);
  // A minute in which nothing was settled has passed.
  await store.client.hset(keys.mailing('n1'), 'progressAt', 0);
  await outbox.reconcile();
  await outbox.idle();
  expect(received(away)).toEqual(['Tin a']);
});
