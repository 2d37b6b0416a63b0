import { setTimeout as sleep } from 'node:timers/promises';
import { DelayedError, type Job, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { createWorkerClient } from '../redis/client.js';
import type { Keys } from '../redis/keys.js';
import { describeError } from '../telegram/errors.js';
import { type Lane, lanes, mailingId } from './mailing.js';

/** A job says where to look in the ledger, and nothing else: job data stand in clear text in Redis. */
const jobData = z.object({ mailing: mailingId, chunk: z.int().min(0) });
export type ChunkJob = z.infer<typeof jobData>;

/** Where a job is found. */
export interface JobPlace {
  lane: Lane;
  id: string;
}

type Work = (job: ChunkJob, place: JobPlace) => Promise<Rest | undefined>;

/** What is left to do of a part, when not all of it could be done now. */
export interface Rest {
  /** Epoch milliseconds, by the machine's clock: when to look again. */
  lookAgainAt: number;
  /** All that is left of the part waits for hours of the app's clock; `until` is the first of them. */
  waits?: { copies: number; until: number };
}

/** Parts worked on side by side in one instance: several messages are under way while each is answered. */
const CONCURRENCY: Record<Lane, number> = { urgent: 16, bulk: 16 };

/**
 * A worker that dies holds its part until its lock runs out: short, so that sending goes on within
 * 15 s, and renewed at half of it by one that lives.
 */
const LOCK_MS = 8_000;
/** Locks that ran out are looked for every so often, as a share of the lock's time: every 3 s. */
const STALLED_CHECK = 3 / 8;
/** A part that was cut off goes on, however often that happens: it is never given up for its worker's death. */
const NEVER = 1_000_000;
/** Between two tries of a part whose work failed, as while Redis is away. */
const RETRY_MS = 2_000;
/** Within the 10 s that the end of the process may take. */
const CLOSE_WITHIN_MS = 6_000;
/** A job that is ready and has waited this long: nobody works. */
const WAITED_TOO_LONG_MS = 120_000;

export interface Jobs {
  /**
   * Once for each part and round while that job exists. A new round gets jobs of its own: the last
   * one's may be at their end, where they look at nothing any more.
   */
  add(lane: Lane, mailing: string, chunks: readonly number[], round?: number): Promise<void>;
  /** Begins to work. `work` must look in the ledger before it does anything: a job may run twice. */
  start(work: Work): Promise<void>;
  /** Has a job that waits for its time looked at now; without one, all that wait. */
  lookNow(place?: JobPlace): Promise<void>;
  /** Why messages may not be going out, or nothing. */
  trouble(): Promise<string | undefined>;
  counts(): Promise<JobCounts>;
  close(): Promise<void>;
}

/** Jobs by what they wait for, over all lanes. */
export interface JobCounts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

export async function countJobs(queues: Record<Lane, Queue>): Promise<JobCounts> {
  const counts: JobCounts = { waiting: 0, active: 0, delayed: 0, failed: 0 };
  for (const queue of Object.values(queues)) {
    const found = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    for (const state of Object.keys(counts) as (keyof JobCounts)[]) {
      counts[state] += found[state] ?? 0;
    }
  }
  return counts;
}

/** Until a job that has been looked at is back in the queue: milliseconds, and how often. */
const GOING_BACK_MS = 5;
const GOING_BACK_TRIES = 100;

/** Jobs added in one go: a thousand would have everybody else wait for tens of milliseconds. */
const AT_ONCE = 100;

/** The queues of the outbox on BullMQ, one for each lane, so that no announcement holds up a reminder. */
export function createJobs(
  client: Redis,
  redisUrl: string,
  keys: Keys,
  logger: Logger,
  lockMs = LOCK_MS,
): Jobs {
  const prefix = keys.queuePrefix;
  const queues = Object.fromEntries(
    lanes.map((lane) => [
      lane,
      new Queue(lane, { connection: client, prefix, skipWaitingForReady: true }),
    ]),
  ) as Record<Lane, Queue>;
  for (const queue of Object.values(queues)) queue.on('error', report);
  const workerClient = createWorkerClient(redisUrl, report);
  let workers: Worker[] = [];

  function report(error: Error): void {
    logger.debug({ error: describeError(error) }, 'The queue did not answer');
  }

  const startWorker = (lane: Lane, work: Work): Worker => {
    const worker = new Worker(lane, (job, token) => runJob(job, token, lane, work), {
      connection: workerClient,
      prefix,
      concurrency: CONCURRENCY[lane],
      lockDuration: lockMs,
      stalledInterval: lockMs * STALLED_CHECK,
      maxStalledCount: NEVER,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
      autorun: false,
    });
    worker.on('error', report);
    worker.on('failed', (job, error) => {
      logger.warn(
        { error: describeError(error), job: job?.id },
        'A part of a mailing is tried again',
      );
    });
    worker.run().catch(report);
    return worker;
  };

  return {
    async add(lane, mailing, chunks, round = 0) {
      for (let from = 0; from < chunks.length; from += AT_ONCE) {
        await queues[lane].addBulk(
          chunks.slice(from, from + AT_ONCE).map((chunk) => ({
            name: 'send',
            data: { mailing, chunk } satisfies ChunkJob,
            opts: {
              jobId: `${mailing}~${chunk}~${round}`,
              attempts: NEVER,
              backoff: { type: 'fixed', delay: RETRY_MS },
            },
          })),
        );
      }
    },

    async start(work) {
      workers = lanes.map((lane) => startWorker(lane, work));
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    },

    async lookNow(place) {
      if (!place) {
        for (const queue of Object.values(queues)) await queue.promoteJobs();
        return;
      }
      const job = await queues[place.lane].getJob(place.id);
      // It may be on its way back into the queue; and whoever finds it at work has it looked at anyway.
      for (let tries = 0; job && tries < GOING_BACK_TRIES; tries += 1) {
        const state = await job.getState();
        if (state === 'delayed') return promote(job);
        if (state !== 'active') return;
        await sleep(GOING_BACK_MS);
      }
    },

    async trouble() {
      // A part that was worked on before waits with its old age: what tells is that nobody works.
      if ((await queues.urgent.getActiveCount()) > 0) return undefined;
      const [oldest] = await queues.urgent.getWaiting(0, 0);
      const waited = oldest ? Date.now() - oldest.timestamp - (oldest.delay ?? 0) : 0;
      return waited > WAITED_TOO_LONG_MS
        ? `Urgent messages have waited for ${Math.round(waited / 1000)} s`
        : undefined;
    },

    counts: () => countJobs(queues),

    async close() {
      // A worker ends when its last part does, and a second call to end it by force does nothing: a
      // call to Telegram that hangs, or Redis being away, would hold up the end of the process.
      const ended = Promise.all(workers.map((worker) => worker.close().catch(report)));
      const late = new AbortController();
      const deadline = sleep(CLOSE_WITHIN_MS, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([ended, deadline]);
      late.abort();
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      workerClient.disconnect();
    },
  };
}

/** Another instance may have it by now. */
async function promote(job: Job): Promise<void> {
  try {
    await job.promote();
  } catch (error) {
    if (await job.isDelayed()) throw error;
  }
}

async function runJob(job: Job, token: string | undefined, lane: Lane, work: Work): Promise<void> {
  const rest = await work(jobData.parse(job.data), { lane, id: job.id ?? '' });
  if (!rest) return;
  // The job goes back and uses up no try; the worker is free for other parts meanwhile.
  await job.moveToDelayed(rest.lookAgainAt, token);
  throw new DelayedError();
}
