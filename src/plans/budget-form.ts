import { createHash } from 'node:crypto';
import type { Language } from '../text/language.js';
import type { BudgetLine } from './budget.js';
import { parseMoney } from './money.js';
import type { LineColumn } from './plan-store.js';
import { parseQuantity, storeQuantity } from './quantity.js';

/** The columns as texts and buttons name them, in the order in which they are asked. */
export const columnCodes = ['content', 'unit', 'quantity', 'price', 'source'] as const;
export type ColumnCode = (typeof columnCodes)[number];

export function columnOf(code: ColumnCode): LineColumn {
  return code === 'price' ? 'unitPrice' : code;
}

/** What a line still lacks, in the order in which it is asked. */
export function openColumns(line: BudgetLine): ColumnCode[] {
  return columnCodes.filter((code) => line[columnOf(code)] === undefined);
}

/**
 * The id of a line that came in a message. The same message, handled again, makes the same lines.
 * Eight characters: a button carries it beside two longer ids.
 */
export function lineIdOf(userId: number, messageId: number, row = 0): string {
  const source = `${userId}.${messageId}.${row}`;
  return createHash('sha256').update(source).digest('base64url').slice(0, 8);
}

/** A typed value of a column as it is kept; `undefined` when it can't be read, or is no amount. */
export function readColumn(code: ColumnCode, text: string, language: Language): string | undefined {
  if (code === 'quantity') {
    const quantity = parseQuantity(text, language);
    return quantity ? storeQuantity(quantity) : undefined;
  }
  if (code === 'price') {
    const price = parseMoney(text);
    return price ? String(price) : undefined;
  }
  return text;
}

/** A line with a value of one of its columns put in. */
export function withColumn(line: BudgetLine, code: ColumnCode, value: string): BudgetLine {
  return { ...line, [columnOf(code)]: value };
}
