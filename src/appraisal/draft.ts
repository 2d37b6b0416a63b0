import { z } from 'zod';
import type { Contest } from '../contest/contest.js';
import type { SubmittedSheet } from './appraisal.js';
import { OVERALL, pointsCode, remarkCode, type SheetStep, stepsOf } from './sheet-steps.js';

/** A sheet that is being filled in. */
export interface SheetDraft {
  /** Counts the changes, so that an old summary sends nothing that it does not say. */
  revision: number;
  /** The version of the plan that it was last looked at for. */
  version?: number;
  /** By the code of the question: points as tenths, remarks as they are. */
  answers: Record<string, string>;
}

/** Fields of a draft; nothing makes one blank. */
export type DraftFields = Record<string, string | undefined>;

const facts = z.object({
  rev: z.coerce.number().default(0),
  version: z.coerce.number().exactOptional(),
});

/** Answers begin so, to stand apart from the draft's own facts. */
const ANSWER = 'a.';

/** What an answer writes. */
export const answerField = {
  points: (criterionId: string, points: number): DraftFields => ({
    [`${ANSWER}${pointsCode(criterionId)}`]: String(Math.round(points * 10)),
  }),
  remark: (step: Pick<SheetStep, 'code'>, text: string | undefined): DraftFields => ({
    [`${ANSWER}${step.code}`]: text,
  }),
  version: (version: number): DraftFields => ({ version: String(version) }),
};

export function parseDraft(hash: Record<string, string>): SheetDraft {
  const { rev, version } = facts.parse(hash);
  const answers = Object.entries(hash)
    .filter(([field]) => field.startsWith(ANSWER))
    .map(([field, value]) => [field.slice(ANSWER.length), value]);
  return {
    revision: rev,
    ...(version !== undefined && { version }),
    answers: Object.fromEntries(answers),
  };
}

export function isBegun({ answers }: Pick<SheetDraft, 'answers'>): boolean {
  return Object.keys(answers).length > 0;
}

export function pointsIn({ answers }: SheetDraft, criterionId: string): number | undefined {
  const tenths = answers[pointsCode(criterionId)];
  return tenths === undefined ? undefined : Number(tenths) / 10;
}

/** Criteria that have no points yet. */
export function openCriteria(contest: Contest, draft: SheetDraft) {
  return contest.scoring.criteria.filter(({ id }) => pointsIn(draft, id) === undefined);
}

/** The first unanswered question after another; without one, the first whose points are wanting. */
export function nextStep(
  contest: Contest,
  draft: SheetDraft,
  after?: string,
): SheetStep | undefined {
  const steps = stepsOf(contest);
  if (after === undefined) {
    return steps.find(({ kind, code }) => kind === 'points' && draft.answers[code] === undefined);
  }
  const place = steps.findIndex(({ code }) => code === after);
  return steps.slice(place + 1).find(({ code }) => draft.answers[code] === undefined);
}

/** What a draft says once every criterion has its points. */
export function wholeSheet(
  contest: Contest,
  draft: SheetDraft,
): Pick<SubmittedSheet, 'points' | 'remarks' | 'remark'> | undefined {
  const { criteria } = contest.scoring;
  const points: Record<string, number> = {};
  const remarks: Record<string, string> = {};
  for (const { id } of criteria) {
    const given = pointsIn(draft, id);
    if (given === undefined) return undefined;
    points[id] = given;
    const said = draft.answers[remarkCode(id)];
    if (said !== undefined) remarks[id] = said;
  }
  const remark = draft.answers[OVERALL];
  return { points, remarks, ...(remark !== undefined && { remark }) };
}

/** The answers of a sheet that was sent, as the beginning of another. */
export function fieldsOfSheet({ points, remarks, remark }: SubmittedSheet): DraftFields {
  return Object.assign(
    {},
    ...Object.entries(points).map(([id, given]) => answerField.points(id, given)),
    ...Object.entries(remarks).map(([id, said]) =>
      answerField.remark({ code: remarkCode(id) }, said),
    ),
    ...(remark === undefined ? [] : [answerField.remark({ code: OVERALL }, remark)]),
  );
}
