import type { Redis } from 'ioredis';
import { OperationError } from '../operation-error.js';
import { runningBots } from '../running-bots.js';

/** If this process dies, writing goes on after this; while it lives, it asks anew. Milliseconds. */
const HOLD_MS = 3_000;

/**
 * Holds every write on the server up while something is read, so that all of it is of one moment.
 * Reading goes on, and what is held up is done afterwards: people wait for a moment.
 * @throws OperationError where the server refuses that and a bot is at work
 */
export async function whileNothingIsWritten<T>(
  redis: Redis,
  contestId: string,
  read: () => Promise<T>,
): Promise<T> {
  let heldAt = performance.now();
  let lost = false;
  const hold = async () => {
    const asked = performance.now();
    await redis.call('CLIENT', 'PAUSE', HOLD_MS, 'WRITE');
    // Between the end of the last hold and this one somebody may have written.
    if (performance.now() - heldAt > HOLD_MS) lost = true;
    heldAt = asked;
  };
  try {
    await hold();
    lost = false;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ReplyError')) throw error;
    if ((await runningBots(redis, contestId)) === 0) return read();
    throw new OperationError(
      'This Redis doesn’t let us hold up writing (CLIENT PAUSE), so a backup of one moment can be made only while the bot is stopped: stop it, and make the backup again.',
    );
  }
  const renewal = setInterval(() => void hold().catch(() => (lost = true)), HOLD_MS / 3);
  try {
    const result = await read();
    if (lost || performance.now() - heldAt > HOLD_MS) {
      throw new OperationError('The machine is too busy to make a backup now: try again.');
    }
    return result;
  } finally {
    clearInterval(renewal);
    await redis.call('CLIENT', 'UNPAUSE');
  }
}
