import type { Emulator } from '../../emulator/emulator.js';
import type { BotProcess } from '../bot/bot-process.js';
import { pause, unlessAborted } from './interruptible.js';
import type { WaitsFor } from './time.js';

interface Settling {
  bot: Pick<BotProcess, 'state' | 'ask'>;
  emulator: Pick<Emulator, 'idle' | 'calls'>;
  /** So long nothing may move before time goes on without what is late; milliseconds of the machine's. */
  patience?: number;
  /** Once something is late, as while Telegram is away: a run would crawl if each step waited as long. */
  shortPatience?: number;
}

/** Looked at so often whether anything moves. */
const LOOK_EVERY = 100;
/** What takes longer is said. */
const SAY_AFTER = 500;

/**
 * Makes what resolves when nobody has anything left to do at the clock's time: every update has been
 * handled, and everything that was due is sent. At once when the bot is down or the signal says so;
 * and when nothing moves any more, with what is late: in an outage time goes on, too, and what waits is
 * made up for after it.
 */
export function createSettle({ bot, emulator, patience = 10_000, shortPatience = 500 }: Settling) {
  let late: WaitsFor | undefined;

  return async (
    signal: AbortSignal,
    say: (what: WaitsFor | undefined) => void,
  ): Promise<WaitsFor | undefined> => {
    if (bot.state !== 'running' || signal.aborted) return undefined;
    let phase: WaitsFor = 'answers';
    const work = async () => {
      // Presses may cause letters, and letters nothing; so this order.
      await emulator.idle();
      phase = 'letters';
      await bot.ask('sweep');
      phase = 'answers';
      await emulator.idle();
    };
    const over = new AbortController();
    const whole = AbortSignal.any([signal, over.signal]);
    // Who is down or does not answer doesn't hold the time up; what they missed they make up for.
    const settled = work().then(
      () => true,
      () => true,
    );
    const stuck = watch(whole, late === undefined ? patience : shortPatience, () => say(phase));
    const isSettled = await unlessAborted(Promise.race([settled, stuck]), signal);
    over.abort();
    late = isSettled === false ? phase : undefined;
    return late;
  };

  /** Resolves with false when nothing has moved for that long. */
  async function watch(signal: AbortSignal, most: number, say: () => void): Promise<false> {
    const began = performance.now();
    let movedAt = began;
    let last = lastAnswer(emulator);
    while (!signal.aborted) {
      await pause(LOOK_EVERY, signal);
      const now = performance.now();
      if (now - began >= SAY_AFTER) say();
      const newest = lastAnswer(emulator);
      if (newest !== last) movedAt = now;
      last = newest;
      if (now - movedAt >= most) return false;
    }
    return false;
  }
}

/** The last call that went well, but for those by which the bot asks for updates. */
function lastAnswer({ calls }: Pick<Emulator, 'calls'>) {
  return calls.findLast(({ ok, method }) => ok && method !== 'getUpdates');
}
