import { readPublication } from '../dissemination/publication.js';
import { readCoverage } from '../dissemination/read-coverage.js';
import type { SourceDeps } from './deps.js';
import type { CoverageFacts } from './tables/coverage.js';

type Deps = Pick<
  SourceDeps,
  'contest' | 'clock' | 'deadlines' | 'results' | 'dissemination' | 'disseminationReports'
>;

/** Every agency and its last report; nothing as long as no results are public. */
export async function readCoverageFacts(deps: Deps): Promise<CoverageFacts[] | undefined> {
  const publication = await readPublication(deps);
  if (!publication) return undefined;
  const { groups } = await readCoverage(deps, publication.published.version);
  const rows = groups.flatMap((group) => group.rows);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      report: (await deps.disseminationReports.versions(row.agencyId)).at(-1),
    })),
  );
}
