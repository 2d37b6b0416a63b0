import { z } from 'zod';

/**
 * - `open`: waits for an administrator;
 * - `accepted`, `refused`: an administrator has answered; `taken-back`: the person has.
 */
export const requestStates = ['open', 'accepted', 'refused', 'taken-back'] as const;
export type RequestState = (typeof requestStates)[number];

/** What somebody who says "tôi là đầu mối" leaves behind. */
export const requestRecord = z.object({
  agencyId: z.string(),
  userId: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
  state: z.enum(requestStates),
  decidedAt: z.number().exactOptional(),
  /** The administrator who answered first. */
  decidedBy: z.number().exactOptional(),
  /** The update by which it was answered or taken back; text, as scripts compare it. */
  order: z.string().exactOptional(),
});

/** Known by the update that made it. */
export type CoordinatorRequest = z.infer<typeof requestRecord> & { id: string };

/** Agencies that one person may have asked for at a time. */
export const MOST_OPEN = 3;

/** Requests of one person within 24 hours: each of them is a message to every administrator. */
export const MOST_A_DAY = 6;
