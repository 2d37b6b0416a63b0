import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { AppraisalDeps } from './deps.js';
import { type Assignment, assignEvenly } from './even-assignment.js';
import { counts, readAppraisal, readAppraisals } from './read-appraisal.js';
import { type Obstacle, readTies } from './ties.js';

/** Others may assign meanwhile; after so many changes the person is asked to press again. */
const ATTEMPTS = 5;

export type SetResult =
  | { state: 'set' }
  | { state: 'barred'; obstacle: Obstacle }
  /** Their sheet is in, and stays. */
  | { state: 'submitted' }
  /** There is no such plan. */
  | { state: 'gone' };

/** Gives somebody a plan to appraise, or takes it from them. */
export async function setAppraiser(
  deps: AppraisalDeps,
  { finalistId, userId }: Assignment,
  isOn: boolean,
  actor: Actor,
): Promise<SetResult> {
  mustBeAdministrator(deps, actor);
  const unit = await readAppraisal(deps, finalistId);
  if (!unit) return { state: 'gone' };
  const seat = unit.seats.find((one) => one.userId === userId);
  if (isOn) {
    const obstacle = await readTies(deps).obstacle(userId, unit.finalist);
    if (obstacle) return { state: 'barred', obstacle };
    if (seat) return { state: 'set' };
  } else {
    if (!seat) return { state: 'set' };
    if (seat.state === 'submitted') return { state: 'submitted' };
  }
  const act = isOn ? 'assign-appraiser' : 'unassign-appraiser';
  await recordAct(deps, act, finalistId, actor, { user: String(userId) });
  if (isOn) await deps.appraisals.assign([{ finalistId, userId }], deps.clock.now());
  else await deps.appraisals.unassign({ finalistId, userId });
  return { state: 'set' };
}

export interface EvenResult {
  added: number;
  /** Plans that still have fewer appraisers than they are to have, as nobody else may. */
  short: number;
}

/** Assigns all plans that were sent, over all appraisers who may; who is assigned stays. */
export async function assignAllEvenly(deps: AppraisalDeps, actor: Actor): Promise<EvenResult> {
  mustBeAdministrator(deps, actor);
  const { appraisersPerPlan: perPlan } = deps.contest.appraisal;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { revision } = await deps.appraisals.assignments();
    const units = await readAppraisals(deps);
    const barred = await barredPairs(
      deps,
      units.map(({ finalist }) => finalist),
    );
    const plans = units.map(({ finalist, seats }) => ({
      finalistId: finalist.id,
      assigned: seats.filter(counts).map(({ userId }) => userId),
    }));
    const pairs = assignEvenly({
      plans,
      appraisers: deps.appraisers(),
      perPlan,
      isBarred: (finalistId, userId) => barred.has(`${finalistId} ${userId}`),
    });
    const short = plans.filter(({ finalistId, assigned }) => {
      const added = pairs.filter((pair) => pair.finalistId === finalistId).length;
      return assigned.length + added < perPlan;
    }).length;
    if (pairs.length > 0) {
      await recordAct(deps, 'assign-appraisers-evenly', 'all', actor);
      if ((await deps.appraisals.assign(pairs, deps.clock.now(), revision)) === 'changed') continue;
    }
    return { added: pairs.length, short };
  }
  throw new Error('The assignments kept changing while they were made');
}

async function barredPairs(
  deps: AppraisalDeps,
  finalists: Parameters<ReturnType<typeof readTies>['obstacle']>[1][],
): Promise<ReadonlySet<string>> {
  const ties = readTies(deps);
  const barred = new Set<string>();
  for (const finalist of finalists) {
    for (const userId of deps.appraisers()) {
      if (await ties.obstacle(userId, finalist)) barred.add(`${finalist.id} ${userId}`);
    }
  }
  return barred;
}
