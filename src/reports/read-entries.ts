import { entryOnRecord } from '../registration/entries-on-record.js';
import type { SourceDeps } from './deps.js';
import type { ReportContext } from './report-job.js';
import type { EntryRow } from './tables/entries.js';

/** Records read together, so that others have their turn in between. */
const AT_ONCE = 50;

/** Every entry that was ever submitted, by its code. Of one that was taken back only that it was there. */
export async function readEntries(
  deps: Pick<SourceDeps, 'contest' | 'entries' | 'members'>,
  progress: ReportContext['progress'],
): Promise<EntryRow[]> {
  const ids = await deps.entries.submittedIds();
  const found: EntryRow[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(
      ids.slice(from, from + AT_ONCE).map((id) => readEntry(deps, id)),
    );
    found.push(...some.filter((row) => row !== undefined));
    await progress(found.length, ids.length);
  }
  return found.sort((one, other) => (one.code < other.code ? -1 : 1));
}

async function readEntry(
  deps: Pick<SourceDeps, 'contest' | 'entries' | 'members'>,
  id: string,
): Promise<EntryRow | undefined> {
  const row = await entryOnRecord(deps, id);
  if (row) return row;
  const entry = await deps.entries.find(id);
  if (entry?.state !== 'withdrawn' || entry.code === undefined) return undefined;
  const { code, version, submittedAt } = entry;
  return { code, version, submittedAt };
}
