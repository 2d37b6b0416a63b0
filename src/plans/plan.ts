import { z } from 'zod';
import { deadlineInstant, startOfDay } from '../contest/calendar.js';
import type { Contest, PlanPart } from '../contest/contest.js';
import { attachedFileRecord } from '../telegram/attachment.js';
import { type BudgetLine, budgetLineRecord, isComplete } from './budget.js';
import { type PlanReturn, revisionRecord } from './revision.js';

/** Sent on paper instead of, or beside, in chat: recorded by an administrator. */
export const paperRecord = z.object({
  /** Of the document, as its agency wrote it: "125/SKHCN-VP". */
  number: z.string(),
  /** The document's day, "2020-01-15". */
  date: z.string(),
  /** Epoch milliseconds, and user id of who said so. */
  at: z.number(),
  by: z.number(),
  /** The update by which it was recorded: its notice waits for it. */
  updateId: z.number().exactOptional(),
});
export type Paper = z.infer<typeof paperRecord>;

const paperJson = z
  .string()
  .transform((json) => paperRecord.parse(JSON.parse(json)))
  .optional();

/**
 * A plan's own facts as they stand in Redis: a hash of strings.
 * - `draft`: being written, nothing sent yet;
 * - `submitted`: sent under its code; the working copy may have changes not sent yet.
 */
export const planRecord = z.object({
  state: z.enum(['draft', 'submitted']).default('draft'),
  /** One of the contest's kinds: phương án, đề án, kế hoạch. */
  kind: z.string().optional(),
  /** Counts the changes of the working copy. */
  revision: z.coerce.number().default(0),
  code: z.string().optional(),
  /** How many versions were sent. */
  version: z.coerce.number().default(0),
  submittedRevision: z.coerce.number().optional(),
  /** An administrator has the paper: the unit owes nothing more. */
  paper: paperJson,
  /** Somebody of the unit says that it was sent on paper; nobody has confirmed that yet. */
  paperClaim: paperJson,
});

/** What was written for a part in one message. */
export const planTextRecord = z.object({
  part: z.string(),
  text: z.string(),
  /** Epoch milliseconds. */
  addedAt: z.number(),
});
export type PlanText = z.infer<typeof planTextRecord> & { key: string };

export const planFileRecord = attachedFileRecord.extend({ part: z.string() });
export type PlanFile = z.infer<typeof planFileRecord> & { key: string };

/** What a plan holds: the working copy, or what was sent. */
export interface PlanContent {
  kind?: string | undefined;
  /** In the order in which they came. */
  texts: Pick<PlanText, 'part' | 'text'>[];
  files: Omit<PlanFile, 'addedAt'>[];
  lines: BudgetLine[];
}

/** A finalist's plan with its working copy, which everyone of the unit writes on. */
export interface Plan extends z.infer<typeof planRecord>, PlanContent {
  finalistId: string;
  kind?: string | undefined;
  texts: PlanText[];
  files: PlanFile[];
  /** What the appraisers last asked to be mended, and did not take back. */
  returned?: PlanReturn;
}

export const planVersionRecord = z.object({
  /** When it was put on record, epoch milliseconds. */
  at: z.number(),
  by: z.object({ userId: z.number(), name: z.string() }),
  /** The update by which it was sent: handled again, it sends nothing that was written since. */
  updateId: z.number().exactOptional(),
  /** "trước ngày" which it was due when it was sent. */
  before: z.string(),
  /** It was asked for by the appraisers: the contest's deadline is not its own. */
  revision: revisionRecord.exactOptional(),
  /** The seal of the content, in hexadecimal. */
  sha256: z.string(),
  /** Ids of the mandatory parts that it lacked. */
  missing: z.array(z.string()),
  kind: z.string(),
  texts: z.array(planTextRecord.omit({ addedAt: true })),
  files: z.array(planFileRecord.omit({ addedAt: true }).extend({ key: z.string() })),
  lines: z.array(budgetLineRecord),
});

/** What was sent, as it was at that time. */
export type PlanVersion = z.infer<typeof planVersionRecord>;

/** Whether a mandatory part is there: as text, as files, or both; a budget as lines, as files, or both. */
export function hasPart({ texts, files, lines }: PlanContent, part: PlanPart): boolean {
  if (files.some((file) => file.part === part.id)) return true;
  if (part.type === 'text') return texts.some((text) => text.part === part.id);
  // A line without its price would leave the total wrong.
  return lines.length > 0 && lines.every(isComplete);
}

/** The parts that the dispatch asks for (item 3) and that are not there, in the contest's order. */
export function missingParts(contest: Contest, content: PlanContent): PlanPart[] {
  return contest.plan.parts.filter((part) => !hasPart(content, part));
}

/** Whether there is anything at all to send. */
export function isEmpty(contest: Contest, content: PlanContent): boolean {
  return missingParts(contest, content).length === contest.plan.parts.length;
}

export function hasUnsentChanges(plan: Plan): boolean {
  return plan.state === 'submitted' && plan.revision !== plan.submittedRevision;
}

/**
 * How much too late a version came, in milliseconds; 0 when it was in time. A deadline moved to an
 * earlier day makes nothing late that was in time when it was sent, and one moved to a later day
 * makes good what was late. A revision that the appraisers asked for is not the contest's to judge: see
 * `revisionLateBy`.
 */
export function lateBy(
  contest: Contest,
  { at, before, revision }: Pick<PlanVersion, 'at' | 'before' | 'revision'>,
): number {
  if (revision) return 0;
  const deadline = Math.max(startOfDay(contest, before), deadlineInstant(contest));
  // At the very instant it is late already: "trước ngày" excludes it.
  return at < deadline ? 0 : Math.max(1, at - deadline);
}
