import { normalizeText } from '../../text/vietnamese.js';
import { SheetError, withinLimits } from './archive.js';

/** What stands in a cell, as the person sees it: a formula is its last result. */
export type Cell = string | number | boolean | Date | null;

/**
 * The cells of a file's first sheet, row by row.
 * @throws SheetError
 */
export async function readCells(file: Uint8Array): Promise<Cell[][]> {
  const safe = withinLimits(file);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const cells = await readSheet(new Uint8Array(safe).buffer, 1);
    return cells.map((row) => row.map((cell) => cleaned(cell as unknown as Cell)));
  } catch {
    // Whatever the reader stumbles over: to people it is a file that can't be read.
    throw new SheetError('not-a-sheet');
  }
}

function cleaned(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return normalizeText(cell).replace(/\s+/g, ' ') || null;
}
