import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import { entriesOnRecord } from '../../registration/entries-on-record.js';
import { agencyName } from '../../results/row-lines.js';
import type { Translator } from '../../telegram/translations.js';
import type { ChartDeps } from './deps.js';
import { countEntries, type EntryCounts } from './entry-counts.js';
import { type PlanDays, planDays } from './plan-days.js';

/** An agency as charts name it. */
export function nameOfAgency(contest: Contest, t: Translator): (id: string) => string {
  return (id) => (findAgency(contest, id) ? agencyName(contest, id, t) : id);
}

export async function readEntryCounts(
  deps: Pick<ChartDeps, 'contest' | 'entries' | 'members'>,
  t: Translator,
): Promise<EntryCounts> {
  const names = {
    agencyName: nameOfAgency(deps.contest, t),
    otherAgency: t.plain('charts-other-agency'),
    otherField: t.plain('charts-other-field'),
  };
  return countEntries(deps.contest, await entriesOnRecord(deps), names, t.language);
}

/** @param contest with the deadline in force */
export async function readPlanDays(
  { finalists, plans, clock }: Pick<ChartDeps, 'finalists' | 'plans' | 'clock'>,
  contest: Contest,
): Promise<PlanDays> {
  const units = (await finalists.all()).map(async ({ id }) => {
    const [{ paper }, versions] = await Promise.all([plans.find(id), plans.versions(id)]);
    return { versions, paper };
  });
  return planDays(contest, await Promise.all(units), clock.now());
}
