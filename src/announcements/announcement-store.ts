import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import type { Content } from '../telegram/content.js';
import {
  type Announcement,
  announcementId,
  announcementRecord,
  type Category,
  readContent,
  type Slot,
} from './announcement.js';
import {
  acknowledgeScript,
  chooseScript,
  correctScript,
  discardScript,
  dropContentScript,
  keepPartScript,
  launchScript,
  scheduleScript,
  setFactScript,
  unscheduleScript,
} from './announcement-scripts.js';

/** A message that becomes content; the parts of an album share its id. */
export interface Part {
  messageId: number;
  content: Exclude<Content, { type: 'album' }>;
  album?: string | undefined;
}

export interface Confirmation {
  /** Of the draft that was confirmed; none for a scheduled one whose time has come. */
  revision?: number;
  at: number;
  by: number;
  updateId: number;
}

interface DraftFacts {
  category: Category;
  acknowledge: '0' | '1';
  sendAt: number;
}

export interface AnnouncementStore {
  find(id: string): Promise<Announcement | undefined>;
  /** Newest first, so many. */
  newest(from: number, count: number): Promise<Announcement[]>;
  count(): Promise<number>;
  /** Doing it again, with the same id, changes nothing. */
  create(id: string, by: number, at: number): Promise<void>;
  /** Deletes a draft. */
  discard(id: string): Promise<boolean>;
  /** @returns false when it is no longer one that can be changed */
  keepPart(id: string, slot: Slot, part: Part): Promise<boolean>;
  /** The album that a slot's content is, by Telegram's id of it. */
  albumOf(id: string, slot: Slot): Promise<string | undefined>;
  dropContent(id: string, slot: Slot): Promise<boolean>;
  setFact<Field extends keyof DraftFacts>(
    id: string,
    field: Field,
    value: DraftFacts[Field] | undefined,
  ): Promise<boolean>;
  choices(id: string): Promise<Set<string>>;
  choose(id: string, act: 'add' | 'remove', choices: readonly string[]): Promise<boolean>;
  schedule(
    id: string,
    sendAt: number,
    confirmation: Required<Omit<Confirmation, 'at'>>,
  ): Promise<boolean>;
  unschedule(id: string, missedAt?: number): Promise<boolean>;
  /** Ids of those whose time has come, the earliest first. */
  due(now: number): Promise<string[]>;
  /** Those on the calendar whose time is in between, by it. */
  scheduled(after: number, until: number): Promise<{ id: string; sendAt: number }[]>;
  /**
   * Freezes the audience and launches: from here on nothing of it changes.
   * @returns `again` when the same update launched it before
   */
  launch(
    id: string,
    audience: { people: readonly number[]; chats: readonly number[] },
    confirmation: Confirmation,
  ): Promise<'launched' | 'again' | 'changed'>;
  /** The frozen audience, while it is not yet in the ledger as a whole. */
  recipients(id: string): Promise<number[]>;
  /** Whether the ledger has them all. */
  isHandedOver(id: string): Promise<boolean>;
  /** The ledger has them all. */
  settleRecipients(id: string): Promise<void>;
  /** Ids of those whose progress is still to be shown. */
  live(): Promise<string[]>;
  setLive(id: string, isLive: boolean): Promise<void>;
  setScreen(id: string, chat: number, message: number): Promise<void>;
  /** @returns whether it is this instance's turn to show it: once within so many milliseconds */
  takeShowing(id: string, everyMs: number): Promise<boolean>;
  /** @returns the number of the correction, or nothing when it is not as it was confirmed */
  correct(
    announcement: Announcement,
    how: { at: number; acknowledgeAgain: boolean; updateId: number },
  ): Promise<number | undefined>;
  setRecalled(id: string, at: number): Promise<void>;
  /** The number of the nudge that an update ordered. */
  nudgeOf(id: string, updateId: number): Promise<number | undefined>;
  /** @returns the number of this nudge; the same update gets the same number */
  countNudge(id: string, updateId: number): Promise<number>;
  /** To how many an update had it sent again. */
  resentBy(id: string, updateId: number): Promise<number | undefined>;
  setResent(id: string, updateId: number, count: number): Promise<void>;
  /** @returns when they acknowledged it first, or nothing when the button is outdated */
  acknowledge(id: string, userId: number, round: number, at: number): Promise<number | undefined>;
  /** When they acknowledged it, by user id. */
  acknowledgements(id: string): Promise<Map<number, number>>;
  acknowledgedCount(id: string): Promise<number>;
  acknowledgedAt(id: string, userId: number): Promise<number | undefined>;
  /** Of somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
}

/** Recipients written in one command. */
const AT_ONCE = 1_000;
/** An attempt to launch that failed leaves nothing behind for longer. */
const ATTEMPT_SECONDS = 600;
const ids = z.array(z.coerce.number());
const times = z.record(z.string(), z.coerce.number());

export function createAnnouncementStore(client: Redis, keys: Keys): AnnouncementStore {
  const places = (id: string) => [keys.announcement(id), keys.announcementContent(id)];
  /** Contents of a correction are written while the announcement is out. */
  const stateFor = (slot: Slot) => (slot.startsWith('fix-') ? 'launched' : 'draft');
  const said = (answer: unknown) => Number(answer) === 1;

  const store: AnnouncementStore = {
    async find(id) {
      if (!announcementId.safeParse(id).success) return undefined;
      const [facts, content] = await Promise.all([
        client.hgetall(keys.announcement(id)),
        client.hgetall(keys.announcementContent(id)),
      ]);
      if (facts.state === undefined) return undefined;
      return { id, ...announcementRecord.parse(facts), content: readContent(content) };
    },

    async newest(from, count) {
      const found = await client.zrevrange(keys.announcements, from, from + count - 1);
      const all = await Promise.all(found.map((id) => store.find(id)));
      return all.filter((one) => one !== undefined);
    },

    count: () => client.zcard(keys.announcements),

    async create(id, by, at) {
      await execute(
        client
          .multi()
          .hsetnx(keys.announcement(id), 'state', 'draft')
          .hsetnx(keys.announcement(id), 'createdAt', at)
          .hsetnx(keys.announcement(id), 'createdBy', by)
          .zadd(keys.announcements, 'NX', String(at), id),
      );
    },

    async discard(id) {
      const all = [...places(id), keys.announcementAudience(id), keys.announcements];
      return said(await discardScript(client, all, [id]));
    },

    async keepPart(id, slot, { messageId, content, album = '' }) {
      const args = [stateFor(slot), slot, messageId, JSON.stringify(content), album];
      return said(await keepPartScript(client, places(id), args));
    },

    async albumOf(id, slot) {
      return (await client.hget(keys.announcement(id), `album.${slot}`)) ?? undefined;
    },

    async dropContent(id, slot) {
      return said(await dropContentScript(client, places(id), [stateFor(slot), slot]));
    },

    async setFact(id, field, value) {
      return said(await setFactScript(client, [keys.announcement(id)], [field, value ?? '']));
    },

    async choices(id) {
      return new Set(await client.smembers(keys.announcementAudience(id)));
    },

    async choose(id, act, choices) {
      const into = [keys.announcement(id), keys.announcementAudience(id)];
      return said(await chooseScript(client, into, [act, ...choices]));
    },

    async schedule(id, sendAt, { revision, by, updateId }) {
      const into = [keys.announcement(id), keys.scheduledAnnouncements];
      return said(await scheduleScript(client, into, [id, revision, sendAt, by, updateId]));
    },

    async unschedule(id, missedAt) {
      const from = [keys.announcement(id), keys.scheduledAnnouncements];
      return said(await unscheduleScript(client, from, [id, missedAt ?? '']));
    },

    async scheduled(after, until) {
      const key = keys.scheduledAnnouncements;
      const found = await client.zrangebyscore(key, `(${after}`, until, 'WITHSCORES');
      return found.flatMap((id, index) =>
        index % 2 === 0 ? [{ id, sendAt: Number(found[index + 1]) }] : [],
      );
    },

    due: (now) => client.zrangebyscore(keys.scheduledAnnouncements, '-inf', now),

    async launch(id, { people, chats }, { revision, at, by, updateId }) {
      // Written beside it, so that of two instances that launch at once the audience of one is frozen.
      const attempt = keys.announcementRecipients(`${id}.${randomBytes(6).toString('hex')}`);
      const all = [...people, ...chats];
      for (let from = 0; from < all.length; from += AT_ONCE) {
        await execute(
          client
            .multi()
            .sadd(attempt, ...all.slice(from, from + AT_ONCE))
            .expire(attempt, ATTEMPT_SECONDS),
        );
      }
      const outcome = await launchScript(
        client,
        [
          keys.announcement(id),
          keys.scheduledAnnouncements,
          keys.liveAnnouncements,
          attempt,
          keys.announcementRecipients(id),
        ],
        [id, revision ?? '', at, by, updateId, people.length, chats.length],
      );
      return outcome === 1 ? 'launched' : outcome === 2 ? 'again' : 'changed';
    },

    async recipients(id) {
      return ids.parse(await client.smembers(keys.announcementRecipients(id)));
    },

    async isHandedOver(id) {
      return (await client.exists(keys.announcementRecipients(id))) === 0;
    },

    async settleRecipients(id) {
      await client.del(keys.announcementRecipients(id));
    },

    async live() {
      return (await client.smembers(keys.liveAnnouncements)).sort();
    },

    async setLive(id, isLive) {
      if (isLive) await client.sadd(keys.liveAnnouncements, id);
      else await client.srem(keys.liveAnnouncements, id);
    },

    async setScreen(id, chat, message) {
      await client.hset(keys.announcement(id), { screenChat: chat, screenMessage: message });
    },

    async takeShowing(id, everyMs) {
      return (await client.set(keys.announcementShown(id), '1', 'PX', everyMs, 'NX')) === 'OK';
    },

    async correct({ id, revision, content: { vi, en } }, { at, acknowledgeAgain, updateId }) {
      const number = await correctScript(
        client,
        [
          ...places(id),
          keys.announcementVersions(id),
          keys.acknowledgements(id),
          keys.liveAnnouncements,
        ],
        [id, revision, at, JSON.stringify({ at, vi, en }), acknowledgeAgain ? 1 : 0, updateId],
      );
      return Number(number) || undefined;
    },

    async setRecalled(id, at) {
      await client.hsetnx(keys.announcement(id), 'recalledAt', at);
      await store.setLive(id, true);
    },

    async nudgeOf(id, updateId) {
      const number = await client.hget(keys.announcement(id), `nudge.${updateId}`);
      return number === null ? undefined : Number(number);
    },

    async countNudge(id, updateId) {
      const known = await store.nudgeOf(id, updateId);
      if (known !== undefined) return known;
      const number = await client.hincrby(keys.announcement(id), 'nudges', 1);
      await client.hset(keys.announcement(id), `nudge.${updateId}`, number);
      return number;
    },

    async resentBy(id, updateId) {
      const count = await client.hget(keys.announcement(id), `resend.${updateId}`);
      return count === null ? undefined : Number(count);
    },

    async setResent(id, updateId, count) {
      await client.hset(keys.announcement(id), `resend.${updateId}`, count);
    },

    async acknowledge(id, userId, round, at) {
      const into = [keys.announcement(id), keys.acknowledgements(id)];
      return Number(await acknowledgeScript(client, into, [userId, round, at])) || undefined;
    },

    async acknowledgements(id) {
      const hash = times.parse(await client.hgetall(keys.acknowledgements(id)));
      return new Map(Object.entries(hash).map(([user, at]) => [Number(user), at]));
    },

    acknowledgedCount: (id) => client.hlen(keys.acknowledgements(id)),

    async acknowledgedAt(id, userId) {
      const at = await client.hget(keys.acknowledgements(id), String(userId));
      return at === null ? undefined : Number(at);
    },

    async forget(userId) {
      const all = await client.zrange(keys.announcements, '0', '-1');
      await Promise.all(
        all.flatMap((id) => [
          client.hdel(keys.acknowledgements(id), String(userId)),
          // Of an audience that is not in the ledger yet.
          client.srem(keys.announcementRecipients(id), userId),
        ]),
      );
    },
  };
  return store;
}
