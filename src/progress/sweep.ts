import { type Day, dayOf, deadlineInstant } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import { digestTimes, isTimeToSend, lastWordTime } from '../reminders/ladder.js';
import type { ProgressDeps } from './deps.js';

export type SweepDeps = Pick<ProgressDeps, 'clock' | 'deadlines' | 'adminIds'> & {
  outbox: Pick<Outbox, 'post'>;
};

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

/** Finds what the administrators are to be told now, and has them told: each digest and list once. */
export async function sweepProgress(deps: SweepDeps): Promise<void> {
  const { clock, deadlines, adminIds: to, outbox } = deps;
  const now = clock.now();
  const [contest, startedAt] = await Promise.all([deadlines.contest(), deadlines.startedAt(now)]);
  if (to.length === 0) return;
  const { digest, organiserList } = dueReports(contest, now, startedAt);
  if (digest !== undefined) {
    await outbox.post({ id: `digest.${digest}`, kind: 'progress-digest', subject: digest, to });
  }
  if (organiserList !== undefined) {
    const id = `organiser-list.${organiserList}`;
    await outbox.post({ id, kind: 'organiser-list', subject: organiserList, to });
  }
}
