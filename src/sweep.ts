import type { Logger } from 'pino';
import { describeError } from './telegram/errors.js';

export interface Sweep {
  /** Does now what is done every minute. Never rejects, and never runs twice at once. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * What is due is found by looking, once a minute, at the state of things: a minute missed, a day or
 * a month, is made up by the next look, and a look too many finds nothing to do.
 */
export function createSweep(
  tasks: readonly (() => Promise<void>)[],
  everyMs: number,
  logger: Logger,
  onSwept: (seconds: number) => void = () => undefined,
): Sweep {
  let running: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    const from = performance.now();
    for (const task of tasks) {
      try {
        await task();
      } catch (error) {
        logger.warn(
          { error: describeError(error) },
          'What is due could not be looked up; trying again',
        );
      }
    }
    onSwept((performance.now() - from) / 1000);
  };
  const run = (): Promise<void> => {
    running = running.then(look);
    return running;
  };
  const timer = setInterval(() => void run(), everyMs);
  return {
    run,
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
