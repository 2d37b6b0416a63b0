import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Contest } from '../contest/contest.js';
import type { MemberStore } from '../people/member-store.js';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import type { Entry } from '../registration/entry.js';
import type { EntryStore } from '../registration/entry-store.js';
import {
  attachmentRecord,
  type Contact,
  contactRecord,
  type Finalist,
  type Person,
  peopleOf,
  promotedRecord,
  type Writer,
  writersOf,
} from './finalist.js';
import { attachScript, promoteScript } from './finalist-scripts.js';

/** `taken`: the entry belongs to a finalist already, whose id is given. */
export type PromoteOutcome = { outcome: 'promoted' | 'taken'; id: string };
export type AttachOutcome = { outcome: 'attached' | 'taken'; id: string };

export interface FinalistStore {
  /** In the order of the contest file, then as they were promoted. */
  all(): Promise<Finalist[]>;
  find(id: string): Promise<Finalist | undefined>;
  /** Who is reminded for a unit and may send its plan, the longest there first. */
  people(id: string): Promise<Person[]>;
  isPerson(id: string, userId: number): Promise<boolean>;
  /** The units that somebody belongs to. */
  unitsOf(userId: number): Promise<Finalist[]>;
  /** Makes somebody one of the unit's people, also again after they left. */
  claim(id: string, userId: number, at: number): Promise<void>;
  /** Takes somebody out, and keeps the unit's entry from bringing them back. */
  leave(id: string, userId: number): Promise<void>;
  /** The same update again finds what it did the first time. */
  promote(
    entry: Pick<Entry, 'id'>,
    unit: Pick<Finalist, 'unitName' | 'agencyId' | 'title'>,
    updateId: number,
    at: number,
  ): Promise<PromoteOutcome>;
  /** Takes the place of the entry that was attached before. */
  attachEntry(id: string, entryId: string, updateId: number, at: number): Promise<AttachOutcome>;
  /** Takes the place of the contest file's contact; `undefined` brings that back. */
  setContact(id: string, contact: Contact | undefined): Promise<void>;
  /** For somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
}

export interface FinalistStoreDeps {
  contest: Contest;
  entries: EntryStore;
  members: MemberStore;
}

const timesByUser = z.record(z.string(), z.coerce.number());

export function createFinalistStore(
  client: Redis,
  keys: Keys,
  { contest, entries, members }: FinalistStoreDeps,
): FinalistStore {
  const readHash = async <T extends z.ZodType>(schema: T, key: string) => {
    const hash = await client.hgetall(key);
    return new Map(Object.entries(hash).map(([id, json]) => [id, schema.parse(JSON.parse(json))]));
  };

  const attachmentOf = async (id: string) => {
    const json = await client.hget(keys.finalistEntries, id);
    return json === null ? undefined : attachmentRecord.parse(JSON.parse(json));
  };

  /** The authors of a unit's entry, but for those who have not agreed to be reminded. */
  const writers = async (id: string): Promise<Writer[]> => {
    const attachment = await attachmentOf(id);
    const entry = attachment && (await entries.find(attachment.entryId));
    if (!entry) return [];
    const found = writersOf(entry, attachment.attachedAt).map(async ({ userId, since }) => {
      const { consent, consentAt = since } = await members.find(userId);
      // Of any version: a new text is asked about when they next come, and meanwhile the old holds.
      return consent === 'given' ? { userId, since: Math.max(since, consentAt) } : undefined;
    });
    return (await Promise.all(found)).filter((writer) => writer !== undefined);
  };

  const store: FinalistStore = {
    async all() {
      const [promoted, attached, contacts] = await Promise.all([
        readHash(promotedRecord, keys.promotedFinalists),
        readHash(attachmentRecord, keys.finalistEntries),
        readHash(contactRecord, keys.finalistContacts),
      ]);
      const later = [...promoted]
        .sort(([, one], [, other]) => one.promotedAt - other.promotedAt)
        .map(([id, { promotedAt: _, ...unit }]) => ({ id, ...unit }));
      return [...contest.finalists.units, ...later].map((unit) => {
        const entryId = attached.get(unit.id)?.entryId;
        const contact = contacts.get(unit.id);
        return { ...unit, ...(entryId !== undefined && { entryId }), ...(contact && { contact }) };
      });
    },

    async find(id) {
      return (await store.all()).find((finalist) => finalist.id === id);
    },

    async people(id) {
      const [claimed, left, byEntry] = await Promise.all([
        client.hgetall(keys.finalistPeople(id)),
        client.smembers(keys.finalistLeavers(id)),
        writers(id),
      ]);
      return peopleOf(
        Object.entries(timesByUser.parse(claimed)).map(([userId, since]) => ({
          userId: Number(userId),
          since,
        })),
        byEntry,
        new Set(left.map(Number)),
      );
    },

    async isPerson(id, userId) {
      return (await store.people(id)).some((person) => person.userId === userId);
    },

    async unitsOf(userId) {
      const [claimed, written, all] = await Promise.all([
        client.smembers(keys.memberFinalists(userId)),
        entries.listFor(userId),
        store.all(),
      ]);
      const own = new Set(written.map((entry) => entry.id));
      const candidates = all.filter(
        ({ id, entryId }) => claimed.includes(id) || (entryId !== undefined && own.has(entryId)),
      );
      const theirs = await Promise.all(candidates.map(({ id }) => store.isPerson(id, userId)));
      return candidates.filter((_, index) => theirs[index]);
    },

    async claim(id, userId, at) {
      await execute(
        client
          .multi()
          .hsetnx(keys.finalistPeople(id), String(userId), at)
          .srem(keys.finalistLeavers(id), userId)
          .sadd(keys.memberFinalists(userId), id),
      );
    },

    async leave(id, userId) {
      // Of somebody who never belonged to it, nothing is kept.
      if (!(await store.isPerson(id, userId))) return;
      await execute(
        client
          .multi()
          .hdel(keys.finalistPeople(id), String(userId))
          .sadd(keys.finalistLeavers(id), userId)
          .srem(keys.memberFinalists(userId), id),
      );
    },

    async promote(entry, unit, updateId, at) {
      const taken = contest.finalists.units.map(({ id }) => id);
      const promoted = { ...unit, promotedAt: at };
      const attachment = { entryId: entry.id, attachedAt: at, updateId };
      const [outcome, id] = (await promoteScript(
        client,
        [keys.entryFinalists, keys.finalistCounter, keys.promotedFinalists, keys.finalistEntries],
        [entry.id, JSON.stringify(promoted), JSON.stringify(attachment), ...taken],
      )) as ['promoted' | 'taken', string];
      const isAgain = (await attachmentOf(id))?.updateId === updateId;
      return { outcome: isAgain ? 'promoted' : outcome, id };
    },

    async attachEntry(id, entryId, updateId, at) {
      const [outcome, finalistId] = (await attachScript(
        client,
        [keys.entryFinalists, keys.finalistEntries],
        [entryId, id, JSON.stringify({ entryId, attachedAt: at, updateId })],
      )) as ['attached' | 'same' | 'taken', string];
      return { outcome: outcome === 'taken' ? 'taken' : 'attached', id: finalistId };
    },

    async setContact(id, contact) {
      if (contact) await client.hset(keys.finalistContacts, id, JSON.stringify(contact));
      else await client.hdel(keys.finalistContacts, id);
    },

    async forget(userId) {
      const write = client.multi().del(keys.memberFinalists(userId));
      for (const { id } of await store.all()) {
        write.hdel(keys.finalistPeople(id), String(userId)).srem(keys.finalistLeavers(id), userId);
      }
      await execute(write);
    },
  };
  return store;
}
