import type { Api } from 'grammy';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { isRedisUnavailable } from '../redis/client.js';
import type { Keys } from '../redis/keys.js';
import { CALL_TIMEOUT_SECONDS } from '../telegram/bot.js';
import { describeError } from '../telegram/errors.js';
import type { DeliveryState, UnreachedState } from './delivery.js';
import { forgetJobs } from './forget-jobs.js';
import { createJobs, type JobCounts } from './jobs.js';
import { createLedger, type KeptCopy, type Ledger, type NewMailing } from './ledger.js';
import type { Mailing, MailingKind } from './mailing.js';
import { createPace } from './pace.js';
import { createChunkSender } from './send-chunk.js';
import { type WaitingCopies, WaitingParts } from './waiting-parts.js';

export interface OutboxOptions {
  redis: Redis;
  redisUrl: string;
  keys: Keys;
  /** One that repeats nothing by itself. */
  api: Api;
  clock: Clock;
  logger: Logger;
  /** Messages in a second, over all instances. */
  sendRate: number;
  /** Longer than a call of `api` may take; what is in flight after it is given up, milliseconds. */
  inFlightMs?: number;
  /** How long a worker that died keeps its part from the others, milliseconds. */
  lockMs?: number;
  /** Told of every copy that was settled. */
  onSettled: (recipient: number, state: DeliveryState, kind: string) => Promise<void>;
  /** Told of a group that has another id now, before anything is sent there. */
  onMoved?: (from: number, to: number) => Promise<void>;
  onFatal: (error: unknown) => void;
}

/** The one way for the bot to send anything unasked. */
export interface Outbox {
  /** Says how mailings of a kind are made; before `start`. */
  define(kind: string, how: MailingKind): void;
  /**
   * Writes a mailing into the ledger and has it sent. Doing it again, after a crash or by two
   * instances at once, adds nobody twice.
   */
  post(mailing: NewMailing): Promise<void>;
  /**
   * Sends a mailing again to those whose copy is in one of these states, and to nobody else. When
   * that is settled, the kind's `finished` is called with the next round.
   * @returns to how many
   */
  resend(id: string, states: readonly UnreachedState[]): Promise<number>;
  /**
   * Holds a mailing, lets it go on, or has the rest of it dropped. When that is settled, `finished` is
   * called.
   * @returns whether that changed anything
   */
  steer(id: string, act: 'hold' | 'release' | 'cancel'): Promise<boolean>;
  readonly ledger: Pick<Ledger, 'find' | 'rows' | 'delivery' | 'deliveries'>;
  /** Erases who got mailings that are settled and over their time. @returns how many mailings */
  eraseSettled(isOver: (createdAt: number) => boolean): Promise<number>;
  /** What became of every message to somebody, oldest first. */
  keptOf(recipient: number): Promise<KeptCopy[]>;
  /** Ids of all mailings that begin so: see `Ledger.ids`. */
  ids(prefix: string): Promise<string[]>;
  /** Erases what became of every message to somebody who takes their consent back. */
  forget(recipient: number): Promise<void>;
  /** Begins to send. */
  start(): Promise<void>;
  /** Once a minute: finds what a crash left without a job, or finished without its last word. */
  reconcile(): Promise<void>;
  /** What is kept for an hour, such as the morning, by its kind and hour. */
  waiting(): Promise<WaitingCopies[]>;
  /** Resolves when nothing is left to be sent now: for rehearsals and tests. */
  idle(): Promise<void>;
  trouble(): Promise<string | undefined>;
  jobCounts(): Promise<JobCounts>;
  close(): Promise<void>;
}

/** A mailing of which no copy was settled for so long has perhaps lost its jobs. */
const NO_PROGRESS_MS = 60_000;
const IDLE_STEP_MS = 5;
/** The time of a call, and some until its copy is on record. */
const IN_FLIGHT_MS = (CALL_TIMEOUT_SECONDS + 10) * 1000;

export function createOutbox(options: OutboxOptions): Outbox {
  const { redis, redisUrl, keys, api, clock, logger, sendRate, onFatal } = options;
  const { inFlightMs = IN_FLIGHT_MS } = options;
  const kinds = new Map<string, MailingKind>();
  const ledger = createLedger(redis, keys);
  const jobs = createJobs(redis, redisUrl, keys, logger, options.lockMs);
  const waiting = new WaitingParts();
  let hasLooked = false;
  let closing: Promise<void> | undefined;
  const laneOf = (kind: string) => {
    const known = kinds.get(kind);
    if (!known) throw new Error(`No such kind of mailing: ${kind}`);
    return known.lane;
  };

  const post = async (mailing: NewMailing): Promise<void> => {
    const lane = laneOf(mailing.kind);
    const fresh = await ledger.open(mailing, clock.now());
    await jobs.add(lane, mailing.id, fresh);
    // Their part may wait for the hour of those who were in it before.
    if (fresh.length > 0) await lookNow((part) => part.mailing === mailing.id);
  };

  const lookNow = async (isMeant: (part: { mailing: string; until: number }) => boolean) => {
    for (const part of waiting.all().filter(isMeant)) {
      // First: once it is looked at, it may at once be noted again, with its next hour.
      waiting.forget(part.place);
      await jobs.lookNow(part.place);
    }
  };

  /** What waited for an hour that has come is looked at now, and not at the next turn of its job. */
  const lookAtWaiting = async (): Promise<void> => {
    // What waited for which hour, the process before this one knew.
    if (!hasLooked) await jobs.lookNow();
    hasLooked = true;
    await lookNow(({ until }) => until <= clock.now());
  };

  /** Says that a mailing is through, and only then lets go of it. */
  const finish = async (mailing: Mailing): Promise<void> => {
    await kinds.get(mailing.kind)?.finished?.(mailing);
    await ledger.close(mailing.id);
  };

  /** A part whose job exists gets no second one. */
  const addAllJobs = async ({ id, kind, chunks, round }: Mailing): Promise<void> => {
    const all = Array.from({ length: chunks }, (_, chunk) => chunk);
    await jobs.add(laneOf(kind), id, all, round);
  };

  /** @param now by the store's clock */
  const reconcileOne = async (id: string, now: number): Promise<void> => {
    const mailing = await ledger.find(id);
    if (!mailing) return;
    if (mailing.pending === 0) return finish(mailing);
    if (now - mailing.progressAt <= NO_PROGRESS_MS) return;
    await addAllJobs(mailing);
  };

  const sender = createChunkSender({
    api,
    ledger,
    pace: createPace(redis, keys, sendRate),
    clock,
    logger,
    inFlightMs,
    kindOf: ({ kind }) => kinds.get(kind),
    addRecipient: ({ id, kind, subject }, recipient) =>
      post({ id, kind, subject, to: [recipient] }),
    onMoved: async (from, to) => options.onMoved?.(from, to),
    onSettled: ({ kind }, recipient, state) => options.onSettled(recipient, state, kind),
    onFatal,
  });

  /** What is held, or waits for the morning, stays open, but nothing of it is to be sent now. */
  const somethingGoesOut = async (): Promise<boolean> => {
    const open = await Promise.all((await ledger.openIds()).map((id) => ledger.find(id)));
    const now = clock.now();
    return open.some(
      (mailing) =>
        mailing &&
        !mailing.held &&
        (mailing.pending === 0 || waiting.copiesOf(mailing.id, now) < mailing.pending),
    );
  };

  return {
    define(kind, how) {
      kinds.set(kind, how);
    },
    post,
    async resend(id, states) {
      const mailing = await ledger.find(id);
      // What is being dropped would be sent after all.
      if (!mailing || (mailing.cancelled && mailing.pending > 0)) return 0;
      const lane = laneOf(mailing.kind);
      const again = await ledger.resend(mailing, states);
      const round = (await ledger.find(id))?.round;
      await jobs.add(lane, id, [...again.keys()], round);
      return [...again.values()].reduce((sum, copies) => sum + copies, 0);
    },
    async steer(id, act) {
      const changed = await ledger.steer(id, act);
      const mailing = await ledger.find(id);
      // Also when it was done before: a crash may have come before the jobs.
      if (mailing && mailing.pending > 0 && act !== 'hold') await addAllJobs(mailing);
      return changed;
    },
    ledger,
    keptOf: ledger.keptOf,
    eraseSettled: ledger.eraseRows,
    async forget(recipient) {
      await ledger.forget(recipient);
      await forgetJobs(redis, keys, recipient);
    },
    ids: ledger.ids,
    async start() {
      await jobs.start(async (job, place) => {
        waiting.forget(place);
        const rest = await sender.work(job);
        if (rest?.waits) waiting.note({ mailing: job.mailing, place, ...rest.waits });
        const mailing = await ledger.find(job.mailing);
        if (!rest && mailing?.pending === 0) await finish(mailing);
        return rest;
      });
    },
    async reconcile() {
      await lookAtWaiting();
      const now = Date.now() + (await ledger.clockAhead());
      for (const id of await ledger.openIds()) {
        try {
          await reconcileOne(id, now);
        } catch (error) {
          if (isRedisUnavailable(error)) throw error;
          // One that cannot be mended must not keep the others from it.
          const facts = { error: describeError(error), mailing: id };
          logger.error(facts, 'A mailing could not be looked after');
        }
      }
    },
    async waiting() {
      const found = new Map<string, WaitingCopies>();
      for (const { mailing: id, copies, until } of waiting.all()) {
        const { kind = '' } = (await ledger.find(id)) ?? {};
        const key = `${kind} ${until}`;
        found.set(key, { kind, until, copies: copies + (found.get(key)?.copies ?? 0) });
      }
      return [...found.values()];
    },
    async idle() {
      while (await somethingGoesOut()) {
        await new Promise((resolve) => setTimeout(resolve, IDLE_STEP_MS));
      }
    },
    trouble: jobs.trouble,
    jobCounts: jobs.counts,
    close() {
      sender.stop();
      closing ??= jobs.close();
      return closing;
    },
  };
}
