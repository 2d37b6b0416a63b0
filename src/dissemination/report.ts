import { z } from 'zod';
import type { Contest } from '../contest/contest.js';
import { type AttachedFile, attachedFileRecord, type FileLimits } from '../telegram/attachment.js';
import { defineForm } from '../telegram/forms.js';

/** `form` of the session's question while a report is written; its subject is the agency. */
export const REPORT_FORM = defineForm('dissemination', { for: 'coordinator' });

/** How an agency made the results known; more than one may be true. */
export const ways = ['meeting', 'chat', 'portal', 'board', 'other'] as const;
export type Way = (typeof ways)[number];

/** The questions of the report, in the order in which they are asked. */
export const reportSteps = [
  'day',
  'ways',
  'officials',
  'union',
  'models',
  'obstacles',
  'files',
] as const;
export type ReportStep = (typeof reportSteps)[number];

/** Of whom it is asked how many were reached. */
export const groups = ['officials', 'union'] as const;
export type Group = (typeof groups)[number];

/** So many of so many people. */
const count = z.object({ reached: z.number(), total: z.number() });
export type Count = z.infer<typeof count>;

/** Characters. */
export const OBSTACLES_LIMIT = 1_000;
const MOST_FILES = 5;

export function evidenceLimits({ plan }: Contest): FileLimits {
  return { ...plan.files, maxFiles: MOST_FILES };
}

/** A model's id, as the catalogue and the results spell them; see `modelId` and `rowId`. */
export const reportModelId = z.string().regex(/^[efux]\.[A-Za-z0-9_-]{1,24}$/);

/**
 * What an agency reported, as it claims it. Nobody's name stands in it: it is the agency's word, and
 * who gave it is in the audit log. Models are ids, so that one that is no longer public isn't shown.
 */
export const reportRecord = z.object({
  /** Epoch milliseconds. */
  at: z.number(),
  /** By which update it was sent. */
  updateId: z.number(),
  /** Of the results that were public then. */
  resultsVersion: z.number(),
  /** "2019-11-25" */
  day: z.string(),
  ways: z.array(z.enum(ways)),
  officials: count,
  /** Of none when the agency has no members of the Youth Union. */
  union: count,
  models: z.array(reportModelId),
  obstacles: z.string().exactOptional(),
  files: z.array(attachedFileRecord.extend({ key: z.string() })),
});
export type Report = z.infer<typeof reportRecord>;

/** The report as it is being written; what is absent was not answered. */
export interface ReportDraft {
  /** Counts the changes. */
  revision: number;
  /** The one that was last sent, and for which version of the results. */
  sent?: { revision: number; resultsVersion: number };
  day?: string;
  ways: Way[];
  officials: Partial<Count>;
  union: Partial<Count>;
  models: string[];
  /** Said to be none; what is in the list counts more. */
  noModels: boolean;
  obstacles?: string;
  /** The questions that may stay empty, and were gone past. */
  passed: { obstacles: boolean; files: boolean };
  files: AttachedFile[];
}

/** Why an answer keeps the report from being sent. */
export type Problem = 'missing' | 'more-than-all';

export function problemOf(draft: ReportDraft, step: ReportStep): Problem | undefined {
  switch (step) {
    case 'day':
      return draft.day === undefined ? 'missing' : undefined;
    case 'ways':
      return draft.ways.length === 0 ? 'missing' : undefined;
    case 'officials':
    case 'union':
      return problemOfCount(draft[step]);
    case 'models':
      return draft.models.length === 0 && !draft.noModels ? 'missing' : undefined;
    default:
      return undefined;
  }
}

/** Two coordinators may each type a half of it, so it is asked again before sending. */
function problemOfCount({ reached, total }: Partial<Count>): Problem | undefined {
  if (reached === undefined || total === undefined) return 'missing';
  return reached > total ? 'more-than-all' : undefined;
}

export function isComplete(draft: ReportDraft): boolean {
  return reportSteps.every((step) => problemOf(draft, step) === undefined);
}

/** The first question that is still open; nothing when all were answered or gone past. */
export function openStep(draft: ReportDraft): ReportStep | undefined {
  return reportSteps.find((step) => problemOf(draft, step) !== undefined || !wasSeen(draft, step));
}

function wasSeen({ obstacles, files, passed }: ReportDraft, step: ReportStep): boolean {
  if (step === 'obstacles') return obstacles !== undefined || passed.obstacles;
  return step !== 'files' || files.length > 0 || passed.files;
}

export function isBegun(draft: ReportDraft): boolean {
  return reportSteps.some((step) =>
    step === 'obstacles' || step === 'files'
      ? wasSeen(draft, step)
      : problemOf(draft, step) !== 'missing',
  );
}

/** Whether sending it would say anything new: other answers, or the same about corrected results. */
export function isUnsent({ revision, sent }: ReportDraft, resultsVersion: number): boolean {
  return sent?.revision !== revision || sent.resultsVersion !== resultsVersion;
}

/** What a complete draft says. @returns nothing where it isn't complete */
export function reportOf(
  draft: ReportDraft,
  sent: Pick<Report, 'at' | 'updateId' | 'resultsVersion'>,
): Report | undefined {
  const { day, officials, union, obstacles, models, files } = draft;
  if (day === undefined || !isComplete(draft)) return undefined;
  return {
    ...sent,
    day,
    ways: draft.ways,
    officials: count.parse(officials),
    union: count.parse(union),
    models,
    ...(obstacles !== undefined && { obstacles }),
    files,
  };
}

/** Whether it was sent before the results that are public now corrected others. */
export function isBeforeCorrection(
  { resultsVersion }: Pick<Report, 'resultsVersion'>,
  now: number,
) {
  return resultsVersion < now;
}
