import { totalOf } from './appraisal.js';
import type { AppraisalStore } from './appraisal-store.js';
import type { AppraisalDeps } from './deps.js';

/** A sheet that was sent, as the spreadsheet has it. */
export interface AppraisalRow {
  finalistId: string;
  unit: string;
  /** Of the plan, counted from 1. */
  version: number;
  /** Telegram id; absent once they had themselves erased. */
  appraiser?: number;
  /** By the id of the criterion, as `contest.scoring` names them. */
  points: Record<string, number>;
  total: number;
  /** By the id of the criterion, where there is one. */
  remarks: Record<string, string>;
  /** On the plan as a whole. */
  remark?: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Every sheet of every version, by unit as the contest file has them, the oldest first. */
export async function appraisalRows({
  finalists,
  appraisals,
}: Pick<AppraisalDeps, 'finalists'> & {
  appraisals: Pick<AppraisalStore, 'sheetsOf'>;
}): Promise<AppraisalRow[]> {
  const rows = (await finalists.all()).map(async ({ id, unitName }) =>
    (await appraisals.sheetsOf(id)).map(({ key: _, ...sheet }) => ({
      ...sheet,
      unit: unitName,
      total: totalOf(sheet),
    })),
  );
  return (await Promise.all(rows)).flat();
}
