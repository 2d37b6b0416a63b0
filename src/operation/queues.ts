import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { type Lane, lanes } from '../outbox/mailing.js';
import type { Keys } from '../redis/keys.js';

/** Asks the outbox's queues something, and lets them go again. */
export async function withQueues<T>(
  { redis, keys }: { redis: Redis; keys: Keys },
  act: (queues: Record<Lane, Queue>) => Promise<T>,
): Promise<T> {
  const queues = Object.fromEntries(
    lanes.map((lane) => [
      lane,
      new Queue(lane, { connection: redis, prefix: keys.queuePrefix, skipWaitingForReady: true }),
    ]),
  ) as Record<Lane, Queue>;
  // A command that fails says so itself.
  for (const queue of Object.values(queues)) queue.on('error', () => undefined);
  try {
    return await act(queues);
  } finally {
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
  }
}
