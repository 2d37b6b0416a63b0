import type { SnapshotState } from '../snapshot/schema.js';
import type { CallbackAnswer } from './changes.js';

/** Telegram forgets a press after about this long. */
const LIFETIME_MS = 15 * 60_000;
/** So many that were never answered are kept after that, for whoever asks what the bot has left open. */
const MOST_KEPT = 1_000;

export interface CallbackRecord {
  readonly id: string;
  readonly userId: number;
  readonly chatId: number;
  readonly data: string;
  readonly at: number;
  answer?: CallbackAnswer;
}

/** The presses of inline buttons that the bot may still answer, and those it never did. */
export class CallbackQueries {
  readonly #open = new Map<string, CallbackRecord>();
  #count = 0;

  constructor(readonly now: () => number) {}

  create(press: { userId: number; chatId: number; data: string }): CallbackRecord {
    this.#count += 1;
    const id = `${7_000_000_000_000_000_000n + BigInt(this.#count)}`;
    const record: CallbackRecord = { ...press, id, at: this.now() };
    this.#open.set(id, record);
    this.#forgetOld();
    return record;
  }

  /** Gives nothing for a query that is unknown, too old, or answered already: Telegram refuses all three alike. */
  answer(id: string, answer: CallbackAnswer): CallbackRecord | undefined {
    const record = this.#open.get(id);
    if (!record || this.now() - record.at > LIFETIME_MS) return undefined;
    record.answer = answer;
    this.#open.delete(id);
    return record;
  }

  /** One that wasn't answered; kept for a while after it can't be any more. */
  open(id: string): CallbackRecord | undefined {
    return this.#open.get(id);
  }

  #forgetOld(): void {
    const now = this.now();
    for (const [id, { at }] of this.#open) {
      if (this.#open.size <= MOST_KEPT || now - at <= LIFETIME_MS) return;
      this.#open.delete(id);
    }
  }

  clear(): void {
    this.#open.clear();
  }

  get state(): SnapshotState['callbacks'] {
    return { count: this.#count, open: [...this.#open.values()].map((record) => ({ ...record })) };
  }

  restore({ count, open }: SnapshotState['callbacks']): void {
    this.#count = count;
    this.clear();
    for (const record of open) this.#open.set(record.id, { ...record });
  }

  get unanswered(): CallbackRecord[] {
    return [...this.#open.values()];
  }
}
