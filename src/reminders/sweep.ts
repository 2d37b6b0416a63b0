import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { deadlineInstant } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Person } from '../finalists/finalist.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import { owes, type PlanStanding, planStanding } from '../plans/standing.js';
import { isRedisUnavailable } from '../redis/client.js';
import { describeError } from '../telegram/errors.js';
import { coordinatorTime, type Due, type DueFacts, dueMessage, isTimeToSend } from './ladder.js';
import { formatSubject, type ReminderSubject, reminderId } from './reminder.js';
import type { ReminderStore, Reminding } from './reminder-store.js';

export interface SweepDeps {
  clock: Clock;
  deadlines: DeadlineStore;
  finalists: FinalistStore;
  coordinators: CoordinatorStore;
  plans: PlanStore;
  reminders: ReminderStore;
  outbox: Pick<Outbox, 'post'>;
  logger: Logger;
}

/** What the look of one minute goes by. */
export interface Moment {
  contest: Contest;
  now: number;
  startedAt: number;
  movedAt: number | undefined;
}

/** Finds who is to be told something now, and has them told. Run twice at once, it tells nobody twice. */
export async function sweepReminders(deps: SweepDeps): Promise<void> {
  const moment = await momentOf(deps);
  // A contest that was over when the bot was first set up reminds nobody.
  if (deadlineInstant(moment.contest) <= moment.startedAt) return;
  if (!isTimeToSend(moment.contest, moment.now)) return;
  const owing = new Set<string>();
  for (const { id, agencyId } of await deps.finalists.all()) {
    try {
      const standing = await planStanding(moment.contest, deps.plans, id);
      if (agencyId !== undefined && owes(standing)) owing.add(agencyId);
      const people = await deps.finalists.people(id);
      if (people.length > 0) await remindUnit(deps, moment, id, people, standing);
    } catch (error) {
      if (isRedisUnavailable(error)) throw error;
      // What is wrong with one unit must not keep the others from being reminded.
      const facts = { error: describeError(error), finalist: id };
      deps.logger.error(facts, 'The people of a unit could not be reminded');
    }
  }
  await tellCoordinators(deps, moment, owing);
}

export async function momentOf({ clock, deadlines }: SweepDeps): Promise<Moment> {
  const now = clock.now();
  const [contest, startedAt, move] = await Promise.all([
    deadlines.contest(),
    deadlines.startedAt(now),
    deadlines.lastMove(),
  ]);
  return { contest, now, startedAt, movedAt: move?.movedAt };
}

async function remindUnit(
  deps: SweepDeps,
  moment: Moment,
  finalistId: string,
  people: readonly Person[],
  standing: PlanStanding,
): Promise<void> {
  const reminded = await deps.reminders.of(finalistId);
  for (const person of people) {
    const due = dueFor(moment, person, standing, reminded.get(person.userId));
    if (!due) continue;
    const asksForPlan = due.kind !== 'deadline-moved' || owes(standing);
    await remind(deps, moment.now, { finalistId, ...due }, person.userId, asksForPlan);
  }
}

export function dueFor(
  { contest, now, startedAt, movedAt }: Moment,
  { since, via }: Person,
  standing: PlanStanding,
  reminding: Reminding = {},
): Due | undefined {
  const { toldAt, snoozedUntil } = reminding;
  const unaware = via === 'entry' && toldAt === undefined && standing.last === undefined;
  return dueMessage({
    contest,
    now,
    startedAt,
    ...(movedAt !== undefined && { movedAt }),
    unit: unitOf(standing),
    person: {
      since,
      unaware,
      ...(toldAt !== undefined && { toldAt }),
      ...(snoozedUntil !== undefined && { snoozedUntil }),
    },
  });
}

/** A unit's plan, as the ladder goes by it. */
export function unitOf(standing: PlanStanding): DueFacts['unit'] {
  const sentAt = standing.last?.at;
  return { owes: owes(standing), ...(sentAt !== undefined && { sentAt }) };
}

/**
 * The message first, then the note that they were told: after a crash in between, the same cause
 * makes the same message, which the outbox knows already.
 */
export async function remind(
  { outbox, reminders }: Pick<SweepDeps, 'outbox' | 'reminders'>,
  now: number,
  subject: ReminderSubject,
  userId: number,
  asksForPlan = true,
): Promise<void> {
  const id = reminderId(subject, userId);
  await outbox.post({ id, kind: 'reminder', subject: formatSubject(subject), to: [userId] });
  // News that asks for nothing is no reminder: it must not count as one.
  await reminders.told(subject.finalistId, userId, now, asksForPlan ? id : undefined);
}

/** A few working days before the end the agencies' coordinators hear which of their units still owe. */
async function tellCoordinators(
  { outbox, coordinators }: SweepDeps,
  moment: Moment,
  agencies: ReadonlySet<string>,
): Promise<void> {
  if (!isForCoordinators(moment)) return;
  for (const agencyId of agencies) {
    const to = await coordinators.of(agencyId);
    const id = coordinatorNoteId(moment.contest, agencyId);
    if (to.length > 0) await outbox.post({ id, kind: 'coordinator-note', subject: agencyId, to });
  }
}

/** Whether the coordinators are to know by now, and it isn't too late. */
export function isForCoordinators({ contest, now, startedAt }: Moment): boolean {
  const at = coordinatorTime(contest);
  return at >= startedAt && at <= now && now < deadlineInstant(contest);
}

/** Once for each deadline. */
export function coordinatorNoteId(contest: Contest, agencyId: string): string {
  return `coordinator.${agencyId}.${contest.calendar.deadlines.plan.before}`;
}
