import { z } from 'zod';

/**
 * A sheet ("phiếu chấm") as it is kept once it was sent: for one version of a plan, by one appraiser,
 * and final. Points have at most one decimal.
 */
export const sheetRecord = z.object({
  /** By the id of the criterion. */
  points: z.record(z.string(), z.number()),
  /** By the id of the criterion, where there is one. */
  remarks: z.record(z.string(), z.string()),
  /** On the plan as a whole. */
  remark: z.string().exactOptional(),
  /** Epoch milliseconds. */
  at: z.number(),
});

export interface SubmittedSheet extends z.infer<typeof sheetRecord> {
  finalistId: string;
  /** Of the plan, counted from 1. */
  version: number;
  /** Tells the sheets of a version apart; it says nothing of the person. */
  key: string;
  /** Who scored; absent once they had themselves erased. */
  appraiser?: number;
}

/** The points of a sheet together, exact to the tenth. */
export function totalOf({ points }: Pick<SubmittedSheet, 'points'>): number {
  return Object.values(points).reduce((sum, one) => sum + Math.round(one * 10), 0) / 10;
}
