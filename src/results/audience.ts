import { writersOf } from '../finalists/finalist.js';
import type { Member } from '../people/member.js';
import { wantsNews } from '../people/news.js';
import type { ResultDeps } from './deps.js';
import { linkOf, type Published, type ResultRow, samePublic } from './result.js';

type Deps = Pick<ResultDeps, 'members' | 'entries' | 'finalists' | 'results' | 'outbox'>;

/** Id of the mailing by which those hear of a version whom it is about. */
export function ownMailing(version: number): string {
  return `result-own.${version}`;
}

export function newsMailing(version: number): string {
  return `results-news.${version}`;
}

export function chatsMailing(version: number): string {
  return `results-chats.${version}`;
}

/** Everyone whose result a row is: the finalist's people, and the authors of the entry. */
export async function peopleOf(deps: Deps, row: ResultRow): Promise<number[]> {
  const finalistId = linkOf(row.id, 'finalist');
  const people = finalistId === undefined ? [] : await deps.finalists.people(finalistId);
  const entryId = linkOf(row.id, 'entry');
  const entry = entryId === undefined ? undefined : await deps.entries.find(entryId);
  const authors = entry ? writersOf(entry, 0) : [];
  const ids = [...new Set([...people, ...authors].map(({ userId }) => userId))];
  const agreed = await Promise.all(
    ids.map(async (id) => (await deps.members.find(id)).consent === 'given'),
  );
  return ids.filter((_, at) => agreed[at]);
}

/** The rows of a version that are somebody's own. */
export async function ownRows(
  deps: Deps,
  rows: readonly ResultRow[],
  userId: number,
): Promise<ResultRow[]> {
  const own = await Promise.all(
    rows.map(async (row) => (await peopleOf(deps, row)).includes(userId)),
  );
  return rows.filter((_, at) => own[at]);
}

/** The last version before this one of which its people were told. */
export async function versionToldBefore(
  { results }: Pick<Deps, 'results'>,
  { version }: Pick<Published, 'version'>,
): Promise<Published | undefined> {
  for (const earlier of (await results.versions()).reverse()) {
    if (earlier.version >= version) continue;
    if ((await results.begun(earlier.version)).own !== undefined) return earlier;
  }
  return undefined;
}

/** Rows that are no longer in the results. */
export function removedRows(before: Published | undefined, now: Published): ResultRow[] {
  return (before?.rows ?? []).filter(({ id }) => !now.rows.some((row) => row.id === id));
}

/**
 * Who is told of a version personally. Of a correction only those whose own result changed or is no
 * longer there, and whoever was not reached with the version before.
 */
export async function ownAudience(deps: Deps, published: Published): Promise<number[]> {
  const before = await versionToldBefore(deps, published);
  const copies = before
    ? await deps.outbox.ledger.deliveries(ownMailing(before.version))
    : new Map<number, never>();
  const people = new Set<number>();
  for (const row of [...published.rows, ...removedRows(before, published)]) {
    const earlier = before?.rows.find(({ id }) => id === row.id);
    const isSame =
      earlier !== undefined && published.rows.includes(row) && samePublic(earlier, row);
    for (const userId of await peopleOf(deps, row)) {
      const told = copies.get(userId);
      if (!isSame || told?.state !== 'sent') people.add(userId);
    }
  }
  return [...people];
}

/** Everyone else who agreed to be written to, can be, and has not said that they want no results. */
export async function newsAudience(
  { members }: Pick<Deps, 'members'>,
  told: ReadonlySet<number>,
): Promise<number[]> {
  return (await members.all())
    .filter((member) => hearsNews(member) && member.blockedAt === undefined)
    .map(({ id }) => id)
    .filter((id) => !told.has(id));
}

export function hearsNews(member: Member): boolean {
  return member.consent === 'given' && wantsNews(member, 'results');
}
