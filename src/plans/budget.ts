import { z } from 'zod';
import { MOST_DONG } from './money.js';
import { STORED_QUANTITY, storedQuantity } from './quantity.js';

/** Code points of normalised text, both inclusive. */
export const BUDGET_LIMITS = {
  content: { min: 2, max: 200 },
  unit: { min: 1, max: 30 },
  lines: 30,
} as const;

/** One line of the cost estimate as it stands in Redis. It is filled in field by field, in any order. */
export const budgetLineRecord = z.object({
  id: z.string(),
  content: z.string().optional(),
  /** What is counted: "cái", "m²", "ngày công". */
  unit: z.string().optional(),
  /** As `storeQuantity` writes it: "1.5". */
  quantity: z.string().regex(STORED_QUANTITY).optional(),
  /** Whole đồng: "150000". */
  unitPrice: z
    .string()
    .regex(/^(0|[1-9][0-9]{0,15})$/)
    .optional(),
  /** The id of one of the contest's sources of funding. */
  source: z.string().optional(),
  /** Epoch milliseconds. */
  addedAt: z.coerce.number(),
});
export type BudgetLine = z.infer<typeof budgetLineRecord>;

/** Quantity × unit price, to the nearest đồng, halves up; `undefined` while either is missing. */
export function amountOf(line: Pick<BudgetLine, 'quantity' | 'unitPrice'>): bigint | undefined {
  const quantity = line.quantity === undefined ? undefined : storedQuantity(line.quantity);
  if (quantity === undefined || line.unitPrice === undefined) return undefined;
  return (quantity * BigInt(line.unitPrice) + 500n) / 1000n;
}

/** Whether nothing of the line is missing, the source of funding included. */
export function isComplete(line: BudgetLine): boolean {
  return Boolean(line.content && line.unit && line.source) && amountOf(line) !== undefined;
}

/** The sum of the complete lines: what stands under the table. */
export function budgetTotal(lines: readonly BudgetLine[]): bigint {
  return sumOf(lines.filter(isComplete));
}

/** What each source of funding is to give, by its id, in the order in which they appear. */
export function totalsBySource(lines: readonly BudgetLine[]): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const line of lines.filter(isComplete)) {
    const { source = '' } = line;
    totals.set(source, (totals.get(source) ?? 0n) + (amountOf(line) ?? 0n));
  }
  return totals;
}

/**
 * Whether the total would be above `MOST_DONG` with this line, new or in place of the one with its
 * id. Lines that have an amount and miss something else count too: they will be complete one day.
 */
export function wouldExceed(lines: readonly BudgetLine[], line: BudgetLine): boolean {
  const others = lines.filter(({ id }) => id !== line.id);
  return sumOf([...others, line]) > MOST_DONG;
}

function sumOf(lines: readonly BudgetLine[]): bigint {
  return lines.reduce((sum, line) => sum + (amountOf(line) ?? 0n), 0n);
}
