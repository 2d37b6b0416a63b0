import { setTimeout as sleep } from 'node:timers/promises';
import { isRedisUnavailable } from '../redis/client.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Does not give up while Redis is away, until the process ends.
 *
 * @param store must be safe to do twice: after a lost answer it may have taken effect
 */
export async function untilStored(
  store: () => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await store();
    } catch (error) {
      if (!isRedisUnavailable(error) || isStopped()) throw error;
      await sleep(pause);
    }
  }
}
