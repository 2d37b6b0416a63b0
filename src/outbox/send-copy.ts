import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { isRedisUnavailable } from '../redis/client.js';
import { describeError, TokenRefusedError } from '../telegram/errors.js';
import { type Delivery, type DeliveryState, formatMessageIds } from './delivery.js';
import { type Ledger, UNCLAIMED } from './ledger.js';
import { type Letter, messagesIn } from './letter.js';
import { type Mailing, type MailingKind, NotYetError } from './mailing.js';
import type { Pace } from './pace.js';
import { type Answer, transmit } from './transmit.js';
import { untilStored } from './until-stored.js';

/** Refusals in a row after which everybody waits, not just this copy. */
const LIMITS_IN_A_ROW = 3;
/** The longest wait before a copy, or a turn to send, is asked for again. */
export const ASK_AGAIN_MS = 60_000;
/** Until a copy is looked at again that somebody else has in hand. */
const IN_OTHER_HANDS_MS = 1_000;

export interface SendingDeps {
  api: Api;
  ledger: Ledger;
  pace: Pace;
  clock: Clock;
  logger: Logger;
  /**
   * Longer than a call to Telegram may take: a copy still in flight after it was left behind by a
   * worker that died, and nobody knows whether it arrived.
   */
  inFlightMs: number;
  /** Adds a recipient in the place of one whose id has changed. */
  addRecipient(mailing: Mailing, recipient: number): Promise<void>;
  /** A group has another id now. */
  onMoved(from: number, to: number): Promise<void>;
  onSettled(mailing: Mailing, recipient: number, state: DeliveryState): Promise<void>;
  onFatal(error: unknown): void;
}

export interface Waiting {
  /** By the store's clock. */
  until: number;
  /** Not just this copy: nothing more can be sent now. */
  all?: true;
  /** The hour that it waits for, by the app's clock. */
  hour?: number | undefined;
}

/** Sends single copies, each at most once unless its kind says otherwise. */
export class CopySender {
  /** As the ledger says it. */
  clockAhead = 0;
  #limitsInARow = 0;
  #stopped = false;
  /** Claims whose outcome this instance is still to put on record. */
  readonly #inHand = new Set<string>();

  constructor(private readonly deps: SendingDeps) {}

  stop(): void {
    this.#stopped = true;
  }

  /** Epoch milliseconds, by the store's clock. */
  now(): number {
    return Date.now() + this.clockAhead;
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
    if (mailing.cancelled) {
      await this.#settle(mailing, recipient, UNCLAIMED, {
        ...found,
        ...this.#now('dropped', 'cancelled'),
      });
      return undefined;
    }
    if (mailing.held) return undefined;
    if (found.at > this.now()) return { until: found.at };
    const isGroup = recipient < 0;
    const groupWaitMs = isGroup ? await this.deps.pace.groupWait(recipient) : 0;
    if (groupWaitMs > 0) return { until: this.now() + groupWaitMs };

    const turn = await this.deps.pace.take();
    if (turn.later) return { until: this.now() + Math.min(turn.waitMs, ASK_AGAIN_MS), all: true };
    await sleep(turn.waitMs);
    // Also while it waited for its turn: the end of the process doesn't wait for new copies.
    if (this.#stopped) return { until: this.now(), all: true };

    const letter = await this.#compose(mailing, kind, recipient, found);
    if (!letter) return undefined;
    if ('until' in letter) return letter;
    const claim = randomBytes(6).toString('base64url');
    this.#inHand.add(claim);
    try {
      const claimed = await this.#claim(mailing, recipient, claim, found);
      // Another worker has it: this job lost its lock and runs twice. Whichever of the two jobs is
      // left looks after it.
      if (!claimed) return { until: this.now() + IN_OTHER_HANDS_MS };
      if (claimed === 'held') return { until: this.now(), all: true };
      if (isGroup) await this.deps.pace.sentToGroup(recipient, messagesIn(letter));
      const answer = await transmit(this.deps.api, recipient, letter);
      return await this.#record(mailing, kind, recipient, { ...claimed, detail: claim }, answer);
    } finally {
      this.#inHand.delete(claim);
    }
  }

  /** @returns the row, or nothing when the copy is not to be sent now; `held` when none of them is */
  async #claim(
    mailing: Mailing,
    recipient: number,
    claim: string,
    found: Delivery,
  ): Promise<Delivery | 'held' | undefined> {
    try {
      return await this.deps.ledger.claim(mailing, recipient, claim);
    } catch (error) {
      if (!isRedisUnavailable(error)) throw error;
      // It may have been taken all the same. Nothing was sent, so it is given back: left alone it
      // would pass for one of which nobody knows whether it arrived.
      await this.#settle(mailing, recipient, claim, { ...found, at: this.now() });
      return undefined;
    }
  }

  /** Asks for the text, from the state of things now. */
  async #compose(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    found: Delivery,
  ): Promise<Letter | Waiting | undefined> {
    try {
      const letter = await kind.compose(mailing, recipient);
      if (letter) return letter;
      await this.#settle(mailing, recipient, UNCLAIMED, { ...found, ...this.#now('dropped') });
    } catch (error) {
      if (error instanceof NotYetError) {
        return { until: this.now() + error.waitMs, hour: error.until };
      }
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
        await settle(this.#now('sent', formatMessageIds(answer.messageIds)));
        return undefined;
      case 'blocked':
        await settle(this.#now('blocked'));
        return undefined;
      case 'failed':
        await settle(this.#now('failed', answer.reason));
        return undefined;
      case 'moved':
        await this.deps.onMoved(recipient, answer.to);
        await this.deps.addRecipient(mailing, answer.to);
        await settle(this.#now('dropped', `moved-to${answer.to}`));
        return { until: this.now() };
      case 'unknown':
        return this.#unknown(mailing, kind, recipient, claimed);
      case 'unauthorized':
        await settle({ state: 'pending', at: this.now(), tries: claimed.tries - 1 });
        this.deps.onFatal(new TokenRefusedError());
        return { until: this.now() + ASK_AGAIN_MS, all: true };
      case 'refused': {
        const until = this.now() + answer.retryAfterMs;
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
    givenUp = false,
  ): Promise<Waiting | undefined> {
    const { detail: claim, repeated } = claimed;
    if (kind.repeatsUncertain && !repeated) {
      const again: Delivery = {
        ...claimed,
        state: 'pending',
        at: this.now(),
        detail: '',
        repeated: true,
      };
      await this.#settle(mailing, recipient, claim, again);
      return { until: this.now() };
    }
    // The claim stays in the row: an answer that comes late is still taken for this copy.
    const uncertain: Delivery = { ...claimed, state: 'uncertain', at: this.deps.clock.now() };
    await this.#settle(mailing, recipient, claim, uncertain, givenUp);
    return undefined;
  }

  async #giveUp(
    mailing: Mailing,
    kind: MailingKind,
    recipient: number,
    found: Delivery,
  ): Promise<Waiting | undefined> {
    const until = found.at + this.deps.inFlightMs;
    if (this.now() < until) return { until };
    // The answer is here and waits for the store: no reason to call it uncertain.
    if (this.#inHand.has(found.detail)) return { until: this.now() + IN_OTHER_HANDS_MS };
    return this.#unknown(mailing, kind, recipient, found, true);
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

  /** Puts on record what became of a copy, and tells of it. */
  async #settle(
    mailing: Mailing,
    recipient: number,
    claim: string,
    delivery: Delivery,
    givenUp = false,
  ): Promise<void> {
    const settle = async () => {
      await this.deps.ledger.settle(mailing, recipient, claim, delivery, givenUp);
      await this.deps.onSettled(mailing, recipient, delivery.state);
    };
    // What Telegram said is known only here: forgotten, it would be a message sent twice or never.
    await untilStored(settle, () => this.#stopped);
  }
}
