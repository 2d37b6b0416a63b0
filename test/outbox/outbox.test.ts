import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mailing, type MailingKind, NotYetError } from '../../src/outbox/mailing.js';
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
const again: MailingKind = { ...note, repeatsUncertain: true };

const begin = (kinds: Record<string, MailingKind> = { note, again }) =>
  beginOutbox({ redisUrl: store.url, kinds });

const mailingTo = (to: { id: number }[], kind = 'note', id = 'n1') => ({
  id,
  kind,
  subject: 'a',
  to: to.map((one) => one.id),
});

test('a message reaches everyone it is for, once, and the ledger has its id', async () => {
  const { outbox, ledger, people, received } = await begin();
  const three = people(3);
  await outbox.post(mailingTo(three));
  await outbox.post(mailingTo(three));
  await outbox.idle();
  await outbox.post(mailingTo(three));
  await outbox.idle();
  for (const person of three) {
    expect(received(person)).toEqual(['Tin a']);
    const row = await ledger.delivery('n1', person.id);
    expect(row).toMatchObject({ state: 'sent', detail: String(person.last.message_id), tries: 1 });
  }
  expect(await ledger.find('n1')).toMatchObject({ total: 3, pending: 0, sent: 3 });
  expect(await ledger.openIds()).toEqual([]);
});

test('whoever is missed at first is added by posting again, and nobody gets it twice', async () => {
  const { outbox, ledger, people, received } = await begin();
  const [one, two] = people(2);
  if (!one || !two) throw new Error('nobody');
  await outbox.post(mailingTo([one]));
  await outbox.post(mailingTo([one, two]));
  await outbox.idle();
  expect([received(one), received(two)]).toEqual([['Tin a'], ['Tin a']]);
  expect(await ledger.find('n1')).toMatchObject({ total: 2, sent: 2 });
});

test('who blocked the bot, whose account is gone and who never came are told apart, and told on', async () => {
  const { emulator, outbox, ledger, people, settled } = await begin();
  const [blocker, gone] = people(2);
  const stranger = emulator.user();
  if (!blocker || !gone) throw new Error('nobody');
  blocker.person.blocked = true;
  gone.deactivate();
  await outbox.post({
    ...mailingTo([blocker, gone, stranger]),
    to: [blocker.id, gone.id, stranger.id, 77],
  });
  await outbox.idle();
  const deliveries = await ledger.deliveries('n1');
  expect(deliveries.get(blocker.id)).toMatchObject({ state: 'blocked' });
  expect(deliveries.get(gone.id)).toMatchObject({ state: 'blocked' });
  expect(deliveries.get(stranger.id)).toMatchObject({
    state: 'failed',
    detail: 'bot-can-t-initiate-conversation-with-a-u',
  });
  expect(deliveries.get(77)).toMatchObject({ state: 'failed', detail: 'chat-not-found' });
  expect(new Map(settled).get(blocker.id)).toBe('blocked');
  expect(await ledger.find('n1')).toMatchObject({ total: 4, pending: 0, blocked: 2, failed: 2 });
});

describe('when Telegram refuses', () => {
  test('a limit delays that copy, uses up nothing and lets the others go first', async () => {
    const { emulator, outbox, ledger, people, received } = await begin();
    const three = people(3);
    const [first] = three;
    if (!first) throw new Error('nobody');
    emulator.fault({ kind: 'error', code: 429, retryAfter: 1, chatId: first.id, times: 1 });
    await outbox.post(mailingTo(three));
    await outbox.idle();
    const sent = emulator.calls.filter(({ method, ok }) => method === 'sendMessage' && ok);
    expect(sent.map(({ payload }) => payload.chat_id).at(-1)).toBe(first.id);
    for (const person of three) expect(received(person)).toEqual(['Tin a']);
    expect(await ledger.delivery('n1', first.id)).toMatchObject({ state: 'sent', repeated: false });
  });

  test('several limits in a row hold everything unasked, and then it goes on', async () => {
    const { emulator, outbox, people, received, logs } = await begin();
    const some = people(20);
    emulator.fault({ kind: 'error', code: 429, retryAfter: 1, times: 4 });
    await outbox.post(mailingTo(some));
    await outbox.idle();
    for (const person of some) expect(received(person)).toEqual(['Tin a']);
    expect(logs.filter((line) => line.includes('everything unasked waits'))).not.toEqual([]);
  });

  test('a revoked token ends the bot and leaves the copy to be sent', async () => {
    const { emulator, outbox, ledger, people, fatal } = await begin();
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    emulator.fault({ kind: 'error', code: 401, description: 'Unauthorized' });
    await outbox.post(mailingTo([person]));
    await expect
      .poll(() => fatal.map((error) => (error as Error).name))
      .toEqual(['TokenRefusedError']);
    expect(await ledger.delivery('n1', person.id)).toMatchObject({ state: 'pending', tries: 0 });
  });

  test('a group that became a supergroup is written to under its new id', async () => {
    const { emulator, outbox, ledger, people, readUpdates } = await begin();
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    const group = emulator.group({ title: 'Nhóm Đoàn', type: 'group' });
    const old = group.id;
    const stopReading = readUpdates();
    await group.addBot(person);
    const supergroup = await group.migrate(person);
    stopReading();
    const moved = supergroup.id;
    await outbox.post({ ...mailingTo([]), to: [old] });
    await outbox.idle();
    expect(supergroup.messages.filter(({ text }) => text === 'Tin a')).toHaveLength(1);
    expect(await ledger.delivery('n1', old)).toMatchObject({
      state: 'dropped',
      detail: `moved-to${moved}`,
    });
    expect(await ledger.delivery('n1', moved)).toMatchObject({ state: 'sent' });
  });
});

describe('when nobody knows whether it arrived', () => {
  const troubles = [
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'error', code: 500, description: 'Internal Server Error' },
    { kind: 'error', code: 502, html: true },
  ] as const;

  test.each(troubles)('%o: it is said so, and not sent again', async (trouble) => {
    const { emulator, outbox, ledger, people } = await begin();
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    emulator.fault({ method: 'sendMessage', times: 1, ...trouble });
    await outbox.post(mailingTo([person]));
    await outbox.idle();
    expect(await ledger.delivery('n1', person.id)).toMatchObject({ state: 'uncertain', tries: 1 });
    expect(emulator.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  });

  test.each(troubles)('%o: a reminder is sent once more, and marked so', async (trouble) => {
    const { emulator, outbox, ledger, people, received } = await begin();
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    emulator.fault({ method: 'sendMessage', times: 1, ...trouble });
    await outbox.post(mailingTo([person], 'again'));
    await outbox.idle();
    const row = await ledger.delivery('n1', person.id);
    expect(row).toMatchObject({ state: 'sent', tries: 2, repeated: true });
    expect(received(person)).toHaveLength(trouble.kind === 'drop-after' ? 2 : 1);
  });

  test('a reminder that is uncertain twice stays so', async () => {
    const { emulator, outbox, ledger, people } = await begin();
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 2 });
    await outbox.post(mailingTo([person], 'again'));
    await outbox.idle();
    expect(await ledger.delivery('n1', person.id)).toMatchObject({ state: 'uncertain', tries: 2 });
  });
});

describe('the text is made when it is sent', () => {
  test('nothing left to say is said to nobody', async () => {
    const silent: MailingKind = { ...note, compose: async () => undefined };
    const { emulator, outbox, ledger, people } = await begin({ silent });
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    await outbox.post(mailingTo([person], 'silent'));
    await outbox.idle();
    expect(await ledger.delivery('n1', person.id)).toMatchObject({ state: 'dropped' });
    expect(emulator.calls).toEqual([]);
  });

  test('a text that cannot be made is logged as a bug and keeps no other from going out', async () => {
    const broken: MailingKind = {
      ...note,
      compose: async (_, recipient) => {
        if (recipient % 2 === 0) throw new TypeError('a bug');
        return { text: 'Tin' };
      },
    };
    const { outbox, ledger, people, logs } = await begin({ broken });
    const four = people(4);
    await outbox.post(mailingTo(four, 'broken'));
    await outbox.idle();
    expect(await ledger.find('n1')).toMatchObject({ sent: 2, failed: 2 });
    expect(logs.filter((line) => line.includes('could not be composed'))).toHaveLength(2);
  });

  test('a text that is not ready yet waits, and goes out when it is', async () => {
    let asked = 0;
    const slow: MailingKind = {
      ...note,
      compose: async () => {
        asked += 1;
        if (asked === 1) throw new NotYetError(50);
        return { text: 'Biên nhận' };
      },
    };
    const { outbox, people, received } = await begin({ slow });
    const [person] = people(1);
    if (!person) throw new Error('nobody');
    await outbox.post(mailingTo([person], 'slow'));
    await outbox.idle();
    expect(received(person)).toEqual(['Biên nhận']);
  });
});

test('a mailing that a crash left without its job is found and sent', async () => {
  const { outbox, ledger, people, received } = await begin();
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  await ledger.open(mailingTo([person]), 0);
  await outbox.reconcile();
  await outbox.idle();
  expect(received(person)).toEqual(['Tin a']);
});

test('what is to be done at the end is done once more when a crash may have come before it', async () => {
  const ends: Mailing[] = [];
  const told: MailingKind = { ...note, finished: async (mailing) => void ends.push(mailing) };
  const { outbox, ledger, people } = await begin({ told });
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  await outbox.post(mailingTo([person], 'told'));
  await outbox.idle();
  expect(ends).toMatchObject([{ id: 'n1', sent: 1, pending: 0 }]);

  const mailing = { ...mailingTo([person], 'told'), id: 'n2' };
  await ledger.open(mailing, 0);
  const second = await ledger.find('n2');
  if (!second) throw new Error('no mailing');
  const settled = { state: 'sent', at: 0, detail: '5', tries: 1, repeated: false } as const;
  await ledger.settle(second, person.id, '-', settled);
  await outbox.reconcile();
  expect(ends).toMatchObject([{ id: 'n1' }, { id: 'n2', sent: 1 }]);
  expect(await ledger.openIds()).toEqual([]);
});

test('two instances share the work: everyone gets one copy, whoever sends it', async () => {
  const { outbox, another, ledger, people, received } = await begin();
  await another();
  const many = people(100);
  await outbox.post(mailingTo(many));
  await outbox.idle();
  for (const person of many) expect(received(person)).toEqual(['Tin a']);
  expect(await ledger.find('n1')).toMatchObject({ total: 100, sent: 100, chunks: 2 });
});
