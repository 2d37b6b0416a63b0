import { startOfDay } from '../../contest/calendar.js';
import { type Coming, openings, type Span, Tally } from '../../forecast.js';
import { openReturn, type PlanReturn } from '../../plans/revision.js';
import { type RevisionStep, revisionDays, revisionStep } from './reminding.js';
import { reminderId, type SweepDeps } from './sweep.js';
import { type DecidedUnit, readDecidedUnit } from './unit.js';

/** Whose revision will be waited for aloud. */
export async function forecastDecisions(deps: SweepDeps, span: Span): Promise<Coming[]> {
  const tally = new Tally();
  for (const finalistId of await deps.records.units()) {
    const state = await readDecidedUnit(deps, finalistId);
    const returned = state && openReturn(state.plan);
    if (!returned) continue;
    for (const [step, at] of stepsOf(state, returned, span)) {
      const id = reminderId(finalistId, returned.updateId, step);
      const count = await countOf(deps, id, finalistId, step);
      if (count === 0) continue;
      const kind = step === 'over' ? 'revision-overdue' : 'revision-reminder';
      tally.add(at, kind, step, count);
    }
  }
  return tally.all();
}

/** How many will be told: nobody, where it was said already. */
async function countOf(
  { administrators, finalists, outbox }: SweepDeps,
  id: string,
  finalistId: string,
  step: RevisionStep,
): Promise<number> {
  const made = await outbox.ledger.find(id);
  if ((made?.total ?? 0) > 0) return 0;
  return step === 'over' ? administrators().length : (await finalists.people(finalistId)).length;
}

/** When each step will first be said. */
function stepsOf(
  { contest }: DecidedUnit,
  returned: PlanReturn,
  span: Span,
): Map<RevisionStep, number> {
  const steps = new Map<RevisionStep, number>();
  if (returned.until === undefined) return steps;
  const days = Object.values(revisionDays(contest, returned.until));
  const times = days.map((day) => startOfDay(contest, day));
  for (const now of openings(contest, span, times)) {
    const step = revisionStep(contest, returned, now);
    if (step && !steps.has(step)) steps.set(step, now);
  }
  return steps;
}
