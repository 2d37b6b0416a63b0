import { dayOf, lastDay } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Paper, PlanVersion } from '../../plans/plan.js';

/** What one unit has sent, oldest first, and what an administrator has of it on paper. */
export interface UnitPlans {
  versions: readonly Pick<PlanVersion, 'at' | 'missing'>[];
  paper: Pick<Paper, 'date'> | undefined;
}

/** How many units had sent their plan at the end of a day. */
export interface PlanDay {
  /** "2020-01-30" */
  day: string;
  /** With all its parts, or on paper. */
  complete: number;
  /** Sent, but a part is missing. */
  incomplete: number;
}

export interface PlanDays {
  units: number;
  /** Every day on which the numbers changed, by its date. */
  changes: PlanDay[];
  /** The days that a chart of it shows, both inclusive. */
  first: string;
  last: string;
  /** The last day of which something is known. */
  known: string;
  /** The first day that is late. */
  before: string;
}

/**
 * Plans day by day: what counts on a day is what each unit had sent last by its end, in the contest's
 * zone. A document on paper counts from its own date, which is what an administrator stated of it.
 */
export function planDays(contest: Contest, units: readonly UnitPlans[], now: number): PlanDays {
  const today = dayOf(contest, now);
  const before = contest.calendar.deadlines.plan.before;
  const events = new Set(units.flatMap((unit) => eventDays(contest, unit)));
  const days = [...events].filter((day) => day <= today).sort();
  const changes = days.map((day) => ({ day, ...countAt(contest, units, day) }));
  const moved = changes.filter((change, index) => {
    const { complete, incomplete } = changes[index - 1] ?? { complete: 0, incomplete: 0 };
    return change.complete !== complete || change.incomplete !== incomplete;
  });
  // From the dispatch that asks for plans, unless one came before that.
  const first = earliest([contest.dispatch.date, before, today, ...days]);
  const last = latest([before, ...days]);
  const known = earliest([today, last]);
  return { units: units.length, changes: moved, first, last, known, before };
}

function eventDays(contest: Contest, { versions, paper }: UnitPlans): string[] {
  return [...versions.map(({ at }) => dayOf(contest, at)), ...(paper ? [paper.date] : [])];
}

function countAt(contest: Contest, units: readonly UnitPlans[], day: string) {
  let complete = 0;
  let incomplete = 0;
  for (const { versions, paper } of units) {
    const sent = versions.filter(({ at }) => dayOf(contest, at) <= day).at(-1);
    if ((paper && paper.date <= day) || sent?.missing.length === 0) complete += 1;
    else if (sent) incomplete += 1;
  }
  return { complete, incomplete };
}

/** How it stood on the last day in time. */
export function atDeadline(contest: Contest, { changes }: Pick<PlanDays, 'changes'>): PlanDay {
  const day = lastDay(contest);
  const { complete, incomplete } = changes.filter((change) => change.day <= day).at(-1) ?? NOTHING;
  return { day, complete, incomplete };
}

/** How it stands by the end of what is known. */
export function atEnd({ changes, known }: Pick<PlanDays, 'changes' | 'known'>): PlanDay {
  const { complete, incomplete } = changes.at(-1) ?? NOTHING;
  return { day: known, complete, incomplete };
}

const NOTHING = { complete: 0, incomplete: 0 };

function earliest(days: readonly string[]): string {
  return days.reduce((one, other) => (one < other ? one : other));
}

function latest(days: readonly string[]): string {
  return days.reduce((one, other) => (one > other ? one : other));
}
