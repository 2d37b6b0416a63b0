import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { DateTime } from 'luxon';
import type { Agency, Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';
import type { CellValue, Column, ColumnKind } from '../text/spreadsheet.js';

/** What turns records into a table: nothing else is read while one is made. */
export interface TableContext {
  contest: Contest;
  t: Translator;
  /** A time of day in the contest's zone, as a spreadsheet shows it. */
  time(at: number | undefined): Date | undefined;
  /** A day, "2019-11-25", or one that only a month is known of: that stays text. */
  day(iso: string | undefined): CellValue;
  yes(is: boolean): string;
  /** An agency's name, in the reader's language where it has one; its id where it is in the file no more. */
  agency(agencyId: string | undefined): string;
  /** The group that an agency belongs to: departments, districts and so on. */
  group(agencyId: string | undefined): string;
}

/** A column, and what stands in it for a row. */
export interface TableColumn<Row> extends Column {
  value: (row: Row, index: number) => CellValue;
  /** Its numbers mean something when they are added up. */
  isSummed?: boolean;
}

export interface Table {
  /** By which its name and what it covers are found among the texts. */
  id: string;
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  totals?: readonly CellValue[];
  /** What has to be known to read it right, beside what holds for every table of its kind. */
  notes: readonly string[];
}

/** Rows made in one go, while nobody else has their turn. */
const AT_ONCE = 250;

/** Puts a table together, with the sums of what can be added up. */
export async function makeTable<Row>(
  id: string,
  columns: readonly TableColumn<Row>[],
  records: readonly Row[],
  { t }: TableContext,
  notes: readonly string[] = [],
): Promise<Table> {
  const rows: CellValue[][] = [];
  for (const [index, record] of records.entries()) {
    rows.push(columns.map(({ value }) => value(record, index)));
    if (index % AT_ONCE === AT_ONCE - 1) await yieldToOthers();
  }
  const isSummed = rows.length > 0 && columns.some((column) => column.isSummed);
  const label = columns.findIndex(({ kind }) => kind === 'text');
  const totals = columns.map((column, at) => {
    if (at === label) return t.plain('report-total');
    return column.isSummed ? sumOf(rows, at) : undefined;
  });
  // Without what made the values: a table goes to a thread, and functions can't.
  const shown = columns.map(({ heading, width, kind }): Column => ({ heading, width, kind }));
  return { id, columns: shown, rows, notes, ...(isSummed && { totals }) };
}

function sumOf(rows: readonly (readonly CellValue[])[], at: number): number {
  return rows.reduce((sum, row) => {
    const value = row[at];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

/** A column by the name that it has in every table. */
export function columnOf<Row>(
  { t }: Pick<TableContext, 't'>,
  column: string,
  kind: ColumnKind,
  width: number,
  value: TableColumn<Row>['value'],
  isSummed = false,
): TableColumn<Row> {
  const heading = t.plain('report-column', { column });
  return { heading, width, kind, value, ...(isSummed && { isSummed }) };
}

/** The rows' numbers, from 1. */
export function numberColumn<Row>(context: Pick<TableContext, 't'>): TableColumn<Row> {
  return columnOf(context, 'number', 'count', 6, (_, index) => index + 1);
}

/** Zones are moved by quarters of an hour. */
const STEP_MS = 15 * 60_000;

/** The same words stand in thousands of rows: each is made once. */
function withMemory(t: Translator): Translator {
  const known = new Map<string, string>();
  return {
    ...t,
    plain(id, args = {}) {
      const key = `${id} ${JSON.stringify(args)}`;
      const text = known.get(key) ?? t.plain(id, args);
      known.set(key, text);
      return text;
    },
  };
}

export function createTableContext(contest: Contest, translator: Translator): TableContext {
  const t = withMemory(translator);
  const nameOf = ({ name, nameEn }: Agency) => (t.language === 'en' ? (nameEn ?? name) : name);
  const agencies = new Map(
    contest.agencyGroups.flatMap(({ name, agencies: some }) =>
      some.map((one) => [one.id, { name: nameOf(one), group: name[t.language] }]),
    ),
  );
  const offsets = new Map<number, number>();
  /** Asked of luxon once for each quarter of an hour: ten thousand rows have many times each. */
  const offsetAt = (at: number): number => {
    const step = Math.floor(at / STEP_MS);
    const known = offsets.get(step);
    if (known !== undefined) return known;
    const { offset } = DateTime.fromMillis(at, { zone: contest.calendar.zone });
    offsets.set(step, offset);
    return offset;
  };
  return {
    contest,
    t,
    time: (at) => {
      if (at === undefined) return undefined;
      const seconds = Math.floor(at / 1_000) * 1_000;
      return new Date(seconds + offsetAt(at) * 60_000);
    },
    day: (iso) => (iso !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(iso) : iso),
    yes: (is) => t.plain('report-yes', { is: String(is) }),
    agency: (id = '') => agencies.get(id)?.name ?? id,
    group: (id = '') => agencies.get(id)?.group ?? '',
  };
}
