import type { Contest } from '../../contest/contest.js';
import type { Finalist } from '../../finalists/finalist.js';
import { countCharacters } from '../../text/vietnamese.js';
import {
  entryRowId,
  finalistRowId,
  linkOf,
  type ResultRow,
  readRank,
  typedRowId,
} from '../result.js';
import { ROW_LIMITS } from '../row-limits.js';
import {
  agencyOf,
  choiceOf,
  isBlank,
  isSameName,
  pointsOf,
  prizeOf,
  textOf,
} from './cell-values.js';
import { findHeader, type Header, type SheetColumn } from './headers.js';
import type { Cell } from './read-cells.js';

/** Rows of one file; a contest has fewer. */
export const MOST_ROWS = 500;

/** What is wrong with a file as a whole, or with one cell of one of its rows. */
export interface SheetProblem {
  kind:
    | 'no-header'
    | 'repeated-column'
    | 'too-many-rows'
    | 'no-rows'
    | 'unknown-code'
    | 'entry-withdrawn'
    | 'unit-missing'
    | 'unit-mismatch'
    | 'unknown-agency'
    | 'unknown-field'
    | 'unknown-prize'
    | 'bad-points'
    | 'bad-rank'
    | 'too-long'
    | 'repeated-row';
  /** As the spreadsheet numbers it; none of the file as a whole. */
  row?: number;
  column?: SheetColumn;
  /** What stands in the cell; of a unit that does not fit, what it should be. */
  value?: string;
  /** The row that has the same already. */
  other?: number;
}

/** A row that is good. What is absent was left blank. */
export type ParsedRow = Pick<ResultRow, 'id' | 'unitName'> &
  Partial<Omit<ResultRow, 'id' | 'unitName' | 'entryId'>> & { row: number };

/** What is known of an entry that a row may be linked to, by its code. */
export interface KnownEntry {
  id: string;
  withdrawn: boolean;
  unitName?: string;
  agencyId?: string;
}

export interface SheetFacts {
  contest: Contest;
  finalists: readonly Finalist[];
  entries: ReadonlyMap<string, KnownEntry>;
  /** Rows that are there already. */
  rows: readonly ResultRow[];
  updateId: number;
}

export type ParsedSheet = { rows: ParsedRow[]; blank: number } | { problems: SheetProblem[] };

/** Every code in the file that may be an entry's, in capitals. */
export function codesIn(cells: readonly (readonly Cell[])[]): string[] {
  const header = findHeader(cells);
  const place = header?.places.code;
  if (!header || place === undefined) return [];
  const codes = cells.slice(header.row + 1).map((line) => textOf(line[place]).toUpperCase());
  return [...new Set(codes.filter((code) => /^[A-Z]{2,6}-\d{4}-\d{1,10}$/.test(code)))];
}

/** Reads the rows under the header. Nothing is taken by half: it is all of them, or what is wrong. */
export function parseRows(cells: readonly (readonly Cell[])[], facts: SheetFacts): ParsedSheet {
  const header = findHeader(cells);
  if (!header) return { problems: [{ kind: 'no-header' }] };
  const problems: SheetProblem[] = header.repeated.map((column) => ({
    kind: 'repeated-column',
    column,
  }));
  const lines = cells
    .slice(header.row + 1)
    .map((line, index) => new SheetLine(line, header, header.row + index + 2))
    .filter((line) => !line.isEmpty);
  if (lines.length > MOST_ROWS) return { problems: [{ kind: 'too-many-rows' }] };
  const rows: ParsedRow[] = [];
  let blank = 0;
  for (const line of lines) {
    const row = readLine(line, facts, rows);
    problems.push(...line.problems);
    if (row === 'blank') blank += 1;
    else if (row) rows.push(row);
  }
  if (problems.length === 0 && rows.length === 0) problems.push({ kind: 'no-rows' });
  return problems.length > 0 ? { problems } : { rows, blank };
}

/** One row as it is read, and what was wrong with it. */
class SheetLine {
  readonly problems: SheetProblem[] = [];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly header: Header,
    readonly number: number,
  ) {}

  get isEmpty(): boolean {
    return Object.values(this.header.places).every((place) => isBlank(this.cells[place]));
  }

  cell(column: SheetColumn): Cell {
    const place = this.header.places[column];
    const cell = place === undefined ? null : (this.cells[place] ?? null);
    return isBlank(cell) ? null : cell;
  }

  text(column: SheetColumn): string {
    return textOf(this.cell(column));
  }

  wrong(kind: SheetProblem['kind'], column: SheetColumn, more: Partial<SheetProblem> = {}): void {
    this.problems.push({ kind, row: this.number, column, value: this.text(column), ...more });
  }

  /** What a cell says, by a function that knows the right ones. */
  read<T>(
    column: SheetColumn,
    read: (cell: string | number) => T | undefined,
    kind: SheetProblem['kind'],
  ): T | undefined {
    const cell = this.cell(column);
    if (cell === null) return undefined;
    const value = typeof cell === 'string' || typeof cell === 'number' ? read(cell) : undefined;
    if (value === undefined) this.wrong(kind, column);
    return value;
  }
}

function readLine(
  line: SheetLine,
  facts: SheetFacts,
  before: readonly ParsedRow[],
): ParsedRow | 'blank' | undefined {
  const { contest } = facts;
  const who = identify(line, facts);
  const title = limited(line, 'title', ROW_LIMITS.title);
  const field = line.read('field', (cell) => choiceOf(contest.fields, cell), 'unknown-field');
  const points = line.read('points', (cell) => pointsOf(contest, cell), 'bad-points');
  const prize = line.read('prize', (cell) => prizeOf(contest, cell), 'unknown-prize');
  const rank = line.read(
    'rank',
    (cell) => readRank(typeof cell === 'number' ? String(cell) : cell),
    'bad-rank',
  );
  if (line.problems.length > 0 || !who) return undefined;
  const other = before.find(({ id }) => id === who.id);
  if (other) {
    line.wrong('repeated-row', 'unit', { other: other.row });
    return undefined;
  }
  const isNew = !facts.rows.some(({ id }) => id === who.id);
  const says = points !== undefined || prize !== undefined || rank !== undefined;
  // A finalist of the template of whom nothing was written is not entered yet.
  if (isNew && !says && linkOf(who.id, 'finalist') !== undefined) return 'blank';
  return {
    row: line.number,
    ...who,
    ...(title !== undefined && { title }),
    ...(field !== undefined && { field }),
    ...(points !== undefined && { points }),
    ...(prize !== undefined && { prize }),
    ...(rank !== undefined && { rank }),
  };
}

type Who = Pick<ParsedRow, 'id' | 'unitName' | 'agencyId'>;

/** Whose row it is: by its code, or by the unit's name. */
function identify(line: SheetLine, facts: SheetFacts): Who | undefined {
  const code = line.text('code');
  const unit = limited(line, 'unit', ROW_LIMITS.unit);
  if (code === '') return byName(line, facts, unit);
  const finalist = facts.finalists.find(({ id }) => id === code.toLowerCase());
  if (finalist) {
    // Where only one column was sorted, codes and names no longer belong together.
    if (unit !== undefined && !isSameName(unit, finalist.unitName)) {
      line.wrong('unit-mismatch', 'unit', { value: finalist.unitName });
      return undefined;
    }
    return ofFinalist(finalist);
  }
  const known = facts.rows.find(({ id }) => id === code.toLowerCase());
  if (known) return typedWho(line, facts, unit ?? known.unitName, known.id);
  const entry = facts.entries.get(code.toUpperCase());
  if (!entry) line.wrong('unknown-code', 'code');
  else if (entry.withdrawn) line.wrong('entry-withdrawn', 'code');
  else if (unit === undefined && entry.unitName === undefined) line.wrong('unit-missing', 'unit');
  else {
    const { agencyId } = entry;
    return {
      id: entryRowId(entry.id),
      unitName: unit ?? entry.unitName ?? '',
      ...(agencyId !== undefined && { agencyId }),
    };
  }
  return undefined;
}

function byName(line: SheetLine, facts: SheetFacts, unit: string | undefined): Who | undefined {
  if (unit === undefined) {
    if (line.problems.length === 0) line.wrong('unit-missing', 'unit');
    return undefined;
  }
  const finalist = facts.finalists.find(({ unitName }) => isSameName(unitName, unit));
  if (finalist) return ofFinalist(finalist);
  // The same file again finds the rows that it made.
  const title = line.text('title');
  const known = facts.rows.find(
    (row) =>
      row.id.startsWith('u.') &&
      isSameName(row.unitName, unit) &&
      (row.title === undefined || title === '' || isSameName(row.title, title)),
  );
  return typedWho(line, facts, unit, known?.id ?? typedRowId(facts.updateId, line.number));
}

function typedWho(
  line: SheetLine,
  { contest }: SheetFacts,
  unitName: string,
  id: string,
): Who | undefined {
  const agencyId = line.read('agency', (cell) => agencyOf(contest, cell), 'unknown-agency');
  return { id, unitName, ...(agencyId !== undefined && { agencyId }) };
}

function ofFinalist({ id, unitName, agencyId }: Finalist): Who {
  return { id: finalistRowId(id), unitName, ...(agencyId !== undefined && { agencyId }) };
}

function limited(line: SheetLine, column: 'unit' | 'title', most: number): string | undefined {
  const text = line.text(column);
  if (text === '') return undefined;
  if (countCharacters(text) <= most) return text;
  line.wrong('too-long', column);
  return undefined;
}
