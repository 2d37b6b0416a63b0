import type { LimitOptions } from './send-limits.js';

export interface BotIdentity {
  id: number;
  username: string;
  firstName: string;
  /** Telegram's "privacy mode" switched off. By default a bot in a group sees only what is meant for it. */
  readsAllGroupMessages?: boolean;
  /** Inline mode, which BotFather switches on. On unless said otherwise. */
  supportsInlineQueries?: boolean;
}

export interface EmulatorOptions {
  /** As BotFather gives it: `123456:letters`. Calls with another one get 401. */
  token: string;
  bot?: BotIdentity;
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
  /** The emulator's clock in milliseconds: dates of messages, the age of queries, 48 hours. */
  now?: () => number;
  /** Every Bot API call takes this much longer. */
  latencyMs?: number;
  /** Sending faster than this is refused with 429. Off by default. */
  limits?: LimitOptions;
  /** The bot gets a port of its own (`apiUrl`), which can be cut off from it. */
  line?: boolean;
  /** Pauses between deliveries of an update that a webhook refused: doubling from the first to the last. */
  redelivery?: { firstMs: number; maxMs: number };
  /**
   * Pages of the caller's own at the same address, asked before the chat page: `undefined` leaves a
   * request to the chat page. Only requests that pass its guard come here.
   */
  site?: (request: Request) => Promise<Response | undefined>;
  /** How long the user side waits for the bot before it says that the bot is stuck. Real time; 10 s. */
  patienceMs?: number;
}
