import { z } from 'zod';

const share = z.int().min(1).max(100);

/**
 * Everything that can go wrong at a switch, and how it is set: shares in percent of the calls, waits
 * that Telegram asks for in seconds, delays in milliseconds.
 */
export const settings = z.strictObject({
  /** 429: Telegram wants the bot to send later. */
  limited: z.strictObject({ share, retryAfter: z.int().min(1).max(300) }),
  /** 500: Telegram has a fault of its own, and does nothing. */
  error: z.strictObject({ share }),
  /** 502: what stands before Telegram answers with a page for people. */
  gateway: z.strictObject({ share }),
  /** Every call takes longer. From 30 s on the bot doesn't wait for the answer. */
  slow: z.strictObject({ ms: z.int().min(50).max(35_000) }),
  /** Telegram does what it is asked, and its answer never arrives. */
  lost: z.strictObject({ share }),
  /** The limits of sending that Telegram's bots have. */
  limits: z.strictObject({}),
  /** The bot doesn't reach Telegram. */
  away: z.strictObject({}),
  /** Redis has ended. */
  store: z.strictObject({}),
});
export type Settings = z.infer<typeof settings>;
export type FaultName = keyof Settings;

export const faultNames = Object.keys(settings.shape) as FaultName[];

export const DEFAULTS: Settings = {
  limited: { share: 30, retryAfter: 3 },
  error: { share: 30 },
  gateway: { share: 30 },
  slow: { ms: 2_000 },
  lost: { share: 20 },
  limits: {},
  away: {},
  store: {},
};

/** What a page gets to know of one. */
export interface FaultState {
  on: boolean;
  settings: Settings[FaultName];
  /** Since the stage was set; nothing where that can't be counted, because nothing arrives here. */
  struck?: number;
}

export interface FaultsState {
  /** How many are switched on. */
  active: number;
  /** The same one, with the same calls in the same order, strikes the same ones. */
  seed: number;
  faults: Record<FaultName, FaultState>;
}
