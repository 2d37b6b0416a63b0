import type { Contest } from '../../contest/contest.js';
import type { Finalist } from '../../finalists/finalist.js';
import type { Plan, PlanVersion } from '../../plans/plan.js';
import type { UnitRecords } from './decision-store.js';
import type { DecisionDeps } from './deps.js';

/** A unit with its plan and all that is on record of it. */
export interface DecidedUnit extends UnitRecords {
  contest: Contest;
  unit: Finalist;
  plan: Plan;
  /** What was sent last. */
  sent: PlanVersion | undefined;
  versions: readonly PlanVersion[];
}

export async function readDecidedUnit(
  deps: Pick<DecisionDeps, 'finalists' | 'plans' | 'deadlines' | 'records'>,
  finalistId: string,
): Promise<DecidedUnit | undefined> {
  const unit = await deps.finalists.find(finalistId);
  if (!unit) return undefined;
  const [contest, plan, versions, records] = await Promise.all([
    deps.deadlines.contest(),
    deps.plans.find(finalistId),
    deps.plans.versions(finalistId),
    deps.records.of(finalistId),
  ]);
  // Sent while this was read: the plan says how many there are.
  const known = versions.slice(0, plan.version);
  return { contest, unit, plan, versions: known, sent: known.at(-1), ...records };
}

/** Whether there is anything to return or to decide about: a version, or paper. */
export function hasSomething({ plan }: Pick<DecidedUnit, 'plan'>): boolean {
  return plan.version > 0 || plan.paper !== undefined;
}
