import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Logger } from 'pino';
import { classify, describeError, TokenRefusedError } from './errors.js';

const LONGEST_PAUSE_MS = 15_000;

/**
 * Does what the start needs of Telegram. Telegram being away is waited out: after a power cut the
 * bot may be up before the network is.
 * @throws TokenRefusedError
 */
export async function onceTelegramAnswers(act: () => Promise<void>, logger: Logger): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new TokenRefusedError();
      }
      if (classify(error, () => false) !== 'transient') throw error;
      logger.warn({ error: describeError(error) }, 'Telegram does not answer; trying again');
      await sleep(Math.min(500 * 2 ** attempt, LONGEST_PAUSE_MS));
    }
  }
}
