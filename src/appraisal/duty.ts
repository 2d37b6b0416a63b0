import { type Day, dayOf, instantOf, workingDaysAfter } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';

/** So long after they were assigned nobody is told: a press by mistake is taken back by then. */
export const SECOND_THOUGHTS_MS = 2 * 60_000;

/** What an appraiser has to do for a plan. */
export interface Duty {
  /** Of the plan, its newest. */
  version: number;
  assignedAt: number;
  /** Epoch milliseconds: from when on the sheet for this version could be filled in. */
  askedAt: number;
}

/** What they were last told of it. */
export interface Told {
  version: number;
  assignedAt: number;
  /** Epoch milliseconds. */
  at: number;
}

/** The last day for a sheet. */
export function dueDay(contest: Contest, { askedAt }: Pick<Duty, 'askedAt'>): Day {
  return workingDaysAfter(contest, dayOf(contest, askedAt), contest.appraisal.workingDays);
}

export function isOverdue(contest: Contest, duty: Pick<Duty, 'askedAt'>, now: number): boolean {
  return dayOf(contest, now) > dueDay(contest, duty);
}

/**
 * What somebody who owes a sheet is to be told now: that they are asked for it, once for each version
 * and each time they are assigned; then, of the nudges that came due since, the newest.
 */
export function dueWord(
  contest: Contest,
  { version, assignedAt, askedAt }: Duty,
  told: Told | undefined,
  now: number,
): 'ask' | 'nudge' | undefined {
  if (told?.version !== version || told.assignedAt !== assignedAt) {
    return now >= assignedAt + SECOND_THOUGHTS_MS ? 'ask' : undefined;
  }
  const isDue = nudgeTimes(contest, askedAt).some((time) => told.at < time && time <= now);
  return isDue ? 'nudge' : undefined;
}

/** In the order of the contest file. */
export function nudgeTimes(contest: Contest, askedAt: number): number[] {
  const asked = dayOf(contest, askedAt);
  return contest.appraisal.nudges.map(({ workingDaysAfter: days, at }) => {
    const day = workingDaysAfter(contest, asked, days);
    return instantOf(contest, day, at ?? contest.reminders.at);
  });
}
