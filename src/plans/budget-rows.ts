import type { Language } from '../text/language.js';
import { countCharacters, fold, normalizeText } from '../text/vietnamese.js';
import { amountOf, BUDGET_LIMITS, type BudgetLine } from './budget.js';
import { MOST_DONG, parseMoney } from './money.js';
import { parseQuantity, storeQuantity } from './quantity.js';

/** A row as it is kept, without its source of funding: tables name that in too many ways. */
export type BudgetRow = Required<Record<'content' | 'unit' | 'quantity' | 'unitPrice', string>>;

/** Why no row was taken: the first line at fault, and what is wrong with it. */
export interface RowProblem {
  line: string;
  /**
   * - `fields`: too few or too many;
   * - `content`, `unit`, `quantity`, `price`: that field can't be read;
   * - `amount`: it is not quantity × unit price, or it is above `MOST_DONG`;
   * - `columns`: the heading names them in another order;
   * - `scale`: the heading says that prices are in thousands or millions.
   */
  reason: 'fields' | 'content' | 'unit' | 'quantity' | 'price' | 'amount' | 'columns' | 'scale';
}

type Outcome<T> = T | { problem: RowProblem };

/** The row's number: "1", "2.", "1.3", "4)". */
const ORDINAL = /^[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]?$/;

const HEADINGS = [
  ['ordinal', /^(tt|stt|so tt|so thu tu|no\.?|#)$/],
  ['content', /^(noi dung|hang muc|dien giai|content|item)/],
  ['unit', /^(don vi( tinh)?|dvt|unit)$/],
  ['quantity', /^(so luong|sl|quantity|qty)/],
  ['price', /^(don gia|unit price|price)/],
  ['amount', /^(thanh tien|so tien|amount)/],
] as const;

/** What a heading says of a price that isn't in đồng: "Đơn giá (1.000 đồng)", "… (triệu đồng)". */
const SCALED_HEADING =
  /nghin|ngan|trieu|\b(?:ty|ti|tr\.?d?|k|ng?\.?d)\b|thousand|million|billion|0/;

/**
 * Rows of a cost estimate sent at once: pasted from a spreadsheet (columns set apart by tabs), or
 * typed with "|" or ";" between content, unit, quantity and unit price. A number in front, a heading
 * and an amount that agrees with its row are accepted and left out. All rows or none: the first
 * problem is given. `undefined` when the text isn't rows at all, but may be the content of a line.
 */
export function parseBudgetRows(
  text: string,
  language: Language = 'vi',
): Outcome<BudgetRow[]> | undefined {
  const lines = normalizeText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const separator = ['\t', '|', ';'].find((it) => lines.some((line) => line.trim().includes(it)));
  if (separator === undefined) return undefined;
  const table = lines.map((line) => ({ line, cells: cellsOf(line, separator) }));
  // "Mua máy in; máy quét" is what somebody wants to buy.
  if (separator !== '\t' && !table.some(({ cells }) => cells.some(isNumber))) return undefined;

  const [heading] = table;
  const columns = heading && columnsOf(heading.cells);
  if (heading && columns) {
    const reason = faultOfHeading(heading.cells, columns);
    if (reason || table.length === 1) {
      return { problem: { line: heading.line, reason: reason ?? 'fields' } };
    }
    table.shift();
  }
  const rows: BudgetRow[] = [];
  for (const { line, cells } of table) {
    const row = readRow(cells, language);
    if (typeof row === 'string') return { problem: { line, reason: row } };
    rows.push(row);
  }
  return rows;
}

/** The cells of a line, without its number, and without the empty ones at its ends. */
function cellsOf(line: string, separator: string): string[] {
  const cells = line.split(separator).map((cell) => cell.replace(/\s+/g, ' ').trim());
  while (cells.at(-1) === '') cells.pop();
  if (cells[0] === '') cells.shift();
  return cells;
}

function isNumber(cell: string): boolean {
  return parseQuantity(cell) !== undefined || parseMoney(cell) !== undefined;
}

/** The names of the columns if this line is a heading, `undefined` for one that isn't known. */
function columnsOf(cells: readonly string[]): (string | undefined)[] | undefined {
  const columns = cells.map((cell) => {
    const name = fold(cell).replace(/\s*\(.*$/, '');
    return HEADINGS.find(([, pattern]) => pattern.test(name))?.[0];
  });
  const isHeading = columns.filter(Boolean).length >= 2 && !cells.some(isNumber);
  return isHeading ? columns : undefined;
}

function faultOfHeading(
  cells: readonly string[],
  columns: readonly (string | undefined)[],
): RowProblem['reason'] | undefined {
  const expected = ['content', 'unit', 'quantity', 'price', 'amount'];
  const named = columns[0] === 'ordinal' ? columns.slice(1) : columns;
  if (named.length < 4 || named.some((name, at) => name !== expected[at])) return 'columns';
  const isScaled = cells.some(
    (cell, at) =>
      ['price', 'amount'].includes(columns[at] ?? '') && SCALED_HEADING.test(fold(cell)),
  );
  return isScaled ? 'scale' : undefined;
}

function readRow(cells: readonly string[], language: Language): BudgetRow | RowProblem['reason'] {
  const fields = ORDINAL.test(cells[0] ?? '') ? cells.slice(1) : cells;
  if (fields.length < 4 || fields.length > 5) return 'fields';
  const [content = '', unit = '', typedQuantity = '', typedPrice = '', typedAmount] = fields;
  if (!/\p{L}/u.test(content) || !isWithin(content, BUDGET_LIMITS.content)) return 'content';
  // A number for a unit means that a column is missing, and all that follows has moved.
  if (isNumber(unit) || !isWithin(unit, BUDGET_LIMITS.unit)) return 'unit';
  const quantity = parseQuantity(typedQuantity, language);
  if (!quantity) return 'quantity';
  const price = parseMoney(typedPrice);
  if (!price) return 'price';
  const row = { content, unit, quantity: storeQuantity(quantity), unitPrice: String(price) };
  return isAmountRight(row, typedAmount) ? row : 'amount';
}

function isWithin(text: string, { min, max }: { min: number; max: number }): boolean {
  const length = countCharacters(text);
  return length >= min && length <= max;
}

function isAmountRight(
  row: Pick<BudgetLine, 'quantity' | 'unitPrice'>,
  typed: string | undefined,
): boolean {
  const amount = amountOf(row);
  if (amount === undefined || amount > MOST_DONG) return false;
  return typed === undefined || parseMoney(typed) === amount;
}
