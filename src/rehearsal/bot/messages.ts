import type { AppOptions } from '../../app.js';
import type { Contest } from '../../contest/contest.js';
import type { ClockSetting } from '../time/clock-setting.js';

/** What the bot's process is told first. */
export interface BotSetup {
  /** As in the environment of the real bot. */
  env: Record<string, string>;
  contest: Contest;
  clock: ClockSetting;
  /** Messages in a second; more than an office could set, where nobody is to wait for a mailing. */
  sendRate?: number;
  /** For tests: see the app's. */
  patience?: AppOptions['patience'];
  /** How often it looks for what is due, in milliseconds of real time. */
  sweepEveryMs: number;
}

/** From the rehearsal to the bot's process. */
export type ToBot =
  | { type: 'start'; setup: BotSetup }
  | { type: 'clock'; clock: ClockSetting }
  | { type: 'ask'; id: number; name: string; args: unknown[] };

/** From the bot's process to the rehearsal. */
export type FromBot =
  | { type: 'running' }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'failed'; id: number; message: string };
