import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';

export const runRecord = z.object({
  /** By which it was asked for. */
  updateId: z.number(),
  /** When it was asked for, epoch milliseconds. */
  at: z.number(),
  /** The message that shows how far it is; short ones have none. */
  messageId: z.number().exactOptional(),
});
/** The last time that somebody had a report made. What became of it, the outbox's ledger says. */
export type ReportRun = z.infer<typeof runRecord>;

export interface ReportRunStore {
  find(userId: number, reportId: string): Promise<ReportRun | undefined>;
  keep(userId: number, reportId: string, run: ReportRun): Promise<void>;
  /** Of somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
  /** All that is kept of somebody: when they had which report made. */
  keptOf(userId: number): Promise<Record<string, ReportRun>>;
}

export function createReportRunStore(client: Redis, keys: Keys): ReportRunStore {
  return {
    async find(userId, reportId) {
      const json = await client.hget(keys.reportRuns(userId), reportId);
      return json === null ? undefined : runRecord.parse(JSON.parse(json));
    },

    async keep(userId, reportId, run) {
      await client.hset(keys.reportRuns(userId), reportId, JSON.stringify(run));
    },

    async forget(userId) {
      await client.del(keys.reportRuns(userId));
    },

    async keptOf(userId) {
      const all = Object.entries(await client.hgetall(keys.reportRuns(userId)));
      return Object.fromEntries(all.map(([id, json]) => [id, runRecord.parse(JSON.parse(json))]));
    },
  };
}
