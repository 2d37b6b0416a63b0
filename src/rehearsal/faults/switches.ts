import type { Emulator, FaultRule, LimitOptions } from '../../emulator/emulator.js';
import type { Rehearsal } from '../rehearsal.js';
import type { FaultName, Settings } from './fault.js';

/** Ends what it began. */
type End = () => unknown;

/** As Telegram's bots have them. */
const TELEGRAM_LIMITS: LimitOptions = { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 };

/** It only waits for what people do; struck, it would be another fault: news that come late. */
const POLL = 'getUpdates';

/** How long a store that is back may take until it is reached again, ms; looked at so often. */
const BACK_WITHIN = 15_000;
const LOOK_EVERY = 20;

export interface SwitchOptions {
  seed: number;
  onStrike(): void;
}

/** How each fault is begun. */
export const SWITCHES: {
  [Name in FaultName]: (
    rehearsal: Pick<Rehearsal, 'emulator' | 'store' | 'redis'>,
    settings: Settings[Name],
    options: SwitchOptions,
  ) => Promise<End> | End;
} = {
  limited: ({ emulator }, { share, retryAfter }, options) =>
    strike(emulator, share, options, { kind: 'error', retryAfter, sending: true }),
  error: ({ emulator }, { share }, options) =>
    strike(emulator, share, options, { kind: 'error', code: 500, except: POLL }),
  gateway: ({ emulator }, { share }, options) =>
    strike(emulator, share, options, { kind: 'error', html: true }),
  slow: ({ emulator }, { ms }, options) => strike(emulator, 100, options, { kind: 'delay', ms }),
  lost: ({ emulator }, { share }, options) =>
    strike(emulator, share, options, { kind: 'drop-after', except: POLL }),
  limits: ({ emulator }) => {
    emulator.limit(TELEGRAM_LIMITS);
    return () => emulator.limit({});
  },
  away: async ({ emulator }) => {
    await emulator.cut();
    return () => emulator.mend();
  },
  store: async ({ store, redis }) => {
    await store.pause();
    return async () => {
      await store.resume();
      await reached(redis);
    };
  },
};

function strike(
  emulator: Emulator,
  share: number,
  { seed, onStrike }: SwitchOptions,
  rule: FaultRule,
): End {
  return emulator.fault({ ...rule, every: share / 100, seed, onStrike });
}

/** Whoever ends the fault finds everything as it was: until then each command would be refused. */
async function reached(redis: Rehearsal['redis']): Promise<void> {
  const until = performance.now() + BACK_WITHIN;
  while (performance.now() < until) {
    if ((await redis.ping().catch(() => undefined)) === 'PONG') return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  throw new Error(`Redis is not reached within ${BACK_WITHIN} ms`);
}
