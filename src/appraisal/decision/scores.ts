import { type SubmittedSheet, totalOf } from '../appraisal.js';
import { spreadOf } from '../spread.js';
import type { DecisionDeps } from './deps.js';

/** What the sheets for a version of a plan say together. */
export interface Scores {
  /** Appraisers to whom the plan was given who have not sent a sheet for this version. */
  missing: number;
  /** Sheets that are in. */
  sheets: number;
  /** Of their totals, to the tenth of a point; absent without any. */
  mean?: number;
  lowest?: number;
  highest?: number;
}

/** Nothing where nobody was asked to score the plan, and nobody did. */
export function scoresOf(
  sheets: readonly SubmittedSheet[],
  assigned: readonly number[],
  version: number,
): Scores | undefined {
  const own = sheets.filter((sheet) => sheet.version === version);
  if (own.length === 0 && assigned.length === 0) return undefined;
  const missing = assigned.filter((id) => !own.some(({ appraiser }) => appraiser === id)).length;
  const spread = spreadOf(own.map(totalOf));
  if (!spread) return { missing, sheets: 0 };
  const { count, mean, lowest, highest } = spread;
  return { missing, sheets: count, mean: Math.round(mean * 10) / 10, lowest, highest };
}

export async function readScores(
  { appraisals }: Pick<DecisionDeps, 'appraisals'>,
  finalistId: string,
  version: number,
): Promise<Scores | undefined> {
  const [sheets, assigned] = await Promise.all([
    appraisals.sheetsOf(finalistId),
    appraisals.assignedTo(finalistId),
  ]);
  return scoresOf(sheets, assigned, version);
}
