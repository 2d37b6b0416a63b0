import {
  type Day,
  dayOf,
  nextWorkingDay,
  workingDaysBefore,
  workingDayUpTo,
} from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { PlanReturn } from '../../plans/revision.js';

/** Few: once some days before, once on the last day, and once to the administrators when it is over. */
export const revisionSteps = ['soon', 'last', 'over'] as const;
export type RevisionStep = (typeof revisionSteps)[number];

/** Working days before the last day on which the first reminder comes. */
const SOON_DAYS = 3;

/**
 * What is to be said today of a revision that is awaited: the newest step whose day has come, so that
 * nothing is said twice after a gap. The letter that asked for it spoke for its own day.
 */
export function revisionStep(
  contest: Contest,
  { until, at }: Pick<PlanReturn, 'until' | 'at'>,
  now: number,
): RevisionStep | undefined {
  if (until === undefined) return undefined;
  const today = dayOf(contest, now);
  const asked = dayOf(contest, at);
  const days = revisionDays(contest, until);
  const step = revisionSteps.findLast((one) => days[one] <= today);
  if (step === undefined || days[step] <= asked) return undefined;
  // Between the last working day and the end nothing more is said; after the end it is too late to remind.
  return step !== 'over' && today > until ? undefined : step;
}

/** The day from which on each step may be said. @param until the last day for the revision */
export function revisionDays(contest: Contest, until: Day): Record<RevisionStep, Day> {
  return {
    soon: workingDaysBefore(contest, until, SOON_DAYS),
    last: workingDayUpTo(contest, until),
    over: nextWorkingDay(contest, until),
  };
}
