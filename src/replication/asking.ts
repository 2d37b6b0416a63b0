import { DateTime } from 'luxon';
import { type Day, dayOf, instantOf, isWorkingDay, nextWorkingDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { isUnderway, type News, stageOf } from './milestones.js';

/** Questions in a row that nobody answered, after which no more are asked. */
export const MOST_UNANSWERED = 6;

/** What a replication is asked by. Times are epoch milliseconds. */
export interface Asked {
  registeredAt: number;
  news: readonly News[];
  /** When it was asked how it goes. */
  asks: readonly number[];
}

/** The same day of the next month, or the last of that month: 31 January → 29 February. */
export function monthAfter(day: Day): Day {
  const next = DateTime.fromISO(day, { zone: 'utc' }).plus({ months: 1 }).toISODate();
  if (next === null) throw new RangeError(`not a day: ${day}`);
  return next;
}

/** When something was last heard of it; its registration is the first word. */
export function heardAt({ registeredAt, news }: Pick<Asked, 'registeredAt' | 'news'>): number {
  return Math.max(registeredAt, ...news.map(({ at }) => at));
}

/** The questions since something was last heard. */
export function unanswered(asked: Asked): number[] {
  const heard = heardAt(asked);
  return asked.asks.filter((at) => at > heard);
}

/** Nobody answers any more, though there is something still to come. */
export function isSilent(asked: Asked): boolean {
  return isUnderway(stageOf(asked.news)) && unanswered(asked).length >= MOST_UNANSWERED;
}

/**
 * When it is asked next: a month after something was last heard or asked, on a working day. Whatever
 * was missed, as when the bot stood still, is one question.
 */
export function nextAsk(contest: Contest, asked: Asked): number | undefined {
  if (!isUnderway(stageOf(asked.news)) || isSilent(asked)) return undefined;
  const last = Math.max(heardAt(asked), ...asked.asks);
  const day = monthAfter(dayOf(contest, last));
  const working = isWorkingDay(contest, day) ? day : nextWorkingDay(contest, day);
  return instantOf(contest, working, contest.reminders.at);
}
