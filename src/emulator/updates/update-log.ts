import type { Update } from 'grammy/types';
import type { SnapshotState } from '../snapshot/schema.js';
import type { UpdateType } from './update-types.js';

export interface PendingUpdate {
  readonly update: Update;
  readonly chatId: number;
  /** For error messages: what the update is about, in a few words. */
  readonly label: string;
  readonly waiters: Set<() => void>;
}

/**
 * Without `allowed_updates`, or with an empty list, Telegram sends all types but these. Choices of
 * inline results it sends only where BotFather's inline feedback is on: to ask for them counts as that.
 */
const ONLY_ON_REQUEST = new Set<UpdateType>([
  'chat_member',
  'chosen_inline_result',
  'message_reaction',
  'message_reaction_count',
]);

/**
 * Updates that the bot has not confirmed yet, oldest first. Polling and the webhook both take from
 * here and confirm here; whoever waits for the bot waits here.
 */
export class UpdateLog {
  readonly pending = new Map<number, PendingUpdate>();
  /** The last `allowed_updates` that was given; it holds until another is given. */
  allowed: readonly UpdateType[] = [];
  readonly #listeners = new Set<(entry: PendingUpdate) => void>();
  #lastId = 100_000_000;

  /** Returns the update's id, or nothing when the bot did not ask for updates of this type. */
  push<Type extends UpdateType>(
    type: Type,
    chatId: number,
    content: NonNullable<Update[Type]>,
    label: string,
  ): number | undefined {
    if (!this.#isAllowed(type)) return undefined;
    this.#lastId += 1;
    const update: Update = { update_id: this.#lastId, [type]: content };
    const entry: PendingUpdate = { update, chatId, label: `${type} ${label}`, waiters: new Set() };
    this.pending.set(this.#lastId, entry);
    for (const listener of this.#listeners) listener(entry);
    return this.#lastId;
  }

  /** The listener hears of each new update. Returns the function that ends it. */
  onPush(listener: (entry: PendingUpdate) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The oldest pending updates. */
  take(limit: number): Update[] {
    const taken: Update[] = [];
    for (const entry of this.pending.values()) {
      if (taken.length === limit) break;
      taken.push(entry.update);
    }
    return taken;
  }

  confirm(updateId: number): void {
    const entry = this.pending.get(updateId);
    if (!entry) return;
    this.pending.delete(updateId);
    for (const settled of entry.waiters) settled();
  }

  confirmBelow(offset: number): void {
    for (const id of this.pending.keys()) {
      if (id >= offset) break;
      this.confirm(id);
    }
  }

  /** A negative offset means: from the n-th last update on, and forget those before. */
  confirmAllButLast(count: number): void {
    let surplus = this.pending.size - count;
    for (const id of this.pending.keys()) {
      if (surplus-- <= 0) break;
      this.confirm(id);
    }
  }

  dropAll(): void {
    this.confirmBelow(Number.POSITIVE_INFINITY);
  }

  get state(): SnapshotState['updates'] {
    return {
      lastId: this.#lastId,
      allowed: [...this.allowed],
      pending: [...this.pending.values()].map(({ update, chatId, label }) => ({
        update,
        chatId,
        label,
      })),
    };
  }

  /** What was pending is dropped; what is now reaches the bot as if it had just come. */
  restore({ lastId, allowed, pending }: SnapshotState['updates']): void {
    this.dropAll();
    this.#lastId = lastId;
    this.allowed = allowed;
    const entries = pending.map((one): PendingUpdate => ({ ...one, waiters: new Set() }));
    for (const entry of entries) this.pending.set(entry.update.update_id, entry);
    for (const entry of entries) for (const listener of this.#listeners) listener(entry);
  }

  #isAllowed(type: UpdateType): boolean {
    return this.allowed.length === 0 ? !ONLY_ON_REQUEST.has(type) : this.allowed.includes(type);
  }
}
