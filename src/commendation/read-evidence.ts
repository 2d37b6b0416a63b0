import type { CommendationDeps } from './deps.js';
import { type EntrantDeps, readEntrants } from './entrants.js';
import { type Evidence, evidence } from './evidence.js';

/** The table as it is now. */
export async function readEvidence(
  deps: EntrantDeps & Pick<CommendationDeps, 'commendations'>,
): Promise<Evidence> {
  const [{ all: entrants, aliases }, commendations] = await Promise.all([
    readEntrants(deps),
    deps.commendations.all(),
  ]);
  return evidence(deps.contest.agencyGroups, { entrants, aliases, commendations });
}
