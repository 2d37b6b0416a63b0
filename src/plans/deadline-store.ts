import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type Day, withDeadline } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Keys } from '../redis/keys.js';

const moveRecord = z.object({
  /** The first day that is late: "trước ngày". */
  before: z.string(),
  /** Epoch milliseconds. */
  movedAt: z.number(),
  /** User id of the administrator. */
  by: z.number(),
});
export type DeadlineMove = z.infer<typeof moveRecord>;

/** The deadline in force: the contest file's, until an administrator moves it. */
export interface DeadlineStore {
  /** The contest with the deadline in force. Ask anew each time: another instance may have moved it. */
  contest(): Promise<Contest>;
  /** The last time it was moved. */
  lastMove(): Promise<DeadlineMove | undefined>;
  move(move: DeadlineMove): Promise<void>;
  /**
   * When the bot was first started for this contest, epoch milliseconds: what was due before that
   * was never its to say.
   */
  startedAt(now: number): Promise<number>;
}

export function createDeadlineStore(client: Redis, keys: Keys, file: Contest): DeadlineStore {
  let inForce: Contest = file;
  const store: DeadlineStore = {
    async contest() {
      const { before = file.calendar.deadlines.plan.before } = (await store.lastMove()) ?? {};
      // The same object for the same deadline: what was worked out for it holds.
      if (inForce.calendar.deadlines.plan.before !== before) inForce = withDeadline(file, before);
      return inForce;
    },
    async lastMove() {
      const json = await client.get(keys.deadline);
      return json === null ? undefined : moveRecord.parse(JSON.parse(json));
    },
    async move(move: { before: Day; movedAt: number; by: number }) {
      await client.set(keys.deadline, JSON.stringify(move));
    },
    async startedAt(now) {
      await client.setnx(keys.startedAt, now);
      return Number(await client.get(keys.startedAt));
    },
  };
  return store;
}
