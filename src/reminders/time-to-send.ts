import {
  type Day,
  dayOf,
  daysBefore,
  instantOf,
  isQuiet,
  startOfDay,
  timeOfDay,
} from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { NotYetError } from '../outbox/mailing.js';
import { isTimeToSend } from './ladder.js';

/** Holidays in a row are fewer days than this. */
const MOST_DAYS = 60;
/** What is held up into the night is looked at again this often. */
const LOOK_AGAIN_MS = 60_000;

/**
 * The next instant at which something may be sent unasked, and now if that is one: in the morning
 * after quiet hours, on the next working day.
 */
export function nextTimeToSend(contest: Contest, now: number): number | undefined {
  if (isTimeToSend(contest, now)) return now;
  const today = dayOf(contest, now);
  const { to } = contest.calendar.quietHours;
  for (let ahead = 0; ahead <= MOST_DAYS; ahead += 1) {
    const day = daysBefore(today, -ahead);
    for (const at of [startOfDay(contest, day), instantOf(contest, day, to)]) {
      if (at > now && isTimeToSend(contest, at)) return at;
    }
  }
  return undefined;
}

/** The next instant outside the quiet hours, and now if that is one. */
export function nextDaytime(contest: Contest, now: number): number {
  if (!isQuiet(contest, now)) return now;
  const { to } = contest.calendar.quietHours;
  const today = dayOf(contest, now);
  const morningOf: Day = timeOfDay(contest, now) < to ? today : daysBefore(today, -1);
  return instantOf(contest, morningOf, to);
}

/** @throws NotYetError outside the times in which reminders and the like are sent */
export function mustBeTimeToSend(contest: Contest, now: number): void {
  if (isTimeToSend(contest, now)) return;
  throw new NotYetError(LOOK_AGAIN_MS, { until: nextTimeToSend(contest, now) });
}

/** @throws NotYetError at night */
export function mustBeDaytime(contest: Contest, now: number): void {
  if (isQuiet(contest, now)) {
    throw new NotYetError(LOOK_AGAIN_MS, { until: nextDaytime(contest, now) });
  }
}
