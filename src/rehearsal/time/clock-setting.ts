import type { Clock } from '../../clock.js';

/** How the rehearsal's clock goes. The same setting gives the same time in every process of a machine. */
export interface ClockSetting {
  /** What it showed, epoch milliseconds, … */
  at: number;
  /** … when the machine's clock showed this. */
  since: number;
  /** 1: it goes on as the machine's does; 0: it stands. */
  rate: 0 | 1;
}

/** A clock by the setting that holds at the moment. Never behind what it showed before a machine's clock was set back. */
export function clockBy(setting: () => ClockSetting): Clock {
  return {
    now: () => {
      const { at, since, rate } = setting();
      return at + Math.max(0, Date.now() - since) * rate;
    },
  };
}
