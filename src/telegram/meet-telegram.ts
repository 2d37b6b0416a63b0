import { setTimeout as sleep } from 'node:timers/promises';
import { type Bot, type Context, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import { classify, describeError, TokenRefusedError } from './errors.js';

const LONGEST_PAUSE_MS = 15_000;

/**
 * Learns who the bot is. Telegram being away is waited out: after a power cut the bot may be up
 * before the network is.
 * @throws TokenRefusedError
 */
export async function meetTelegram<C extends Context>(bot: Bot<C>, logger: Logger): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await bot.init();
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
