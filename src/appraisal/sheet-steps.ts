import { z } from 'zod';
import type { Contest } from '../contest/contest.js';

/** A question of a sheet: `p.` points or `r.` remark and the criterion's id, or the remark on the whole. */
export const sheetStep = z.string().regex(/^(?:[pr]\.[a-z0-9-]{1,24}|overall)$/);

export type Criterion = Contest['scoring']['criteria'][number];

export type SheetStep =
  | { kind: 'points'; code: string; criterion: Criterion }
  | { kind: 'remark'; code: string; criterion: Criterion }
  | { kind: 'overall'; code: string };

/** All questions in their order: of each criterion the points and a remark, at the end one on the whole. */
export function stepsOf({ scoring }: Contest): SheetStep[] {
  return [
    ...scoring.criteria.flatMap((criterion): SheetStep[] => [
      { kind: 'points', code: pointsCode(criterion.id), criterion },
      { kind: 'remark', code: remarkCode(criterion.id), criterion },
    ]),
    { kind: 'overall', code: OVERALL },
  ];
}

export const OVERALL = 'overall';
export const pointsCode = (criterionId: string): string => `p.${criterionId}`;
export const remarkCode = (criterionId: string): string => `r.${criterionId}`;

/** The question that a press or an answer names, if the contest has it. */
export function findStep(contest: Contest, code: string): SheetStep | undefined {
  return stepsOf(contest).find((step) => step.code === code);
}
