import { fieldStepId } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { unitName } from '../people/member.js';
import { type Entry, TITLE_STEP } from '../registration/entry.js';
import type { ResultDeps } from './deps.js';
import type { Draft, DraftRow, RowUnit } from './draft.js';
import { linkOf, type ResultRow } from './result.js';

type Deps = Pick<ResultDeps, 'contest' | 'members' | 'entries' | 'finalists'>;

/** Title and field as the entry was last submitted; what its owner changed since is not on record. */
export async function entryFacts(
  deps: Deps,
  entryId: string | undefined,
): Promise<Pick<RowUnit, 'title' | 'field' | 'entryId'>> {
  const entry = entryId === undefined ? undefined : await deps.entries.find(entryId);
  if (!entry) return {};
  const answers = (await deps.entries.submissions(entry.id)).at(-1)?.content.answers ?? {};
  const title = answers[TITLE_STEP];
  const field = answers[fieldStepId(deps.contest) ?? ''];
  return { entryId: entry.id, ...(title && { title }), ...(field && { field }) };
}

/** Whose row a finalist's is. */
export async function unitOfFinalist(
  deps: Deps,
  { unitName: name, agencyId, title, entryId }: Finalist,
  addedAt: number,
): Promise<RowUnit> {
  return {
    unitName: name,
    ...(agencyId !== undefined && { agencyId }),
    ...(title !== undefined && { title }),
    ...(await entryFacts(deps, entryId)),
    addedAt,
  };
}

/** Whose row an entry's is: its owner's unit, where that is known. */
export async function unitOfEntry(
  deps: Deps,
  entry: Pick<Entry, 'id' | 'owner'>,
  addedAt: number,
): Promise<Partial<RowUnit> & Pick<RowUnit, 'addedAt'>> {
  const owner = await deps.members.find(entry.owner);
  const name = unitName(owner, deps.contest);
  return {
    ...(name !== undefined && { unitName: name }),
    ...(owner.agencyId !== undefined && { agencyId: owner.agencyId }),
    ...(await entryFacts(deps, entry.id)),
    addedAt,
  };
}

/**
 * The draft's rows as they would be published now. What is linked is read anew, for a finalist may
 * have got an entry since; what is gone stays as it was when the row was added.
 */
export async function draftRows(deps: Deps, { rows }: Draft): Promise<ResultRow[]> {
  const finalists = await deps.finalists.all();
  return Promise.all(rows.map((row) => completeRow(deps, finalists, row)));
}

async function completeRow(
  deps: Deps,
  finalists: readonly Finalist[],
  { id, unit, entered }: DraftRow,
): Promise<ResultRow> {
  const finalist = finalists.find((one) => one.id === linkOf(id, 'finalist'));
  const now = finalist
    ? await unitOfFinalist(deps, finalist, unit.addedAt)
    : await entryFacts(deps, linkOf(id, 'entry'));
  const { addedAt: _, ...known } = { ...unit, ...now };
  return { id, ...known, ...entered };
}

/** Finalists of whom nothing is entered yet. */
export async function finalistsLeft(deps: Deps, { rows }: Draft): Promise<Finalist[]> {
  const entered = new Set(rows.map(({ id }) => linkOf(id, 'finalist')));
  return (await deps.finalists.all()).filter(({ id }) => !entered.has(id));
}
