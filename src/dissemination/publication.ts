import type { Published } from '../results/result.js';
import { publicVersions } from '../results/visible-results.js';
import type { DisseminationDeps } from './deps.js';

/** The results that are to be made known. */
export interface Publication {
  /** The newest that everyone may read. */
  published: Published;
  /** When results first became public, epoch milliseconds: a correction begins nothing anew. */
  since: number;
}

/** Nothing as long as nothing is public: then there is no duty, no kit and no report. */
export async function readPublication(
  deps: Pick<DisseminationDeps, 'deadlines' | 'clock' | 'results'>,
): Promise<Publication | undefined> {
  const versions = await publicVersions(deps);
  const [first, newest] = [versions[0], versions.at(-1)];
  return first && newest && { published: newest.published, since: first.since };
}
