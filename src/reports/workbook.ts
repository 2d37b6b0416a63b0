import { dayOf, formatDateTime } from '../contest/calendar.js';
import type { Translator } from '../telegram/translations.js';
import { type Sheet, sheetName, typedSheets } from '../text/spreadsheet.js';
import type { ReportContext, ReportFile } from './report-job.js';
import type { Table } from './table.js';

/** Makes one file of tables, each on a sheet of its own under what it is and as of when. */
export async function makeWorkbook(
  name: string,
  tables: readonly Table[],
  { contest, now, t }: Pick<ReportContext, 'contest' | 'now' | 't'>,
  isPublic = false,
): Promise<ReportFile> {
  const { ordinal, year } = contest.edition;
  const above = [
    t.plain('report-contest', {
      contest: contest.name[t.language],
      ordinal: String(ordinal),
      year: String(year),
    }),
    t.plain('report-as-of', { at: formatDateTime(contest, now, t.language) }),
    // A file goes its own way, without what was said below it.
    ...(isPublic ? [] : [t.plain('report-sheet-personal')]),
  ];
  const bytes = await typedSheets(tables.map((table) => sheetOf(table, above, t)));
  return { filename: `${name}-${dayOf(contest, now)}.xlsx`, bytes };
}

function sheetOf(table: Table, above: readonly string[], t: Translator): Sheet {
  const { id, columns, rows, totals, notes } = table;
  const scope = t.plain('report-scope', { table: id });
  return {
    name: sheetName(t.plain('report-sheet', { table: id })),
    lines: [
      t.plain('report-title', { table: id }),
      ...above,
      t.plain('report-scope-line', { scope, rows: rows.length }),
      ...notes,
      // The table stands off from what is said of it.
      '',
    ],
    columns,
    rows,
    ...(totals && { totals }),
  };
}
