import type { Cell, Row } from 'write-excel-file/node';
import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import { NO_PRIZE } from '../../contest/results-data.js';
import type { Translator } from '../../telegram/translations.js';
import { headingCell, textCell } from '../../text/spreadsheet.js';
import { linkOf, type ResultRow } from '../result.js';
import { type SheetColumn, sheetColumns } from './headers.js';
import { MOST_ROWS } from './parse-rows.js';

/** In characters. */
const WIDTHS: Record<SheetColumn, number> = {
  code: 24,
  unit: 46,
  agency: 34,
  title: 60,
  field: 34,
  points: 10,
  prize: 20,
  rank: 8,
};

export interface TemplateRow extends Omit<ResultRow, 'id'> {
  id: string;
  /** An entry's code, where the row is one's. */
  code?: string;
}

/** A spreadsheet with what is known so far, to be filled in and sent back. */
export async function resultsTemplate(
  contest: Contest,
  rows: readonly TemplateRow[],
  t: Translator,
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile([
    {
      sheet: t.plain('results-sheet-name'),
      data: [
        sheetColumns.map((column) => headingCell(t.plain('results-sheet-column', { column }))),
        ...rows.map((row) => sheetRow(contest, row, t)),
      ],
      columns: sheetColumns.map((column) => ({ width: WIDTHS[column] })),
      stickyRowsCount: 1,
    },
    {
      sheet: t.plain('results-sheet-help-name'),
      data: helpRows(contest, t),
      columns: [{ width: 110 }],
    },
  ]).toBuffer();
}

function sheetRow(contest: Contest, row: TemplateRow, t: Translator): Row {
  const label = (choices: Contest['fields'] | Contest['results']['prizes'], id?: string) =>
    choices.find((choice) => choice.id === id)?.label[t.language];
  const prize =
    row.prize === NO_PRIZE
      ? t.plain('results-prize-none')
      : label(contest.results.prizes, row.prize);
  const cells: Record<SheetColumn, Cell> = {
    code: textCell(row.code ?? linkOf(row.id, 'finalist') ?? row.id),
    unit: textCell(row.unitName),
    agency: textCell(row.agencyId && findAgency(contest, row.agencyId)?.name),
    title: textCell(row.title),
    field: textCell(label(contest.fields, row.field)),
    points: number(row.points),
    prize: textCell(prize),
    rank: number(row.rank),
  };
  return sheetColumns.map((column) => cells[column]);
}

function number(value: number | undefined): Cell {
  return value === undefined ? null : { value, type: Number, alignVertical: 'top' };
}

function helpRows(contest: Contest, t: Translator): Row[] {
  const { results } = contest;
  const list = (lines: readonly string[]): Row[] => lines.map((line) => [textCell(line)]);
  return [
    [headingCell(t.plain('results-sheet-help-head'))],
    ...list(
      t
        .plain('results-sheet-help', { max: results.points.max, rows: MOST_ROWS })
        .split('\n')
        .filter(Boolean),
    ),
    [],
    [headingCell(t.plain('results-sheet-help-prizes'))],
    ...list(results.prizes.map(({ label }) => label[t.language])),
    ...list([t.plain('results-prize-none')]),
    ...(results.proposed ? list([results.note[t.language]]) : []),
    [],
    [headingCell(t.plain('results-sheet-help-fields'))],
    ...list(contest.fields.map(({ label }) => label[t.language])),
  ];
}
