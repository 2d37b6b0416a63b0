import { openReturn } from '../../plans/revision.js';
import { isRedisUnavailable } from '../../redis/client.js';
import { isTimeToSend } from '../../reminders/ladder.js';
import { describeError } from '../../telegram/errors.js';
import type { DecisionDeps } from './deps.js';
import { type RevisionStep, revisionStep } from './reminding.js';
import { type DecidedUnit, readDecidedUnit } from './unit.js';

export type SweepDeps = Pick<
  DecisionDeps,
  'clock' | 'finalists' | 'plans' | 'deadlines' | 'records' | 'outbox' | 'logger' | 'administrators'
>;

/** Finds which revisions came in and which are awaited soon, and has that told. Run twice at once, it tells nobody twice. */
export async function sweepDecisions(deps: SweepDeps): Promise<void> {
  for (const finalistId of await deps.records.units()) {
    try {
      const state = await readDecidedUnit(deps, finalistId);
      if (!state) continue;
      await tellOfRevision(deps, state);
      await remind(deps, state);
    } catch (error) {
      if (isRedisUnavailable(error)) throw error;
      // What is wrong with one unit must not keep the others from being told.
      const facts = { error: describeError(error), finalist: finalistId };
      deps.logger.error(facts, 'The revision of a plan could not be looked after');
    }
  }
}

async function tellOfRevision(deps: SweepDeps, { unit, plan, sent }: DecidedUnit): Promise<void> {
  if (!sent?.revision) return;
  await postOnce(deps, {
    id: `revision-came.${unit.id}.${plan.version}`,
    kind: 'revision-came',
    subject: `${unit.id} ${plan.version}`,
    to: [...deps.administrators()],
  });
}

async function remind(deps: SweepDeps, { contest, unit, plan }: DecidedUnit): Promise<void> {
  const now = deps.clock.now();
  const returned = openReturn(plan);
  const step = returned && revisionStep(contest, returned, now);
  if (!returned || step === undefined || !isTimeToSend(contest, now)) return;
  const { updateId } = returned;
  const subject = `${unit.id} ${updateId}`;
  const id = reminderId(unit.id, updateId, step);
  if (step === 'over') {
    const to = [...deps.administrators()];
    return postOnce(deps, { id, kind: 'revision-overdue', subject, to });
  }
  const to = (await deps.finalists.people(unit.id)).map(({ userId }) => userId);
  await postOnce(deps, { id, kind: 'revision-reminder', subject: `${subject} ${step}`, to });
}

export function reminderId(unitId: string, updateId: number, step: RevisionStep): string {
  return step === 'over'
    ? `revision-overdue.${unitId}.${updateId}`
    : `revision-reminder.${unitId}.${updateId}.${step}`;
}

/** Made once: who comes later has never known what it is about. */
async function postOnce(
  { outbox }: SweepDeps,
  mailing: { id: string; kind: string; subject: string; to: number[] },
): Promise<void> {
  if (mailing.to.length === 0) return;
  if (((await outbox.ledger.find(mailing.id))?.total ?? 0) > 0) return;
  await outbox.post(mailing);
}
