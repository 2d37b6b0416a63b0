import type { InlineQueryResultsButton, Message } from 'grammy/types';
import type { SnapshotState } from '../snapshot/schema.js';

/** Telegram gives up a query that nobody answers after about this long. */
const LIFETIME_MS = 30_000;

/** Answers that can still be chosen from; older ones are forgotten. */
const KEPT = 1000;

/** One result as a client lists it, and what choosing it says. */
export interface InlineResult {
  readonly id: string;
  readonly type: 'article' | 'photo';
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly thumbnail_url?: string;
  /** The text, or the photo with its caption, and the keyboard. */
  readonly message: Partial<Message>;
}

/** What `answerInlineQuery` said. `cache_time` is told and not acted upon: each query reaches the bot. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** Empty when there is nothing after these. */
  readonly next_offset: string;
  readonly cache_time: number;
  readonly is_personal: boolean;
  readonly button?: InlineQueryResultsButton;
}

export interface InlineQueryRecord {
  readonly id: string;
  readonly userId: number;
  /** The chat in which it was typed; missing where that is between two people. */
  readonly chatId?: number;
  readonly query: string;
  readonly at: number;
  answer?: InlineAnswer;
}

/** What people typed after the bot's name: queries that the bot may still answer, and its answers. */
export class InlineQueries {
  readonly #open = new Map<string, InlineQueryRecord>();
  readonly #answered = new Map<string, InlineQueryRecord>();
  #count = 0;

  constructor(readonly now: () => number) {}

  create(typed: { userId: number; chatId?: number; query: string }): InlineQueryRecord {
    this.#count += 1;
    const id = `${8_000_000_000_000_000_000n + BigInt(this.#count)}`;
    const record: InlineQueryRecord = { ...typed, id, at: this.now() };
    this.#open.set(id, record);
    return record;
  }

  /** Gives nothing for a query that is unknown, too old, or answered already: Telegram refuses all three alike. */
  answer(id: string, answer: InlineAnswer): InlineQueryRecord | undefined {
    const record = this.#open.get(id);
    if (!record || this.now() - record.at > LIFETIME_MS) return undefined;
    record.answer = answer;
    this.#open.delete(id);
    this.#answered.set(id, record);
    const [oldest] = this.#answered.keys();
    if (this.#answered.size > KEPT && oldest !== undefined) this.#answered.delete(oldest);
    return record;
  }

  /** One that can still be answered. */
  open(id: string): InlineQueryRecord | undefined {
    return this.#open.get(id);
  }

  clear(): void {
    this.#open.clear();
    this.#answered.clear();
  }

  get state(): SnapshotState['inlineQueries'] {
    const plain = (records: Map<string, InlineQueryRecord>) =>
      [...records.values()].map((record) => ({ ...record }));
    return { count: this.#count, open: plain(this.#open), answered: plain(this.#answered) };
  }

  restore({ count, open, answered }: SnapshotState['inlineQueries']): void {
    this.#count = count;
    this.clear();
    for (const record of open) this.#open.set(record.id, { ...record });
    for (const record of answered) this.#answered.set(record.id, { ...record });
  }

  answered(id: string): InlineQueryRecord | undefined {
    return this.#answered.get(id);
  }
}
