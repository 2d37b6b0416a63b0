import { type Day, dayOf, deadlineInstant } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { DeadlineMove } from '../plans/deadline-store.js';
import { digestTimes, isTimeToSend, lastWordTime } from '../reminders/ladder.js';
import type { ProgressDeps } from './deps.js';

export type SweepDeps = Pick<
  ProgressDeps,
  'clock' | 'deadlines' | 'administrators' | 'finalists' | 'coordinators'
> & { outbox: Pick<Outbox, 'post' | 'ledger'> };

/** What the administrators are to be told at some time, by its subject. */
export interface DueReports {
  /** The day whose digest it is. */
  digest?: Day;
  /** The deadline ("before") whose list it is. */
  organiserList?: Day;
}

/**
 * What is due to the administrators now. A digest is worth something only on its own day; the
 * organiser's list comes at the first time to send from its own time on.
 *
 * @param startedAt when the bot was first set up: what was due before that was never its to say
 */
export function dueReports(contest: Contest, now: number, startedAt: number): DueReports {
  const deadline = deadlineInstant(contest);
  if (deadline <= startedAt || !isTimeToSend(contest, now)) return {};
  if (now >= deadline) {
    return now >= lastWordTime(contest)
      ? { organiserList: contest.calendar.deadlines.plan.before }
      : {};
  }
  const today = dayOf(contest, now);
  const isDue = digestTimes(contest).some(
    (at) => at <= now && at >= startedAt && dayOf(contest, at) === today,
  );
  return isDue ? { digest: today } : {};
}

/**
 * Finds what the administrators and coordinators are to be told now, and has them told: each digest,
 * list and moved deadline once.
 */
export async function sweepProgress(deps: SweepDeps): Promise<void> {
  const { clock, deadlines, administrators, outbox } = deps;
  const to = administrators();
  const now = clock.now();
  const [contest, startedAt] = await Promise.all([deadlines.contest(), deadlines.startedAt(now)]);
  if (isWorthTelling(contest, now, startedAt)) await tellOfMove(deps);
  if (to.length === 0) return;
  const { digest, organiserList } = dueReports(contest, now, startedAt);
  if (digest !== undefined) {
    await outbox.post({ id: digestId(digest), kind: 'progress-digest', subject: digest, to });
  }
  if (organiserList !== undefined) {
    const id = organiserListId(organiserList);
    await outbox.post({ id, kind: 'organiser-list', subject: organiserList, to });
  }
}

/** Whether a deadline is still ahead, and it is a time to say so. */
export function isWorthTelling(contest: Contest, now: number, startedAt: number): boolean {
  const deadline = deadlineInstant(contest);
  return startedAt < deadline && now < deadline && isTimeToSend(contest, now);
}

/** The people of units hear of a moved deadline by the reminders' sweep; here, everyone else whom it concerns. */
async function tellOfMove(deps: SweepDeps): Promise<void> {
  const { deadlines, outbox } = deps;
  const move = await deadlines.lastMove();
  if (!move) return;
  const id = moveNoteId(move.movedAt);
  // Made once: who becomes a coordinator later has never known the old day.
  if (((await outbox.ledger.find(id))?.total ?? 0) > 0) return;
  const to = await concernedByMove(deps, move);
  if (to.length === 0) return;
  await outbox.post({ id, kind: 'deadline-note', subject: String(move.movedAt), to });
}

export const digestId = (day: Day) => `digest.${day}`;
export const organiserListId = (before: Day) => `organiser-list.${before}`;
export const moveNoteId = (movedAt: number) => `moved.${movedAt}`;

/** Administrators but for who moved it, and the coordinators of agencies with finalists. */
export async function concernedByMove(
  { finalists, coordinators, administrators }: SweepDeps,
  move: DeadlineMove,
): Promise<number[]> {
  const agencies = new Set((await finalists.all()).flatMap(({ agencyId }) => agencyId ?? []));
  const coordinating = await Promise.all([...agencies].map((agency) => coordinators.of(agency)));
  const others = administrators().filter((userId) => userId !== move.by);
  return [...new Set([...others, ...coordinating.flat()])];
}
