import { z } from 'zod';
import { totalsBySource } from '../../plans/budget.js';
import type { PlanVersion } from '../../plans/plan.js';
import { documentRecord } from './decision.js';

/** What was agreed with the finance department of one source of funding, as it was said at one time. */
export const fundingRecord = documentRecord.extend({
  state: z.enum(['agreed', 'removed']),
  /** The id of one of the contest's sources of funding. */
  source: z.string(),
  /** Whole đồng: "150000000". */
  amount: z.string().regex(/^[1-9][0-9]{0,15}$/),
  /** The version of the plan against whose budget it was agreed. */
  version: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** The update by which it was recorded. */
  updateId: z.number(),
  /** Telegram id of who recorded it; gone once they take their consent back. */
  by: z.number().exactOptional(),
});
export type Funding = z.infer<typeof fundingRecord>;

/** What is agreed now, a line for each source, in the order in which they were first agreed. */
export function currentFunding(records: readonly Funding[]): Funding[] {
  const lines = new Map<string, Funding>();
  for (const record of records) lines.set(record.source, record);
  return [...lines.values()].filter(({ state }) => state === 'agreed');
}

export function fundingOf(records: readonly Funding[], source: string): Funding | undefined {
  return currentFunding(records).find((line) => line.source === source);
}

export function totalAgreed(lines: readonly Pick<Funding, 'amount'>[]): bigint {
  return lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/** What a budget asks of each source; nothing where it has no lines, as when it came as a file. */
export function askedFunding(
  sent: Pick<PlanVersion, 'lines'> | undefined,
): Map<string, bigint> | undefined {
  const asked = sent && totalsBySource(sent.lines);
  return asked && asked.size > 0 ? asked : undefined;
}
