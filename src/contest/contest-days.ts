import { daysBefore, deadlineInstant, lastDay, startOfDay } from './calendar.js';
import type { Contest } from './contest.js';

/** What begins, ends or falls due on a day of the contest, by its file. */
export const contestDayKinds = [
  'dispatch',
  'registration-opens',
  'registration-closes',
  'urged',
  'last-day',
  'deadline',
  'contest-ends',
] as const;
export type ContestDayKind = (typeof contestDayKinds)[number];

export interface ContestDay {
  kind: ContestDayKind;
  /** Epoch milliseconds: the first instant of the day, or of what begins or is over. */
  at: number;
}

/** In order. What depends on what people do, as when results are published, is none of them. */
export function contestDays(contest: Contest): ContestDay[] {
  const { calendar, dispatch, privacy } = contest;
  const { opensOn, closesOn } = calendar.registration;
  const { urgedOn } = calendar.deadlines.plan;
  const last = lastDay(contest);
  const start = (day: string) => startOfDay(contest, day);
  const days: ContestDay[] = [
    { kind: 'dispatch', at: start(dispatch.date) },
    { kind: 'registration-opens', at: start(opensOn) },
    { kind: 'last-day', at: start(last) },
    { kind: 'deadline', at: deadlineInstant(contest) },
    { kind: 'contest-ends', at: start(daysBefore(privacy.periods.contestEndsOn, -1)) },
  ];
  if (closesOn !== undefined) {
    days.push({ kind: 'registration-closes', at: start(daysBefore(closesOn, -1)) });
  }
  if (urgedOn < last) days.push({ kind: 'urged', at: start(urgedOn) });
  return days.sort((one, other) => one.at - other.at);
}
