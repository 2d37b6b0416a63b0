import type { Redis } from 'ioredis';
import { z } from 'zod';
import { readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import { replaceFieldScript } from './question-scripts.js';
import { sides, threadId } from './thread.js';

export const reportRecord = z.object({
  thread: threadId,
  /** Who found it improper: the other side is whom it is about. */
  side: z.enum(sides),
  /** Telegram id; none once they were forgotten. */
  by: z.number().exactOptional(),
  reason: z.string().exactOptional(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** When an administrator was done with it. */
  closedAt: z.number().exactOptional(),
});
/** Known by the update that made it. */
export type Report = z.infer<typeof reportRecord> & { key: string };

export const bar = z.object({ at: z.number() });

/** What keeps questions decent: reports, people who may not ask, models that take no questions. */
export interface ModerationStore {
  /** Reported again by the same update, the first report stays. */
  report(report: Report): Promise<void>;
  findReport(key: string): Promise<Report | undefined>;
  /** Those that nobody is done with first, each newest first. */
  reports(): Promise<Report[]>;
  closeReport(key: string, at: number): Promise<void>;

  bar(userId: number, at: number): Promise<void>;
  lift(userId: number): Promise<void>;
  isBarred(userId: number): Promise<boolean>;
  /** Telegram ids, with since when, newest first. */
  barred(): Promise<{ userId: number; at: number }[]>;

  switch(model: string, state: 'on' | 'off'): Promise<void>;
  isOff(model: string): Promise<boolean>;

  /** Removes the reports about a thread. */
  eraseReports(thread: string): Promise<void>;
  /** Removes who reported and why; that a thread was reported stays. */
  forgetReporter(userId: number): Promise<void>;
}

export function createModerationStore(client: Redis, keys: Keys): ModerationStore {
  const all = async (): Promise<Report[]> =>
    readRecords(reportRecord, await client.hgetall(keys.questionReports));
  const read = async (key: string): Promise<string | null> =>
    client.hget(keys.questionReports, key);

  /**
   * Changes a report as it stands: while it is read and written, its thread may be erased with it, or
   * whoever made it forgotten, and neither may come back.
   */
  const change = async (key: string, to: (report: Report) => Report): Promise<void> => {
    for (let json = await read(key); json !== null; json = await read(key)) {
      const { key: _, ...changed } = to({ key, ...reportRecord.parse(JSON.parse(json)) });
      const next = JSON.stringify(reportRecord.parse(changed));
      if (await replaceFieldScript(client, [keys.questionReports], [key, json, next])) return;
    }
  };

  return {
    async report({ key, ...report }) {
      const json = JSON.stringify(reportRecord.parse(report));
      await client.hsetnx(keys.questionReports, key, json);
    },
    async findReport(key) {
      const json = await client.hget(keys.questionReports, key);
      return json === null ? undefined : { key, ...reportRecord.parse(JSON.parse(json)) };
    },
    async reports() {
      const isDone = ({ closedAt }: Report) => Number(closedAt !== undefined);
      return (await all()).sort((a, b) => isDone(a) - isDone(b) || b.at - a.at);
    },
    async closeReport(key, at) {
      await change(key, (report) => ({ ...report, closedAt: report.closedAt ?? at }));
    },

    async bar(userId, at) {
      await client.hsetnx(keys.barredAskers, String(userId), JSON.stringify({ at }));
    },
    async lift(userId) {
      await client.hdel(keys.barredAskers, String(userId));
    },
    async isBarred(userId) {
      return (await client.hexists(keys.barredAskers, String(userId))) === 1;
    },
    async barred() {
      return readRecords(bar, await client.hgetall(keys.barredAskers))
        .map(({ key, at }) => ({ userId: Number(key), at }))
        .sort((a, b) => b.at - a.at);
    },

    async switch(model, state) {
      if (state === 'on') await client.srem(keys.questionsOff, model);
      else await client.sadd(keys.questionsOff, model);
    },
    async isOff(model) {
      return (await client.sismember(keys.questionsOff, model)) === 1;
    },

    async eraseReports(id) {
      const gone = (await all()).filter(({ thread }) => thread === id);
      if (gone.length === 0) return;
      await client.hdel(keys.questionReports, ...gone.map(({ key }) => key));
    },
    async forgetReporter(userId) {
      for (const { key, by } of await all()) {
        if (by === userId) await change(key, ({ by: _, reason: __, ...rest }) => rest);
      }
    },
  };
}
