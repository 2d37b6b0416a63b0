import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import {
  type Day,
  dayOf,
  daysBefore,
  deadlineInstant,
  lastDay,
  withDeadline,
} from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { nextTimeToSend } from '../reminders/time-to-send.js';
import type { ProgressDeps } from './deps.js';
import { reachable, type UnitProgress } from './progress.js';

/** Why a day can't become the deadline. */
export type DayProblem = 'past' | 'same' | 'too-far' | 'too-soon';

export type MoveResult =
  | { state: 'moved'; contest: Contest }
  /** It has been moved since the question was asked, by this button or by another. */
  | { state: 'changed'; contest: Contest }
  | { state: 'refused'; problem: DayProblem };

/** So far ahead a day is a slip of the finger rather than a deadline. */
const MOST_YEARS = 2;

/** @param before the first day that is late */
export function problemOf(contest: Contest, before: Day, now: number): DayProblem | undefined {
  const today = dayOf(contest, now);
  if (before === contest.calendar.deadlines.plan.before) return 'same';
  if (daysBefore(before, 1) < today) return 'past';
  // Nobody could be told before it is over.
  const moved = withDeadline(contest, before);
  if ((nextTimeToSend(moved, now) ?? deadlineInstant(moved)) >= deadlineInstant(moved)) {
    return 'too-soon';
  }
  const [year = 0, ...rest] = today.split('-');
  const furthest = [Number(year) + MOST_YEARS, ...rest].join('-');
  return lastDay(moved) > furthest ? 'too-far' : undefined;
}

/** Which move is the newest: a question carries it, and is answered only while it holds. */
export async function deadlineRevision({
  deadlines,
}: Pick<ProgressDeps, 'deadlines'>): Promise<number> {
  return (await deadlines.lastMove())?.movedAt ?? 0;
}

/**
 * Moves the deadline, once for each question that was asked about it. Everyone is told by the
 * reminders' sweep, and the ladder follows from the new day by itself.
 *
 * @param order `replaces`: the move that was the newest when it was asked
 */
export async function moveDeadline(
  deps: Pick<ProgressDeps, 'deadlines' | 'clock' | 'audit' | 'isAdministrator'>,
  { before, replaces }: { before: Day; replaces: number },
  actor: Actor,
): Promise<MoveResult> {
  mustBeAdministrator(deps, actor);
  const { deadlines, clock } = deps;
  const contest = await deadlines.contest();
  const now = clock.now();
  const { userId: by, updateId } = actor;
  const last = await deadlines.lastMove();
  const record = async (facts: Record<string, string>): Promise<MoveResult> => {
    await recordAct(deps, 'move-deadline', before, actor, facts);
    return { state: 'moved', contest: await deadlines.contest() };
  };
  // Handled again after a crash; the day before is no longer known, and the first record of it stays.
  if (last?.updateId === updateId) return record({ to: before });
  if ((last?.movedAt ?? 0) !== replaces) return { state: 'changed', contest };
  const problem = problemOf(contest, before, now);
  if (problem) return { state: 'refused', problem };
  // A clock set back must not make two moves look like one.
  const move = { before, movedAt: Math.max(now, replaces + 1), by, updateId };
  if (!(await deadlines.move(move, replaces))) {
    return { state: 'changed', contest: await deadlines.contest() };
  }
  return record({ from: contest.calendar.deadlines.plan.before, to: before });
}

/** Who hears of a move: everyone of every unit, each once. */
export function whoIsTold(units: readonly UnitProgress[]): { people: number; unreached: number } {
  const ids = units.flatMap(({ people }) => reachable(people).map(({ userId }) => userId));
  return {
    people: new Set(ids).size,
    unreached: units.filter(({ unreachable }) => unreachable !== undefined).length,
  };
}
