import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { isTimeToSend } from '../reminders/ladder.js';
import { type ReminderSubject, reminderId } from '../reminders/reminder.js';
import { remind, sweepReminders } from '../reminders/sweep.js';
import { nextTimeToSend } from '../reminders/time-to-send.js';
import type { ProgressDeps } from './deps.js';
import { reachable, toRemind, type UnitProgress } from './progress.js';
import { findUnit, readUnits } from './read-progress.js';

/** What was asked stays good for so long; after that things may stand otherwise. */
const ASKED_FOR_MS = 10 * 60_000;

/** One message to one person for one unit. */
export interface HandReminder {
  finalistId: string;
  userId: number;
}

export interface Reminded {
  state: 'made';
  /** Messages made now, and people who were told since it was asked. */
  made: number;
  before: number;
  units: number;
}

export type RemindResult =
  | Reminded
  /** Not now: in quiet hours, or on a day off. */
  | { state: 'later'; at: number | undefined }
  /** Nobody owes anything, or nobody can be reached. */
  | { state: 'nobody' }
  /** The question is too old. */
  | { state: 'outdated' }
  /** It is no longer those who were asked about. */
  | { state: 'changed' };

/** Who is reminded when an administrator says so: of one unit, or of all. */
export async function whomToRemind(
  deps: ProgressDeps,
  finalistId: string | undefined,
): Promise<HandReminder[]> {
  const contest = await deps.deadlines.contest();
  const one = finalistId === undefined ? undefined : await findUnit(deps, contest, finalistId);
  const units = finalistId === undefined ? await readUnits(deps, contest) : one ? [one] : [];
  return toRemind(units).flatMap(remindersFor);
}

function remindersFor({ finalist, people }: UnitProgress): HandReminder[] {
  return reachable(people).map(({ userId }) => ({ finalistId: finalist.id, userId }));
}

export function unitsOf(reminders: readonly HandReminder[]): number {
  return new Set(reminders.map(({ finalistId }) => finalistId)).size;
}

/** Whether anybody may be reminded now, and if not, when again. */
export async function whenToRemind(
  deps: Pick<ProgressDeps, 'deadlines' | 'clock'>,
): Promise<{ state: 'later'; at: number | undefined } | undefined> {
  const contest = await deps.deadlines.contest();
  const now = deps.clock.now();
  if (isTimeToSend(contest, now)) return undefined;
  return { state: 'later', at: nextTimeToSend(contest, now) };
}

/**
 * Reminds by hand. When it was asked stands in the ids of the messages: pressed twice, ordered by two
 * administrators at once or handled again after a crash, it makes nobody's message twice.
 *
 * @param order `finalistId` for one unit, nothing for all; `count` when it was said how many it is
 */
export async function remindByHand(
  deps: ProgressDeps,
  order: { finalistId?: string; askedAt: number; count?: number },
  actor: Actor,
): Promise<RemindResult> {
  mustBeAdministrator(deps, actor);
  const { finalistId, askedAt, count } = order;
  const now = deps.clock.now();
  if (askedAt > now || now - askedAt > ASKED_FOR_MS) return { state: 'outdated' };
  const later = await whenToRemind(deps);
  if (later) return later;
  // What is due anyway goes first: a reminder by hand would stand in for the news of a moved deadline.
  await sweepReminders(deps);
  const reminders = await whomToRemind(deps, finalistId);
  if (reminders.length === 0) return { state: 'nobody' };
  if (count !== undefined && count !== reminders.length) return { state: 'changed' };

  const open: HandReminder[] = [];
  for (const one of reminders) if (!(await isMade(deps, one, askedAt))) open.push(one);
  if (open.length > 0) {
    const facts = { messages: String(open.length), units: String(unitsOf(open)) };
    const act = finalistId === undefined ? 'remind-all' : 'remind-unit';
    await recordAct(deps, act, finalistId ?? 'all', actor, facts);
  }
  for (const one of open) await remind(deps, now, subjectOf(one, askedAt), one.userId);
  return {
    state: 'made',
    made: open.length,
    before: reminders.length - open.length,
    units: unitsOf(open),
  };
}

/** Orders of one minute are one: two administrators who remind at once remind once. */
const TOGETHER_MS = 60_000;

function subjectOf({ finalistId }: HandReminder, askedAt: number): ReminderSubject {
  return { finalistId, kind: 'by-hand', at: askedAt - (askedAt % TOGETHER_MS) };
}

/**
 * Whether somebody was told since it was asked, or the message is made and noted with them: a crash
 * may have come in between the two.
 */
async function isMade(
  { outbox, reminders }: ProgressDeps,
  one: HandReminder,
  askedAt: number,
): Promise<boolean> {
  const { toldAt = 0 } = (await reminders.of(one.finalistId)).get(one.userId) ?? {};
  if (toldAt >= askedAt) return true;
  const subject = subjectOf(one, askedAt);
  if (toldAt < subject.at) return false;
  return (await outbox.ledger.find(reminderId(subject, one.userId))) !== undefined;
}
