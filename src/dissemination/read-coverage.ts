import { agenciesAt, agencyGroupsAt } from '../contest/agency-list.js';
import { type Coverage, coverage } from './coverage.js';
import type { DisseminationDeps } from './deps.js';

/** The table as it is now: one round trip, however many people there are. */
export async function readCoverage(
  { contest, dissemination }: Pick<DisseminationDeps, 'contest' | 'dissemination'>,
  version: number,
): Promise<Coverage> {
  const ids = agenciesAt(contest).map(({ id }) => id);
  return coverage(agencyGroupsAt(contest), await dissemination.facts(version, ids), version);
}
