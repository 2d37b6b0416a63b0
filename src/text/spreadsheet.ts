import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Cell } from 'write-excel-file/node';
import { cellText, writeSheets } from './spreadsheet-file.js';

/** Always as text: what begins with "=" must not become a formula. */
export function textCell(value: string | undefined): Cell {
  return value ? { value: cellText(value), type: String, wrap: true, alignVertical: 'top' } : null;
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
export async function tableSheet<Column extends string>(
  sheet: string,
  columns: Readonly<Record<Column, number>>,
  headingOf: (column: Column) => string,
  rows: readonly Partial<Record<Column, string>>[],
): Promise<Buffer> {
  const names = Object.keys(columns) as Column[];
  const { default: writeExcelFile } = await import('write-excel-file/node');
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

/**
 * What a column's values are, and how they look: `count` whole numbers, `number` with decimals where
 * there are some, `share` a number from 0 to 1 in percent, `day` a date, `time` a date with its time.
 */
export type ColumnKind = 'text' | 'count' | 'number' | 'share' | 'day' | 'time';

/**
 * A number stays a number and a date a date, so that they can be sorted and added up. A date is the one
 * whose UTC fields it shows: spreadsheets know no time zones. Whatever a text begins with, it stays one.
 */
export type CellValue = string | number | Date | undefined;

export interface Column {
  heading: string;
  /** In characters. */
  width: number;
  kind: ColumnKind;
}

/** A table on a sheet of its own. */
export interface Sheet {
  /** On the sheet's tab; see `sheetName`. */
  name: string;
  /** Above the table, the first as its title. */
  lines: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  /** Below the table. */
  totals?: readonly CellValue[];
}

/** What goes to the thread, in this order: a sheet, its rows in pieces, the next sheet, and the end. */
export type ThreadMessage =
  | { sheet: Omit<Sheet, 'rows'>; rows?: never; end?: never }
  | { rows: Sheet['rows']; sheet?: never; end?: never }
  | { end: true; sheet?: never; rows?: never };

/** Excel's limit, in UTF-16 units. */
const LONGEST_NAME = 31;

/** A name as a sheet's tab may bear it. */
export function sheetName(name: string): string {
  const allowed = cellText(name)
    .replace(/[\s[\]/\\:*?]+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return (
    allowed
      .slice(0, LONGEST_NAME)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd() || '-'
  );
}

/** So many cells are written faster than a thread begins. */
const FEW_CELLS = 2_000;
/** Rows handed to the thread in one go, while nobody else gets their turn. */
const ROWS_AT_ONCE = 250;
/** For the thread alone; what needs more fails, and nothing else does. */
const MOST_MEGABYTES = 1_024;

/**
 * A spreadsheet of one or more tables, each with its head in sight and filters in it. A large one is
 * made in a thread of its own, so that the bot goes on answering.
 */
export async function typedSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const cells = sheets.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
  return cells <= FEW_CELLS ? writeSheets(sheets) : writeInThread(sheets);
}

async function writeInThread(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const thread = new Worker(new URL('./spreadsheet-thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const file = new Promise<Uint8Array>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread ended without a file')));
  });
  // It may fail while rows are still handed over; who waits for it below is told.
  file.catch(() => undefined);
  const post = (message: ThreadMessage) => thread.postMessage(message);
  try {
    for (const { rows, ...sheet } of sheets) {
      post({ sheet });
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        post({ rows: rows.slice(from, from + ROWS_AT_ONCE) });
        await yieldToOthers();
      }
    }
    post({ end: true });
    return await file;
  } finally {
    await thread.terminate();
  }
}
