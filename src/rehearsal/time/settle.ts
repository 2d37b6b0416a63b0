import type { Emulator } from '../../emulator/emulator.js';
import type { BotProcess } from '../bot/bot-process.js';

/**
 * Resolves when nobody has anything left to do at the clock's time: every update has been handled,
 * and everything that was due is sent. At once when the bot is down, or when the signal says so.
 */
export async function settle(
  { bot, emulator }: { bot: Pick<BotProcess, 'state' | 'ask'>; emulator: Emulator },
  signal: AbortSignal,
): Promise<void> {
  const settled = async () => {
    // Presses may cause letters, and letters nothing; so this order.
    await emulator.idle();
    await bot.ask('sweep');
    await emulator.idle();
  };
  if (bot.state !== 'running' || signal.aborted) return;
  // Who is down or does not answer doesn't hold the time up; what they missed they make up for.
  await new Promise<void>((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    settled().then(done, done);
  });
}
