import type { Finalist } from '../finalists/finalist.js';
import type { DeliveryState } from '../outbox/delivery.js';
import { owes, type PlanStanding } from '../plans/standing.js';

/** The last reminder of one person, and what became of it. */
export interface LastReminder {
  /** Epoch milliseconds. */
  at: number;
  state: DeliveryState;
  /** Why it failed, as a code. */
  reason: string;
}

/** Somebody of a unit, as an administrator sees them. */
export interface UnitPerson {
  userId: number;
  name: string | undefined;
  /** Their own unit, as their profile says. */
  unit: string | undefined;
  /** They block the bot now. */
  blocked: boolean;
  reminder: LastReminder | undefined;
}

/**
 * Why nobody of a unit can be reached in chat:
 * - `unclaimed`: nobody has come to it; `blocked`: everyone blocks the bot;
 * - `undelivered`: nobody's last reminder is known to have arrived.
 */
export type Unreachable = 'unclaimed' | 'blocked' | 'undelivered';

export interface UnitProgress {
  finalist: Finalist;
  people: UnitPerson[];
  standing: PlanStanding;
  /** Why it is on the call list, if it is. */
  unreachable: Unreachable | undefined;
}

/** As administrators look through the units. */
export const unitGroups = ['none', 'incomplete', 'sent', 'unreachable'] as const;
export type UnitGroup = (typeof unitGroups)[number];

/** @param lastSent who sent the unit's last version, and when */
export function unreachableBecause(
  people: readonly Pick<UnitPerson, 'userId' | 'blocked' | 'reminder'>[],
  lastSent?: { at: number; by: { userId: number } },
): Unreachable | undefined {
  if (people.length === 0) return 'unclaimed';
  if (people.every(({ blocked }) => blocked)) return 'blocked';
  const isLost = ({ userId, blocked, reminder }: (typeof people)[number]): boolean => {
    if (blocked) return true;
    // Whoever has sent something since is plainly there.
    const wasHere = lastSent?.by.userId === userId && lastSent.at > (reminder?.at ?? 0);
    return !wasHere && (reminder?.state === 'failed' || reminder?.state === 'uncertain');
  };
  return people.every(isLost) ? 'undelivered' : undefined;
}

export function inGroup({ standing, unreachable }: UnitProgress, group: UnitGroup): boolean {
  switch (group) {
    case 'unreachable':
      return unreachable !== undefined;
    case 'sent':
      return !owes(standing);
    default:
      return standing.standing === group;
  }
}

/** Whether a reminder is known to have reached the unit. One on the call list is never counted. */
export function wasReminded({ people, unreachable }: UnitProgress): boolean {
  return unreachable === undefined && people.some(({ reminder }) => reminder?.state === 'sent');
}

/** Those to whom a message can be sent. */
export function reachable(people: readonly UnitPerson[]): UnitPerson[] {
  return people.filter(({ blocked }) => !blocked);
}

/** Units that owe their plan and have somebody to be reminded of it. */
export function toRemind(units: readonly UnitProgress[]): UnitProgress[] {
  return units.filter(({ standing, people }) => owes(standing) && reachable(people).length > 0);
}

export interface Counts {
  units: number;
  inTime: number;
  late: number;
  paper: number;
  incomplete: number;
  none: number;
  unreachable: number;
  reminded: number;
}

export function countUnits(units: readonly UnitProgress[]): Counts {
  const count = (holds: (unit: UnitProgress) => boolean) => units.filter(holds).length;
  const complete = (unit: UnitProgress) => unit.standing.standing === 'complete';
  return {
    units: units.length,
    inTime: count((unit) => complete(unit) && unit.standing.lateMs === 0),
    late: count((unit) => complete(unit) && unit.standing.lateMs > 0),
    paper: count(({ standing }) => standing.standing === 'paper'),
    incomplete: count((unit) => inGroup(unit, 'incomplete')),
    none: count((unit) => inGroup(unit, 'none')),
    unreachable: count((unit) => inGroup(unit, 'unreachable')),
    reminded: count(wasReminded),
  };
}
