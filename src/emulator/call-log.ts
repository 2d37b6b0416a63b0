import type { ResponseParameters } from 'grammy/types';
import type { FaultRule } from './faults.js';

/** What Telegram made of a call. Not copied: a message in it is the one that stands in the chat. */
export type CallAnswer =
  | { ok: true; result: unknown }
  | { ok: false; code: number; description: string; parameters?: ResponseParameters };

export interface ApiCall {
  /** Counted from 1 and never given twice, also over what was forgotten. */
  id: number;
  method: string;
  /** As it came; a file stands as its name and size. */
  payload: Record<string, unknown>;
  /** Whom it is about: see `recipientOf`. */
  chatId?: number;
  ok: boolean;
  /** Telegram's description, or what the fault did. */
  error?: string;
  /** Also where it was lost on its way; nothing where the connection broke before anything was done. */
  answer?: CallAnswer;
  /** Whoever called had hung up by then, or was cut off: nobody has heard the answer. */
  unheard?: true;
  /** What struck it. */
  fault?: Pick<FaultRule, 'kind' | 'html'>;
  /** When it came, on the emulator's clock. */
  at: number;
  /** How long it took, in real time. */
  ms: number;
}

const KEPT = 10_000;

/** The last calls of the Bot API, oldest first. */
export class CallLog {
  #calls: ApiCall[] = [];
  #count = 0;
  readonly #listeners = new Set<(call: ApiCall) => void>();

  add(facts: Omit<ApiCall, 'id'>): void {
    this.#count += 1;
    const call = { id: this.#count, ...facts };
    this.#calls.push(call);
    // Cut seldom, and much at once: moving the array at each call would cost more than the call.
    if (this.#calls.length >= 2 * KEPT) this.#calls = this.#calls.slice(-KEPT);
    for (const listener of this.#listeners) listener(call);
  }

  /** Returns the function that ends the subscription. */
  listen(listener: (call: ApiCall) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  clear(): void {
    this.#calls = [];
  }

  get calls(): readonly ApiCall[] {
    return this.#calls.length > KEPT ? this.#calls.slice(-KEPT) : this.#calls;
  }
}
