import type { Redis } from 'ioredis';
import type { Clock } from '../clock.js';
import type { Outbox } from '../outbox/outbox.js';
import { readOutboxState } from '../outbox/outbox-state.js';
import type { Keys } from '../redis/keys.js';
import type { StoreState } from './metrics.js';

interface Deps {
  redis: Redis;
  keys: Keys;
  clock: Clock;
  outbox: Pick<Outbox, 'jobCounts'>;
}

/** How the store and the outbox stand now, for the metrics. */
export async function readStoreState({ redis, keys, clock, outbox }: Deps): Promise<StoreState> {
  const from = performance.now();
  await redis.ping();
  const redisRoundTrip = (performance.now() - from) / 1000;
  const [memory, state, jobs, backup] = await Promise.all([
    redis.info('memory'),
    readOutboxState({ redis, keys }),
    outbox.jobCounts(),
    redis.hget(keys.lastBackup, 'at'),
  ]);
  const { open, pending, oldestAt } = state;
  return {
    redisRoundTrip,
    redisMemory: Number(/^used_memory:(\d+)/m.exec(memory)?.[1] ?? 0),
    openMailings: open,
    pendingCopies: pending,
    oldestMailingSeconds: oldestAt === undefined ? 0 : (clock.now() - oldestAt) / 1000,
    jobs: { ...jobs },
    lastBackup: Number(backup ?? 0) / 1000,
  };
}
