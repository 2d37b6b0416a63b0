import { z } from 'zod';
import { dayOf } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';

/** Áp dụng, nhân rộng, cần bổ sung, không áp dụng. */
export const outcomes = ['apply', 'replicate', 'supplement', 'reject'] as const;
export type Outcome = (typeof outcomes)[number];

/** Characters. */
export const DECISION_LIMITS = { reasons: 1_500, number: 60, mend: 1_000 } as const;

/** A document as its agency numbered and dated it; there may be none yet. */
export const documentRecord = z.object({
  number: z.string().exactOptional(),
  /** "2020-02-14" */
  day: z.string().exactOptional(),
});
export type DocumentFacts = z.infer<typeof documentRecord>;

export const decisionRecord = documentRecord.extend({
  state: z.enum(['recorded', 'withdrawn']),
  /** Which of what was sent it is about; 0: what came on paper only. */
  version: z.number(),
  outcome: z.enum(outcomes),
  reasons: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** The update by which it was recorded. */
  updateId: z.number(),
  /** Telegram id of who recorded it; gone once they take their consent back. */
  by: z.number().exactOptional(),
});
export type Decision = z.infer<typeof decisionRecord>;
export type DecisionDetails = Pick<Decision, 'outcome' | 'reasons' | 'number' | 'day'>;

/** What is in force: the last that was recorded, unless it was withdrawn. */
export function currentDecision(decisions: readonly Decision[]): Decision | undefined {
  const last = decisions.at(-1);
  return last?.state === 'recorded' ? last : undefined;
}

/** The first one, one put right, one about a newer version of the plan, or one taken back. */
export type DecisionChange = 'recorded' | 'corrected' | 'renewed' | 'withdrawn';

/** What a record is to somebody who knows of another, or of none. */
export function changeFrom(before: Decision | undefined, after: Decision): DecisionChange {
  if (after.state === 'withdrawn') return 'withdrawn';
  if (before?.state !== 'recorded') return 'recorded';
  return before.version === after.version ? 'corrected' : 'renewed';
}

export function saysSame(one: DecisionDetails, other: DecisionDetails): boolean {
  return (
    one.outcome === other.outcome &&
    one.reasons === other.reasons &&
    one.number === other.number &&
    one.day === other.day
  );
}

/** Not to come, and not before the year of the contest. */
export function isDocumentDay(contest: Contest, day: string, now: number): boolean {
  return day <= dayOf(contest, now) && day >= `${contest.edition.year}-01-01`;
}
