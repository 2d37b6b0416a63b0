import type { Contest } from '../contest/contest.js';
import { lateBy, type Plan, type PlanVersion } from './plan.js';
import type { PlanStore } from './plan-store.js';

/**
 * How far a unit is with what item 3 of the dispatch asks of it:
 * - `none`: nothing sent; `incomplete`: sent, but a mandatory part is missing;
 * - `complete`: sent with all its parts; `paper`: an administrator has it on paper.
 */
export type Standing = 'none' | 'incomplete' | 'complete' | 'paper';

export interface PlanStanding {
  plan: Plan;
  /** What was sent last. */
  last: PlanVersion | undefined;
  standing: Standing;
  /** Ids of the parts that are still to be sent; none for what is complete or on paper. */
  missing: string[];
  /**
   * How much too late the last version came, in milliseconds; 0 when in time or not sent. What was
   * sent because the appraisers asked for it says nothing of that: it goes by what came before it.
   */
  lateMs: number;
}

/** Whether the unit still has to send something. */
export function owes({ standing }: Pick<PlanStanding, 'standing'>): boolean {
  return standing === 'none' || standing === 'incomplete';
}

export async function planStanding(
  contest: Contest,
  plans: Pick<PlanStore, 'find' | 'lastVersion' | 'versions'>,
  finalistId: string,
): Promise<PlanStanding> {
  const [plan, last] = await Promise.all([plans.find(finalistId), plans.lastVersion(finalistId)]);
  const standing = standingOf(plan, last);
  const judged = last?.revision ? (await plans.versions(finalistId)).findLast(isUnasked) : last;
  const missing = last ? last.missing : contest.plan.parts.map(({ id }) => id);
  return {
    plan,
    last,
    standing,
    missing: owes({ standing }) ? missing : [],
    lateMs: judged ? lateBy(contest, judged) : 0,
  };
}

function isUnasked({ revision }: PlanVersion): boolean {
  return revision === undefined;
}

function standingOf(plan: Plan, last: PlanVersion | undefined): Standing {
  if (plan.paper) return 'paper';
  if (!last) return 'none';
  return last.missing.length > 0 ? 'incomplete' : 'complete';
}
