import { dayOf, instantOf, workingDaysAfter } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { isTimeToSend } from '../reminders/ladder.js';

/** A step at its time, epoch milliseconds. */
export interface StepTime {
  step: string;
  at: number;
  tellsAdministrators: boolean;
}

/** What a coordinator is to be told now. */
export type Due = { kind: 'kit' } | { kind: 'nudge'; step: string; at: number };

export interface DueFacts {
  contest: Contest;
  now: number;
  /** When results first became public: from then on agencies have something to make known. */
  publicAt: number;
  /** The version that is public now. */
  version: number;
  hasReported: boolean;
  /** What this coordinator was last told of, and when. */
  told?: { version: number; at: number };
}

/** In the order of their times; of two at the same instant the one further down in the file counts. */
export function stepTimes(contest: Contest, publicAt: number): StepTime[] {
  const { steps } = contest.dissemination;
  const first = dayOf(contest, publicAt);
  const byTime = new Map<number, StepTime>();
  for (const { id, workingDaysAfter: days, at: time, tellsAdministrators = false } of steps) {
    const day = workingDaysAfter(contest, first, days);
    const at = instantOf(contest, day, time ?? contest.reminders.at);
    const tells = tellsAdministrators || byTime.get(at)?.tellsAdministrators === true;
    byTime.set(at, { step: id, at, tellsAdministrators: tells });
  }
  return [...byTime.values()].sort((one, other) => one.at - other.at);
}

/**
 * What a coordinator is to be told now: at most one thing, whatever was missed. Each version of the
 * results brings its kit, also to whoever became a coordinator later, and also after a report, which
 * a correction makes one about earlier results. Then, as long as the agency has reported nothing, the
 * newest step that came after they were last told something.
 */
export function dueToCoordinator(facts: DueFacts): Due | undefined {
  const { contest, now, version, told } = facts;
  if (!isTimeToSend(contest, now)) return undefined;
  if (told === undefined || told.version < version) return { kind: 'kit' };
  if (facts.hasReported) return undefined;
  const step = newestStep(facts);
  return step && step.at > told.at ? { kind: 'nudge', step: step.step, at: step.at } : undefined;
}

/** The step by which the administrators are to know who is silent; only the newest one. */
export function dueToAdministrators(
  facts: Pick<DueFacts, 'contest' | 'now' | 'publicAt'>,
): StepTime | undefined {
  if (!isTimeToSend(facts.contest, facts.now)) return undefined;
  return stepTimes(facts.contest, facts.publicAt).findLast(
    ({ at, tellsAdministrators }) => tellsAdministrators && at <= facts.now,
  );
}

export function newestStep({
  contest,
  now,
  publicAt,
}: Pick<DueFacts, 'contest' | 'now' | 'publicAt'>): StepTime | undefined {
  return stepTimes(contest, publicAt).findLast(({ at }) => at <= now);
}
