import type { BotProcess } from '../bot/bot-process.js';
import type { Agenda } from './agendas.js';
import { unlessAborted } from './interruptible.js';

/** Longer than this nobody waits for what the bot expects, as while its store is away. */
const PATIENCE = 5_000;

/** What the bot will do by itself: nothing while it is down, or can't say. */
export function botAgenda(bot: Pick<BotProcess, 'ask'>): Agenda {
  return {
    async next(after, until) {
      try {
        return await unlessAborted(bot.ask('nextAt', after, until), AbortSignal.timeout(PATIENCE));
      } catch {
        return undefined;
      }
    },
  };
}
