/** How people are with their phone. */
export const habitNames = ['quick', 'slow', 'silent', 'blocking'] as const;
export type HabitName = (typeof habitNames)[number];

export interface Habit {
  /** From a message to what they do about it, in minutes: at least and at most. */
  delay: readonly [least: number, most: number];
  /** From one sitting to the next, in the middle of a form; minutes. */
  pause: readonly [least: number, most: number];
  /** Each of these with a probability of its own. */
  acknowledges: number;
  opensResults: number;
  /** Of their own accord, in the two weeks after they came. */
  looksAround: number;
  registers: number;
  asks: number;
  /** What part of the time until the deadline they let pass before they send their unit's plan; 0 to 1. */
  plan?: readonly [least: number, most: number];
}

const SLOW: Habit = {
  delay: [60, 30 * 60],
  pause: [5, 90],
  acknowledges: 0.75,
  opensResults: 0.4,
  looksAround: 0.1,
  registers: 0.03,
  asks: 0.01,
  plan: [0.6, 0.98],
};

export const HABITS: Record<HabitName, Habit> = {
  quick: {
    delay: [1, 25],
    pause: [1, 10],
    acknowledges: 0.96,
    opensResults: 0.8,
    looksAround: 0.25,
    registers: 0.08,
    asks: 0.04,
    plan: [0.1, 0.6],
  },
  slow: SLOW,
  /** They get everything, and nobody knows whether they read it. */
  silent: {
    delay: [1, 1],
    pause: [1, 1],
    acknowledges: 0,
    opensResults: 0,
    looksAround: 0,
    registers: 0,
    asks: 0,
  },
  blocking: SLOW,
};

/** Steps of a form that somebody does in one sitting: at least and at most. */
export const SITTING = [2, 5] as const;
/** Of those who block the bot, how many come back. */
export const COME_BACK = 0.4;
/** After which of the bot's messages they block it, at the latest. */
export const PATIENCE = 3;
