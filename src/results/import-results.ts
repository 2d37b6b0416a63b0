import { mustBeAdministrator } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { ResultDeps } from './deps.js';
import type { RowUnit } from './draft.js';
import { draftRows, unitOfEntry, unitOfFinalist } from './linked-rows.js';
import { type Column, columns, linkOf, type ResultRow, resultRow, samePublic } from './result.js';
import type { NewRow, PendingImport, WriteOutcome } from './result-store.js';
import {
  codesIn,
  type KnownEntry,
  type ParsedRow,
  parseRows,
  type SheetProblem,
} from './sheet/parse-rows.js';
import { readCells } from './sheet/read-cells.js';

type Deps = Pick<
  ResultDeps,
  | 'contest'
  | 'clock'
  | 'members'
  | 'entries'
  | 'finalists'
  | 'results'
  | 'audit'
  | 'isAdministrator'
>;

/** What a spreadsheet would change. */
export interface ImportPreview {
  state: 'read';
  added: ResultRow[];
  changed: { from: ResultRow; to: ResultRow }[];
  same: number;
  /** In the draft, and not in the file: they stay. */
  missing: ResultRow[];
  /** Finalists in the file of whom nothing is said. */
  blank: number;
}

export type ReadResult = ImportPreview | { state: 'bad'; problems: SheetProblem[] };

/**
 * Reads a spreadsheet and keeps what it says until that is confirmed. Nothing is taken of a file in
 * which anything is wrong.
 * @throws SheetError when it can't be read at all
 */
export async function readSpreadsheet(
  deps: Deps,
  file: Uint8Array,
  actor: Actor,
): Promise<ReadResult> {
  mustBeAdministrator(deps, actor);
  const { contest, finalists, results } = deps;
  const cells = await readCells(file);
  const draft = await results.draft();
  const before = await draftRows(deps, draft);
  const parsed = parseRows(cells, {
    contest,
    finalists: await finalists.all(),
    entries: await knownEntries(deps, codesIn(cells)),
    rows: before,
    updateId: actor.updateId,
  });
  if ('problems' in parsed) return { state: 'bad', problems: parsed.problems };
  const rows = parsed.rows.map(withoutNumber);
  await results.keepImport(actor.updateId, { revision: draft.revision, rows });
  const after = await Promise.all(rows.map((row) => asItWouldBe(deps, row)));
  return { state: 'read', ...compare(before, after), blank: parsed.blank };
}

async function knownEntries(
  deps: Deps,
  codes: readonly string[],
): Promise<Map<string, KnownEntry>> {
  const known = new Map<string, KnownEntry>();
  for (const code of codes) {
    const entry = await deps.entries.findByCode(code);
    if (!entry) continue;
    const { unitName, agencyId } = await unitOfEntry(deps, entry, 0);
    known.set(code, {
      id: entry.id,
      withdrawn: entry.state !== 'submitted',
      ...(unitName !== undefined && { unitName }),
      ...(agencyId !== undefined && { agencyId }),
    });
  }
  return known;
}

function withoutNumber({ row: _, ...rest }: ParsedRow): ResultRow {
  return resultRow.parse(rest);
}

/** With what is linked in the place of what was left blank. */
async function asItWouldBe(deps: Deps, row: ResultRow): Promise<ResultRow> {
  const { unit, entered } = await newRow(deps, row, 0);
  const { addedAt: _, ...known } = unit;
  return { id: row.id, ...known, ...entered };
}

function compare(
  before: readonly ResultRow[],
  after: readonly ResultRow[],
): Pick<ImportPreview, 'added' | 'changed' | 'same' | 'missing'> {
  const pairs = after.flatMap((to) => {
    const from = before.find(({ id }) => id === to.id);
    return from ? [{ from, to }] : [];
  });
  const changed = pairs.filter(({ from, to }) => !samePublic(from, to));
  return {
    added: after.filter(({ id }) => !before.some((row) => row.id === id)),
    changed,
    same: pairs.length - changed.length,
    missing: before.filter(({ id }) => !after.some((row) => row.id === id)),
  };
}

export type ImportOutcome = { state: WriteOutcome; rows: number } | { state: 'forgotten' };

/** Takes a spreadsheet that was read, as a whole and only if nothing was changed in between. */
export async function importResults(
  deps: Deps,
  importId: number,
  actor: Actor,
): Promise<ImportOutcome> {
  mustBeAdministrator(deps, actor);
  const { results, clock, audit } = deps;
  const pending: PendingImport | undefined = await results.pendingImport(importId);
  if (!pending) return { state: 'forgotten' };
  const at = clock.now();
  const known = new Map((await results.draft()).rows.map((row) => [row.id, row.unit.addedAt]));
  const rows = await Promise.all(
    // Rows of one file keep its order.
    pending.rows.map((row, index) => newRow(deps, row, known.get(row.id) ?? at + index)),
  );
  const state = await results.writeRows(rows, pending.revision, `import ${importId}`);
  if (state === 'saved' || state === 'same') {
    const { userId: by, updateId } = actor;
    const facts = { rows: String(rows.length) };
    await audit.record({
      updateId,
      at,
      by,
      act: 'import-results',
      subject: String(importId),
      facts,
    });
  }
  return { state, rows: rows.length };
}

/** What is kept of a row: whose it is by its link, and what the file says that the link does not. */
async function newRow(deps: Deps, row: ResultRow, addedAt: number): Promise<NewRow> {
  const unit = await unitOf(deps, row, addedAt);
  const linked = linkOf(row.id, 'finalist') ?? linkOf(row.id, 'entry');
  const entered = columns.filter(
    (column) => row[column] !== undefined && row[column] !== Reflect.get(unit, column),
  );
  return {
    id: row.id,
    unit,
    entered: Object.fromEntries(
      entered
        .filter((column) => linked === undefined || column !== 'agencyId')
        .map((column): [Column, ResultRow[Column]] => [column, row[column]]),
    ),
  };
}

async function unitOf(deps: Deps, row: ResultRow, addedAt: number): Promise<RowUnit> {
  const { unitName, agencyId } = row;
  const typed: RowUnit = { unitName, ...(agencyId !== undefined && { agencyId }), addedAt };
  const finalistId = linkOf(row.id, 'finalist');
  const finalist = finalistId === undefined ? undefined : await deps.finalists.find(finalistId);
  if (finalist) return unitOfFinalist(deps, finalist, addedAt);
  const entryId = linkOf(row.id, 'entry');
  const entry = entryId === undefined ? undefined : await deps.entries.find(entryId);
  return entry ? { ...typed, ...(await unitOfEntry(deps, entry, addedAt)), unitName } : typed;
}
