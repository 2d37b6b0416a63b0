import { z } from 'zod';
import { attachedFileRecord } from '../telegram/attachment.js';

/** How far an agency is with a model, in the order in which it usually goes. */
export const milestones = ['studying', 'piloting', 'applied', 'adapted', 'dropped'] as const;
export type Milestone = (typeof milestones)[number];

/** Where a replication stands: at a milestone, or before the first. */
export const stages = ['registered', ...milestones] as const;
export type Stage = (typeof stages)[number];

/** After these nothing more is asked. */
const LAST: readonly Stage[] = ['applied', 'adapted', 'dropped'];

export const newsRecord = z.object({
  /** `nothing`: asked, and there was nothing new to say. */
  kind: z.enum([...milestones, 'nothing']),
  /** Epoch milliseconds: when it was recorded. */
  at: z.number(),
  /** The day that it is about, "2020-03-02". */
  day: z.string(),
  note: z.string().exactOptional(),
  files: z.array(attachedFileRecord.extend({ key: z.string() })).default([]),
  /** Telegram id of who recorded it; gone once they take their consent back. */
  by: z.number().exactOptional(),
});
export type NewsRecord = z.infer<typeof newsRecord>;

/** What was said of a replication at one time. It is only added to: what was wrong is said anew. */
export type News = NewsRecord & { updateId: number };

export type MilestoneNews = News & { kind: Milestone };

export function isMilestone(news: News): news is MilestoneNews {
  return news.kind !== 'nothing';
}

/** In the order in which it was recorded. */
export function inOrder(news: readonly News[]): News[] {
  return [...news].sort((one, other) => one.at - other.at || one.updateId - other.updateId);
}

/** The last that was recorded, whatever day it is about: so a correction replaces what it corrects. */
export function currentNews(news: readonly News[]): MilestoneNews | undefined {
  return inOrder(news).filter(isMilestone).at(-1);
}

export function stageOf(news: readonly News[]): Stage {
  return currentNews(news)?.kind ?? 'registered';
}

/** Whether there is something still to come. */
export function isUnderway(stage: Stage): boolean {
  return !LAST.includes(stage);
}

/** What the agency does with the model now, or did last: "dropped" is no use of it. */
export function isApplied(stage: Stage): boolean {
  return stage === 'applied' || stage === 'adapted';
}
