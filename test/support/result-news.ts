import { expect } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { createMemberStore } from '../../src/people/member-store.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { openReview, publishButton, submitButton } from '../../src/results/buttons.js';
import { finalistRowId } from '../../src/results/result.js';
import { createResultStore } from '../../src/results/result-store.js';
import { PRIZES, pressFresh } from './results.js';

/** Of news of the first publication. */
const NEWS = { kind: 'results-news', subject: '1' } as const;

/** People who have joined, and whose chat with the bot is open. */
export async function joinRehearsal(rehearsal: Rehearsal, count: number): Promise<EmulatedUser[]> {
  const { emulator, redis, keys, contest, time } = rehearsal;
  const members = createMemberStore(redis, keys);
  const people = Array.from({ length: count }, (_, index) =>
    emulator.user({ firstName: `Người ${index + 1}` }),
  );
  for (const { id } of people) {
    await members.recordConsent(id, 'given', contest.privacy.version, time.clock.now());
    await members.update(id, { name: `Người ${id % 1000}`, language: 'vi' });
  }
  for (const person of people) person.sendText('/start');
  await emulator.idle();
  return people;
}

/** Three prizes: entered, submitted by one administrator, and published by the other. */
export async function publishResults(rehearsal: Rehearsal): Promise<void> {
  const { redis, keys, contest, cast, time } = rehearsal;
  const results = createResultStore(redis, keys);
  const rows = contest.finalists.units.flatMap(({ id, unitName, agencyId, title }) => {
    const entered = PRIZES[id];
    if (!entered) return [];
    const unit = {
      unitName,
      ...(agencyId !== undefined && { agencyId }),
      ...(title !== undefined && { title }),
      addedAt: time.clock.now(),
    };
    return [{ id: finalistRowId(id), unit, entered }];
  });
  await results.writeRows(rows, (await results.draft()).revision, 'rehearsed');
  const [admin, other] = cast.administrators;
  if (!admin || !other) throw new Error('Results take two administrators');
  for (const administrator of [admin, other]) await administrator.open();
  const { revision } = await results.draft();
  await pressFresh(admin, submitButton.data(String(revision), 'm60', 'yes'));
  const waiting = await results.waiting();
  if (!waiting) throw new Error(`The results were not submitted: ${admin.last.text}`);
  await pressFresh(other, openReview.data(waiting.id, 'card'));
  await pressFresh(other, publishButton.data(waiting.id, 'yes', '0'));
  if (await results.waiting()) throw new Error(`Not published: ${other.last.text}`);
}

/** News of what was published, once more, under an id of their own; the bot finds them at its next look. */
export async function postNews(
  { redis, keys, time }: Rehearsal,
  id: string,
  people: readonly EmulatedUser[],
): Promise<void> {
  const to = people.map((person) => person.id);
  await createLedger(redis, keys).open({ id, ...NEWS, to }, time.clock.now());
}

/**
 * The ledger of these mailings against what stands in people's chats: everybody has a row that says
 * what became of their copy, what it calls sent is there once, and a message that it does not know of
 * is one that it calls uncertain.
 * @returns how many copies of each mailing are in which state
 */
export async function checkNews(
  { redis, keys }: Rehearsal,
  ids: readonly string[],
  people: readonly EmulatedUser[],
): Promise<Record<string, Record<string, number>>> {
  const ledger = createLedger(redis, keys);
  const tally: Record<string, Record<string, number>> = {};
  const sent = new Map<number, number[]>();
  const uncertain = new Map<number, number>();
  for (const id of ids) {
    const rows = await ledger.deliveries(id);
    expect([...rows.keys()].sort(), id).toEqual(people.map((person) => person.id).sort());
    const counts: Record<string, number> = {};
    tally[id] = counts;
    for (const [recipient, { state, detail }] of rows) {
      counts[state] = (counts[state] ?? 0) + 1;
      if (state === 'sent') sent.set(recipient, [...(sent.get(recipient) ?? []), Number(detail)]);
      else uncertain.set(recipient, (uncertain.get(recipient) ?? 0) + 1);
    }
  }
  for (const person of people) {
    const got = person.messages
      .filter(({ from, caption, text }) => from?.is_bot && /kết quả/i.test(caption ?? text ?? ''))
      .map(({ message_id }) => message_id);
    const known = sent.get(person.id) ?? [];
    expect(got, `${person.id}`).toEqual(expect.arrayContaining(known));
    expect(new Set(known).size).toBe(known.length);
    expect(got.length - known.length).toBeLessThanOrEqual(uncertain.get(person.id) ?? 0);
  }
  return tally;
}
