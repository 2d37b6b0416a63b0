/** How much a bot may send; what is not given is not limited. */
export interface LimitOptions {
  /** To all chats together; Telegram's bots have about 30. */
  perSecond?: number;
  /** To one private chat; Telegram asks for no more than 1, and lets short bursts pass. */
  perChatPerSecond?: number;
  /** To one group or channel; Telegram's bots have 20. */
  perGroupPerMinute?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Telegram's limits of sending, as windows that slide. They are measured in real time, not on the
 * emulator's clock: a bot keeps its pace by real time, however the rehearsal moves the date.
 */
export class SendLimits {
  /** Calls that were refused so far. */
  refused = 0;
  #limits: LimitOptions = {};
  #all: SlidingWindow | undefined;
  readonly #chats = new Map<string, SlidingWindow>();

  constructor(
    limits: LimitOptions,
    readonly clock: () => number = () => performance.now(),
  ) {
    this.set(limits);
  }

  /** Others from now on; what was sent before doesn't count. */
  set(limits: LimitOptions): void {
    const { perSecond } = limits;
    this.#limits = limits;
    this.#all = perSecond === undefined ? undefined : new SlidingWindow(perSecond, SECOND);
    this.#chats.clear();
  }

  /**
   * Counts messages to a chat, or else gives the seconds to wait, and then counts nothing. An album
   * larger than the whole limit passes when nothing else was sent.
   */
  admit(chat: { key: string; isPrivate: boolean }, messages: number): number | undefined {
    const now = this.clock();
    const windows = [this.#all, this.#windowOf(chat)].filter((window) => window !== undefined);
    const waitMs = Math.max(0, ...windows.map((window) => window.waitFor(messages, now)));
    if (waitMs > 0) {
      this.refused += 1;
      return Math.ceil(waitMs / SECOND);
    }
    for (const window of windows) window.add(messages, now);
    return undefined;
  }

  #windowOf({ key, isPrivate }: { key: string; isPrivate: boolean }): SlidingWindow | undefined {
    const { perChatPerSecond, perGroupPerMinute } = this.#limits;
    const limit = isPrivate ? perChatPerSecond : perGroupPerMinute;
    if (limit === undefined) return undefined;
    const known = this.#chats.get(key);
    if (known) return known;
    const made = new SlidingWindow(limit, isPrivate ? SECOND : MINUTE);
    this.#chats.set(key, made);
    return made;
  }
}

class SlidingWindow {
  /** When each message of the last `lengthMs` was sent, oldest first. */
  #sent: number[] = [];

  constructor(
    readonly limit: number,
    readonly lengthMs: number,
  ) {}

  /** How long until so many messages more fit in. */
  waitFor(messages: number, now: number): number {
    this.#sent = this.#sent.filter((at) => now - at < this.lengthMs);
    const surplus = this.#sent.length + messages - this.limit;
    const last = this.#sent[Math.min(surplus, this.#sent.length) - 1];
    return last === undefined ? 0 : last + this.lengthMs - now;
  }

  add(messages: number, now: number): void {
    for (let count = 0; count < messages; count += 1) this.#sent.push(now);
  }
}
