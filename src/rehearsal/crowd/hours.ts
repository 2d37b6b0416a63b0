import { dayOf, daysBefore, instantOf, timeOfDay } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Chance } from './chance.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

const MORNING = '06:30';
const EVENING = '22:00';
/** Nobody looks at their phone at the same minute of the morning. */
const WAKING = 90;

/**
 * What is done within half an hour is done at whole minutes, and what has more time at every fifth:
 * the clock stops at each time at which somebody does something, and ten thousand would be too many.
 */
const SOON = 30 * MINUTE;
const FIVE = 5 * MINUTE;

/** A time from `now` on at which somebody who is not asleep does something. */
export function awake(contest: Contest, now: number, after: number, chance: Chance): number {
  const at = now + after;
  const time = timeOfDay(contest, at);
  if (time >= MORNING && time < EVENING) return next(at, after < SOON ? MINUTE : FIVE);
  const day = dayOf(contest, at);
  const morning = instantOf(contest, time < MORNING ? day : daysBefore(day, -1), MORNING);
  return next(morning + chance.between(0, WAKING) * MINUTE, FIVE);
}

/** A time in the working hours of one of the next days. */
export function workingTime(contest: Contest, now: number, days: number, chance: Chance): number {
  const day = daysBefore(dayOf(contest, now), -chance.between(0, days));
  const at = instantOf(contest, day, '08:00') + chance.between(0, 9 * 60) * MINUTE;
  return next(at > now ? at : at + DAY, FIVE);
}

function next(at: number, every: number): number {
  return Math.floor(at / every) * every + every;
}
