import { dayOf, daysBefore, instantOf, startOfDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { isTimeToSend } from '../reminders/ladder.js';

/** Holidays in a row are fewer days than this. */
const MOST_DAYS = 60;

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
