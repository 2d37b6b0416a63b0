import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { isRedisUnavailable } from '../redis/client.js';
import { describeError, TokenRefusedError } from '../telegram/errors.js';
import type { View } from '../telegram/screen.js';
import type { Delivery, DeliveryState } from './delivery.js';
import type { ChunkJob, Rest } from './jobs.js';
import { type Ledger, UNCLAIMED } from './ledger.js';
import { type Mailing, type MailingKind, NotYetError } from './mailing.js';
import type { Pace } from './pace.js';
import { type Answer, transmit } from './transmit.js';

/**
 * Longer than a call to Telegram may take: a copy still in flight after it was left behind by a
 * worker that died, and nobody knows whether it arrived.
 */
const IN_FLIGHT_MS = 40_000;
/** Refusals in a row after which everybody waits, not just this copy. */
const LIMITS_IN_A_ROW = 3;
/** The longest wait for a turn before it is asked for again. */
const ASK_AGAIN_MS = 60_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

export interface SendingDeps {
  api: Api;
  ledger: Ledger;
  pace: Pace;
  clock: Clock;
  logger: Logger;
  kindOf(mailing: Mailing): MailingKind | undefined;
  /** Adds a recipient in the place of one whose id has changed. */
  addRecipient(mailing: Mailing, recipient: number): Promise<void>;
  onSettled(mailing: Mailing, recipient: number, state: DeliveryState): Promise<void>;
  onFatal(error: unknown): void;
}

interface Waiting {
  until: number;
  /** Not just this copy: nothing more can be sent now. */
  all?: true;
}

/** Sends what is to be sent of one part of a mailing. */
export function createChunkSender(deps: SendingDeps) {
  const { ledger } = deps;
  const sender = new CopySender(deps);
  let stopping = false;

  const sendAll = async (
    mailing: Mailing,
    kind: MailingKind,
    rows: ReadonlyMap<number, Delivery>,
  ): Promise<Rest | undefined> => {
    let lookAgainAt = Number.POSITIVE_INFINITY;
    for (const [recipient, delivery] of rows) {
      if (stopping) return { lookAgainAt: Date.now() };
      const waiting = await sender.send(mailing, kind, recipient, delivery);
      if (waiting?.all) return { lookAgainAt: waiting.until };
      if (waiting) lookAgainAt = Math.min(lookAgainAt, waiting.until);
    }
    return Number.isFinite(lookAgainAt) ? { lookAgainAt } : undefined;
  };

  return {
    /** From now on each part ends before its next copy and goes back into the queue. */
    stop() {
      stopping = true;
      sender.stop();
    },

    async work({ mailing: id, chunk }: ChunkJob): Promise<Rest | undefined> {
      const mailing = await ledger.find(id);
      const kind = mailing && deps.kindOf(mailing);
      if (!mailing) return undefined;
      if (!kind) throw new Error(`No such kind of mailing: ${mailing.kind}`);
      const rows = await ledger.rows(id, chunk);
      const rest = await sendAll(mailing, kind, rows);
      if (rest) return rest;
      // Whoever was added meanwhile got no job of their own, for this one was still there.
      const added = [...(await ledger.rows(id, chunk)).keys()].some((one) => !rows.has(one));
      return added ? { lookAgainAt: Date.now() } : undefined;
    },
  };
}

/** Sends single copies, each at most once unless its kind says otherwise. */
class CopySender {
  #limitsInARow = 0;
  #stopped = false;

  constructor(private readonly deps: SendingDeps) {}

  stop(): void {
    this.#stopped = true;
  }

  /** @returns until when a copy waits that is not settled after this */
  async send(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    found: Delivery,
  ): Promise<Waiting | undefined> {
    if (found.state === 'sending') return this.#giveUp(mailing, kind, recipient, found);
    if (found.state !== 'pending') return undefined;
    if (found.at > Date.now()) return { until: found.at };

    const turn = await this.deps.pace.take();
    if (turn.later) return { until: Date.now() + Math.min(turn.waitMs, ASK_AGAIN_MS), all: true };
    await sleep(turn.waitMs);

    const view = await this.#compose(mailing, kind, recipient, found);
    if (!view) return undefined;
    if ('until' in view) return view;
    const claim = randomBytes(6).toString('base64url');
    const claimed = await this.deps.ledger.claim(mailing, recipient, claim);
    // Another worker has it: this job lost its lock and runs twice.
    if (!claimed) return undefined;
    const answer = await transmit(this.deps.api, recipient, view);
    return this.#record(mailing, kind, recipient, { ...claimed, detail: claim }, answer);
  }

  /** Asks for the text, from the state of things now. */
  async #compose(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    found: Delivery,
  ): Promise<View | Waiting | undefined> {
    try {
      const view = await kind.compose(mailing, recipient);
      if (view) return view;
      await this.#settle(mailing, recipient, UNCLAIMED, { ...found, ...this.#now('dropped') });
    } catch (error) {
      if (error instanceof NotYetError) return { until: Date.now() + error.waitMs };
      if (isRedisUnavailable(error)) throw error;
      // A bug in one text must not keep the others from going out.
      const facts = { error: describeError(error), mailing: mailing.id };
      this.deps.logger.error(facts, 'A message could not be composed');
      const failed = { ...found, ...this.#now('failed', 'not-composed') };
      await this.#settle(mailing, recipient, UNCLAIMED, failed);
    }
    return undefined;
  }

  async #record(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    claimed: Delivery,
    answer: Answer,
  ): Promise<Waiting | undefined> {
    const { detail: claim } = claimed;
    const settle = (delivery: Partial<Delivery>) =>
      this.#settle(mailing, recipient, claim, { ...claimed, detail: '', ...delivery });
    if (!(answer.state === 'refused' && answer.limited)) this.#limitsInARow = 0;
    switch (answer.state) {
      case 'sent':
        await settle(this.#now('sent', String(answer.messageId)));
        return undefined;
      case 'blocked':
        await settle(this.#now('blocked'));
        return undefined;
      case 'failed':
        await settle(this.#now('failed', answer.reason));
        return undefined;
      case 'moved':
        await this.deps.addRecipient(mailing, answer.to);
        await settle(this.#now('dropped', `moved-to${answer.to}`));
        return { until: Date.now() };
      case 'unknown':
        return this.#unknown(mailing, kind, recipient, claimed);
      case 'unauthorized':
        await settle({ state: 'pending', at: Date.now(), tries: claimed.tries - 1 });
        this.deps.onFatal(new TokenRefusedError());
        return { until: Date.now() + ASK_AGAIN_MS, all: true };
      case 'refused': {
        const until = Date.now() + answer.retryAfterMs;
        await settle({ state: 'pending', at: until });
        if (answer.limited) await this.#limited(answer.retryAfterMs);
        return { until };
      }
    }
  }

  /** A copy of which nobody knows whether it arrived: once more, or for a person to decide. */
  async #unknown(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    claimed: Delivery,
  ): Promise<Waiting | undefined> {
    const { detail: claim, repeated } = claimed;
    if (kind.repeatsUncertain && !repeated) {
      const again: Delivery = {
        ...claimed,
        state: 'pending',
        at: Date.now(),
        detail: '',
        repeated: true,
      };
      await this.#settle(mailing, recipient, claim, again);
      return { until: Date.now() };
    }
    // The claim stays in the row: an answer that comes late is still taken for this copy.
    const uncertain: Delivery = { ...claimed, state: 'uncertain', at: this.deps.clock.now() };
    await this.#settle(mailing, recipient, claim, uncertain);
    return undefined;
  }

  async #giveUp(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    found: Delivery,
  ): Promise<Waiting | undefined> {
    const until = found.at + IN_FLIGHT_MS;
    if (Date.now() < until) return { until };
    return this.#unknown(mailing, kind, recipient, found);
  }

  /** One refusal is about this chat or about the bot, which Telegram does not say; several are about the bot. */
  async #limited(retryAfterMs: number): Promise<void> {
    this.#limitsInARow += 1;
    if (this.#limitsInARow < LIMITS_IN_A_ROW) return;
    this.deps.logger.warn({ retryAfterMs }, 'Telegram limits the bot; everything unasked waits');
    await this.deps.pace.hold(retryAfterMs);
  }

  #now(state: DeliveryState, detail = ''): Pick<Delivery, 'state' | 'at' | 'detail'> {
    return { state, at: this.deps.clock.now(), detail };
  }

  /**
   * Puts on record what Telegram said, and does not give up while Redis is away: it is known only
   * here, and forgotten it would be a message sent twice or never.
   */
  async #settle(
    mailing: Mailing,
    recipient: number,
    claim: string,
    delivery: Delivery,
  ): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.deps.ledger.settle(mailing, recipient, claim, delivery);
        break;
      } catch (error) {
        if (!isRedisUnavailable(error) || this.#stopped) throw error;
        await sleep(pause);
      }
    }
    await this.deps.onSettled(mailing, recipient, delivery.state);
  }
}
