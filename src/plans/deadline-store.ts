import type { Redis } from 'ioredis';
import { z } from 'zod';
import { withDeadline } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';

export const moveRecord = z.object({
  /** The first day that is late: "trước ngày". */
  before: z.string(),
  /** Epoch milliseconds. */
  movedAt: z.number(),
  /** User id of the administrator. */
  by: z.number(),
  /** The update by which it was ordered. */
  updateId: z.number().exactOptional(),
});
export type DeadlineMove = z.infer<typeof moveRecord>;

/**
 * Of two administrators who move it at once only one does.
 * KEYS deadline · ARGV the move (json), time of the move that it replaces
 */
const moveScript = defineScript({
  name: 'moveDeadline',
  keys: 1,
  lua: `
    local json = redis.call('GET', KEYS[1])
    local last = json and cjson.decode(json).movedAt or 0
    if last ~= tonumber(ARGV[2]) then return 0 end
    redis.call('SET', KEYS[1], ARGV[1])
    return 1
  `,
});

/** The deadline in force: the contest file's, until an administrator moves it. */
export interface DeadlineStore {
  /** The contest with the deadline in force. Ask anew each time: another instance may have moved it. */
  contest(): Promise<Contest>;
  /** The last time it was moved. */
  lastMove(): Promise<DeadlineMove | undefined>;
  /**
   * @param replaces `movedAt` of the last move that is known, 0 for none
   * @returns false when it was moved by another meanwhile: then nothing is changed
   */
  move(move: DeadlineMove, replaces: number): Promise<boolean>;
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
    async move(move, replaces) {
      return (await moveScript(client, [keys.deadline], [JSON.stringify(move), replaces])) === 1;
    },
    async startedAt(now) {
      await client.setnx(keys.startedAt, now);
      return Number(await client.get(keys.startedAt));
    },
  };
  return store;
}
