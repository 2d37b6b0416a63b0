import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import type { Outbox } from '../../src/outbox/outbox.js';
import { type Store, startStore } from '../support/app.js';
import { beginOutbox, type OutboxScene } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

const note: MailingKind = {
  lane: 'bulk',
  repeatsUncertain: false,
  compose: async ({ subject }) => ({ text: `Tin ${subject}` }),
};

const begin = (kind: Partial<MailingKind> = {}, sendRate = 1_000) =>
  beginOutbox({ redisUrl: store.url, kinds: { note: { ...note, ...kind } }, sendRate });

const mailingTo = (to: readonly { id: number }[], holdsAfter?: number) => ({
  id: 'n1',
  kind: 'note',
  subject: 'a',
  to: to.map(({ id }) => id),
  ...(holdsAfter !== undefined && { holdsAfter }),
});

const sent = ({ emulator }: OutboxScene) =>
  emulator.calls.filter(({ method, ok }) => method === 'sendMessage' && ok).length;

test('held, it sends nothing more; released, everybody gets their copy once', async () => {
  const scene = await begin({}, 50);
  const { outbox, ledger, people, received } = scene;
  const some = people(30);
  await outbox.post(mailingTo(some));
  await expect.poll(() => sent(scene)).toBeGreaterThan(2);
  expect(await outbox.steer('n1', 'hold')).toBe(true);
  expect(await outbox.steer('n1', 'hold')).toBe(false);
  await outbox.idle();
  await expect
    .poll(async () => [...(await ledger.deliveries('n1')).values()].map(({ state }) => state))
    .not.toContain('sending');
  const before = sent(scene);
  expect(before).toBeLessThan(30);
  await outbox.reconcile();
  expect(await ledger.find('n1')).toMatchObject({ held: 'by-hand', pending: 30 - before });
  expect(sent(scene)).toBe(before);

  expect(await outbox.steer('n1', 'release')).toBe(true);
  await outbox.idle();
  for (const person of some) expect(received(person)).toEqual(['Tin a']);
  expect(await ledger.find('n1')).toMatchObject({ sent: 30, pending: 0 });
});

test('cancelled, the rest is dropped, and that it is over is said', async () => {
  const finished: Mailing[] = [];
  const scene = await begin({ finished: async (mailing) => void finished.push(mailing) }, 50);
  const { outbox, ledger, people } = scene;
  await outbox.post(mailingTo(people(30)));
  await expect.poll(() => sent(scene)).toBeGreaterThan(2);
  await outbox.steer('n1', 'hold');
  expect(await outbox.steer('n1', 'cancel')).toBe(true);
  await outbox.idle();
  const mailing = await ledger.find('n1');
  expect(mailing).toMatchObject({ pending: 0, sent: sent(scene), dropped: 30 - sent(scene) });
  expect(finished.at(-1)).toMatchObject({ pending: 0 });
  expect(await outbox.steer('n1', 'release')).toBe(false);

  // What was dropped can still be sent, when somebody asks for it.
  expect(await outbox.resend('n1', ['dropped'])).toBe(mailing?.dropped);
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ sent: 30, dropped: 0 });
});

test('what was composed before a hold is composed again after it', async () => {
  const texts = ['Tin cũ', 'Tin mới'];
  let goOn = () => {};
  const composing = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let composed = 0;
  const scene = await begin({
    async compose() {
      composed += 1;
      const text = texts[Math.min(composed, 2) - 1] ?? '';
      if (composed === 1) await composing;
      return { text };
    },
  });
  const { outbox, people, received } = scene;
  const [person] = people(1);
  if (!person) throw new Error('nobody');
  await outbox.post(mailingTo([person]));
  await expect.poll(() => composed).toBe(1);
  await outbox.steer('n1', 'hold');
  await outbox.steer('n1', 'release');
  goOn();
  await outbox.idle();
  expect(received(person)).toEqual(['Tin mới']);
});

test('failures in a row hold it by themselves, and what is not sent stays to be sent', async () => {
  const scene = await begin();
  const { emulator, outbox, ledger, people, received } = scene;
  const some = people(60);
  const end = emulator.fault({ kind: 'error', code: 400, description: 'Bad Request: odd' });
  await outbox.post(mailingTo(some, 5));
  await outbox.idle();
  await expect.poll(() => ledger.find('n1')).toMatchObject({ held: 'failures' });
  end();
  const { failed = 0, pending = 0 } = (await ledger.find('n1')) ?? {};
  expect(failed).toBeGreaterThanOrEqual(5);
  expect(failed + pending).toBe(60);
  await outbox.steer('n1', 'release');
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ failed, sent: pending, pending: 0 });
  expect(some.filter((person) => received(person).length === 1)).toHaveLength(pending);
});

test('when nothing is left, failures hold nothing, and those that failed can be sent again', async () => {
  const { emulator, outbox, ledger, people, received } = await begin();
  const some = people(5);
  const end = emulator.fault({ kind: 'error', code: 400, description: 'Bad Request: odd' });
  await outbox.post(mailingTo(some, 5));
  await outbox.idle();
  end();
  expect(await ledger.find('n1')).toMatchObject({ failed: 5, pending: 0 });
  expect((await ledger.find('n1'))?.held).toBeUndefined();
  expect(await outbox.resend('n1', ['failed'])).toBe(5);
  await outbox.idle();
  expect(some.map(received)).toEqual(Array(5).fill(['Tin a']));
});

test('what a worker that died left behind is uncertain, and no reason to hold the rest', async () => {
  const { outbox, ledger, people } = await beginOutbox({
    redisUrl: store.url,
    kinds: { note },
    sendRate: 50,
    inFlightMs: 300,
    lockMs: 300,
  });
  const some = people(30);
  await outbox.post(mailingTo(some, 5));
  const mailing = await ledger.find('n1');
  if (!mailing) throw new Error('no mailing');
  // As a worker does that dies before the answer comes.
  const left = await Promise.all(
    some.slice(15).map(({ id }) => ledger.claim(mailing, id, `claim-${id}`)),
  );
  await outbox.idle();
  const { held, uncertain } = (await ledger.find('n1')) ?? {};
  expect({ held, uncertain }).toEqual({ held: undefined, uncertain: left.filter(Boolean).length });
});

test('people who blocked the bot are no reason to hold it', async () => {
  const { outbox, ledger, people } = await begin();
  const some = people(20);
  for (const { person } of some.slice(1)) person.blocked = true;
  await outbox.post(mailingTo(some, 3));
  await outbox.idle();
  expect(await ledger.find('n1')).toMatchObject({ blocked: 19, sent: 1 });
});

/** What may happen to a mailing on its way: an act, an answer of Telegram's, or some time. */
const happening = fc.oneof(
  fc.constantFrom('hold', 'release', 'cancel', 'crash'),
  fc.constantFrom(403, 429, 500, 400),
  fc.integer({ min: 1, max: 15 }),
);
type Happening = 'hold' | 'release' | 'cancel' | 'crash' | number;

const REFUSALS: Record<number, { description: string; retryAfter?: number }> = {
  400: { description: 'Bad Request: odd' },
  403: { description: 'Forbidden: bot was blocked by the user' },
  429: { description: 'Too Many Requests', retryAfter: 1 },
  500: { description: 'Internal Server Error' },
};

/** @returns the instance that sends from then on */
async function happen(scene: OutboxScene, outbox: Outbox, one: Happening): Promise<Outbox> {
  if (one === 'crash') {
    await outbox.close();
    return scene.another();
  }
  if (typeof one === 'string') await outbox.steer('n1', one);
  else if (one < 100) await new Promise((resolve) => setTimeout(resolve, one));
  else scene.emulator.fault({ kind: 'error', code: one, times: 1, ...REFUSALS[one] });
  return outbox;
}

test('whatever happens, the rows add up to the audience, and each has one sure copy at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (happenings) => {
      const times = { sendRate: 1_000, inFlightMs: 300, lockMs: 300 };
      const scene = await beginOutbox({ redisUrl: store.url, kinds: { note }, ...times });
      const { ledger, people, received } = scene;
      const some = people(40);
      let { outbox } = scene;
      await outbox.post(mailingTo(some, 8));
      for (const one of happenings) outbox = await happen(scene, outbox, one as Happening);
      await outbox.steer('n1', 'release');
      await outbox.idle();

      const mailing = await ledger.find('n1');
      if (!mailing) throw new Error('no mailing');
      const { sent: arrived, failed, blocked, uncertain, dropped, pending } = mailing;
      expect(arrived + failed + blocked + uncertain + dropped + pending).toBe(40);
      // Failures may have held it again; otherwise everything is settled.
      if (!mailing.held) expect(pending).toBe(0);
      const rows = await ledger.deliveries('n1');
      expect(rows.size).toBe(40);
      for (const person of some) {
        const { state = 'nothing' } = rows.get(person.id) ?? {};
        const copies = { sent: [1], uncertain: [0, 1], sending: [0, 1] }[state as string] ?? [0];
        expect(copies, state).toContain(received(person).length);
      }
      await scene.close();
    }),
    { numRuns: 12, seed: 20191112 },
  );
}, 60_000);
