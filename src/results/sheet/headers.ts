import { fold } from '../../text/vietnamese.js';
import type { Cell } from './read-cells.js';

/** The columns of the spreadsheet, in the template's order. */
export const sheetColumns = [
  'code',
  'unit',
  'agency',
  'title',
  'field',
  'points',
  'prize',
  'rank',
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** How people head them, folded: in both languages, and as their own lists have it. */
const NAMES: Record<SheetColumn, readonly string[]> = {
  code: ['ma', 'ma so', 'ma ho so', 'ma don vi', 'code'],
  unit: ['don vi', 'ten don vi', 'don vi du thi', 'unit'],
  agency: ['co quan', 'co quan chu quan', 'co quan cap tren', 'agency'],
  title: [
    'ten mo hinh sang kien',
    'mo hinh sang kien',
    'ten mo hinh',
    'ten sang kien',
    'sang kien',
    'ten de tai',
    'title',
  ],
  field: ['linh vuc', 'linh vuc cai cach', 'field'],
  points: ['diem', 'so diem', 'tong diem', 'diem so', 'points', 'score'],
  prize: ['giai', 'giai thuong', 'dat giai', 'prize'],
  rank: ['hang', 'xep hang', 'thu hang', 'rank'],
};

const COLUMNS = new Map(
  sheetColumns.flatMap((column) => NAMES[column].map((name) => [name, column] as const)),
);

/** A list may have a heading of its own above the columns' names. */
const FIRST_ROWS = 15;

export interface Header {
  /** Index of its row. */
  row: number;
  /** Where each column stands; those that are not there are not known. */
  places: Partial<Record<SheetColumn, number>>;
  /** Columns that are headed twice. */
  repeated: SheetColumn[];
}

/** Words only: "Điểm (tối đa 100)" and "ĐIỂM *" are "diem". */
function headingName(cell: Cell): string {
  if (typeof cell !== 'string') return '';
  return fold(cell.replace(/\(.*$/su, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The row that names the columns, wherever it stands among the first and in whatever order. */
export function findHeader(cells: readonly (readonly Cell[])[]): Header | undefined {
  for (const [row, line] of cells.slice(0, FIRST_ROWS).entries()) {
    const found = line.flatMap((cell, place) => {
      const column = COLUMNS.get(headingName(cell));
      return column === undefined ? [] : [{ column, place }];
    });
    const names = new Set(found.map(({ column }) => column));
    if (names.size < 2 || !(names.has('unit') || names.has('code'))) continue;
    const places: Header['places'] = {};
    for (const { column, place } of found) places[column] ??= place;
    const repeated = [...names].filter(
      (name) => found.filter(({ column }) => column === name).length > 1,
    );
    return { row, places, repeated };
  }
  return undefined;
}
