export interface ApiCall {
  method: string;
  /** As it came; a file stands as its name and size. */
  payload: Record<string, unknown>;
  ok: boolean;
  /** Telegram's description, or what the fault did. */
  error?: string;
  /** When it came, on the emulator's clock. */
  at: number;
  /** How long it took, in real time. */
  ms: number;
}

const KEPT = 10_000;

/** The last calls of the Bot API, oldest first. */
export class CallLog {
  #calls: ApiCall[] = [];

  add(call: ApiCall): void {
    this.#calls.push(call);
    // Cut seldom, and much at once: moving the array at each call would cost more than the call.
    if (this.#calls.length >= 2 * KEPT) this.#calls = this.#calls.slice(-KEPT);
  }

  clear(): void {
    this.#calls = [];
  }

  get calls(): readonly ApiCall[] {
    return this.#calls.length > KEPT ? this.#calls.slice(-KEPT) : this.#calls;
  }
}
