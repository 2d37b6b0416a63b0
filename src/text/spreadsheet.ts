import writeExcelFile, { type Cell } from 'write-excel-file/node';

/** Always as text: what begins with "=" must not become a formula. */
export function textCell(value: string | undefined): Cell {
  return value ? { value, type: String, wrap: true, alignVertical: 'top' } : null;
}

export function headingCell(value: string): Cell {
  return {
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#0B2F5B',
    textColor: '#FFFFFF',
    wrap: true,
  };
}

/**
 * A spreadsheet of texts, with a first row that stays in sight.
 * @param columns the columns in their order, with their width in characters
 */
export function tableSheet<Column extends string>(
  sheet: string,
  columns: Readonly<Record<Column, number>>,
  headingOf: (column: Column) => string,
  rows: readonly Partial<Record<Column, string>>[],
): Promise<Buffer> {
  const names = Object.keys(columns) as Column[];
  return writeExcelFile([
    {
      sheet,
      data: [
        names.map((column) => headingCell(headingOf(column))),
        ...rows.map((row) => names.map((column) => textCell(row[column]))),
      ],
      columns: names.map((column) => ({ width: columns[column] })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
