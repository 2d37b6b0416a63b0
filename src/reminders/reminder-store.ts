import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';

/** What is known of the reminding of one person of a finalist. */
export interface Reminding {
  /** When they were last told how things stand, epoch milliseconds. */
  toldAt?: number;
  /** When they asked to be reminded. */
  snoozedUntil?: number;
  /** The last reminder made for them: what became of it stands in the outbox's ledger. */
  lastReminder?: string;
}

export interface ReminderStore {
  /** By user id; who is not in it was never told anything. */
  of(finalistId: string): Promise<Map<number, Reminding>>;
  /** They have now been told how things stand; with the reminder's id when it was one. */
  told(finalistId: string, userId: number, at: number, reminder: string | undefined): Promise<void>;
  snooze(finalistId: string, userId: number, until: number): Promise<void>;
  /** Everything about a person, in all of these finalists. */
  forget(finalistIds: readonly string[], userId: number): Promise<void>;
}

const times = z.record(z.string(), z.coerce.number());

export function createReminderStore(client: Redis, keys: Keys): ReminderStore {
  return {
    async of(finalistId) {
      const [told, snoozes, reminders] = await Promise.all([
        client.hgetall(keys.told(finalistId)),
        client.hgetall(keys.snoozes(finalistId)),
        client.hgetall(keys.reminders(finalistId)),
      ]);
      const all = new Map<number, Reminding>();
      const add = (userId: string, facts: Reminding) =>
        all.set(Number(userId), { ...all.get(Number(userId)), ...facts });
      for (const [id, toldAt] of Object.entries(times.parse(told))) add(id, { toldAt });
      for (const [id, snoozedUntil] of Object.entries(times.parse(snoozes)))
        add(id, { snoozedUntil });
      for (const [id, lastReminder] of Object.entries(reminders)) add(id, { lastReminder });
      return all;
    },

    async told(finalistId, userId, at, reminder) {
      const write = client.multi().hset(keys.told(finalistId), userId, at);
      if (reminder !== undefined) write.hset(keys.reminders(finalistId), userId, reminder);
      await execute(write);
    },

    async snooze(finalistId, userId, until) {
      await client.hset(keys.snoozes(finalistId), userId, until);
    },

    async forget(finalistIds, userId) {
      for (const id of finalistIds) {
        await execute(
          client
            .multi()
            .hdel(keys.told(id), String(userId))
            .hdel(keys.snoozes(id), String(userId))
            .hdel(keys.reminders(id), String(userId)),
        );
      }
    },
  };
}
