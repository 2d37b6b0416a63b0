import { z } from 'zod';
import { dayOf, daysBefore, startOfDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Plan, PlanVersion } from './plan.js';

const returnedRecord = z.object({
  state: z.literal('returned'),
  /** Which of what was sent is to be revised; 0: what came on paper only. */
  version: z.number(),
  /** What is to be mended, by the contest's parts. */
  mend: z.array(z.object({ part: z.string(), text: z.string() })).min(1),
  /** The last day on which the revision is awaited, "2020-02-14"; absent where no time was set. */
  until: z.string().exactOptional(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** The update by which it was recorded. */
  updateId: z.number(),
  /** Telegram id of who recorded it; gone once they take their consent back. */
  by: z.number().exactOptional(),
});
export type PlanReturn = z.infer<typeof returnedRecord>;

const takenBackRecord = returnedRecord
  .pick({ at: true, updateId: true, by: true })
  .extend({ state: z.literal('withdrawn') });

/** That the appraisers gave a plan back to be revised, or took that back. */
export const returnRecord = z.discriminatedUnion('state', [returnedRecord, takenBackRecord]);
export type ReturnRecord = z.infer<typeof returnRecord>;

/** What the appraisers wait for; nothing once a newer version, or a newer paper, has come. */
export function openReturn({
  returned,
  version,
  paper,
}: Pick<Plan, 'returned' | 'version' | 'paper'>): PlanReturn | undefined {
  if (!returned || version > returned.version) return undefined;
  return paper && paper.at > returned.at ? undefined : returned;
}

/** Whether the time that was set for a revision is over. */
export function isOverdue(contest: Contest, { until }: PlanReturn, now: number): boolean {
  return until !== undefined && dayOf(contest, now) > until;
}

/** What a version that answers a request is judged by, instead of the contest's deadline. */
export const revisionRecord = z.object({
  /** The update by which it was asked for. */
  asked: z.number(),
  /** The first day that is late: "trước ngày"; absent where no time was set. */
  before: z.string().exactOptional(),
});
export type Revision = z.infer<typeof revisionRecord>;

/** Whatever is sent once a plan was given back belongs to its revision: it may take more than one try. */
export function revisionOf({ updateId, until }: PlanReturn): Revision {
  return { asked: updateId, ...(until !== undefined && { before: daysBefore(until, -1) }) };
}

/** How much later than the appraisers asked a revision came, in milliseconds; 0 when in time or without a limit. */
export function revisionLateBy(
  contest: Contest,
  { at, revision }: Pick<PlanVersion, 'at' | 'revision'>,
): number {
  const before = revision?.before;
  return before === undefined ? 0 : Math.max(0, at - startOfDay(contest, before));
}
