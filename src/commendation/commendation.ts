import { z } from 'zod';
import { isoDate } from '../contest/contest-values.js';
import { attachedFileRecord } from '../telegram/attachment.js';

/** Whom an agency commends: an entry on record, or a unit of the final round without one. */
export const subjectId = z.string().regex(/^(e\.[A-Za-z0-9_-]{12}|f\.[a-z0-9-]{1,24})$/);

/** How an agency commends those who entered (item 1 of the dispatch). Our own list, not an official one. */
export const forms = ['certificate', 'merit', 'notice', 'meeting', 'other'] as const;
export type CommendationForm = (typeof forms)[number];

/** Characters. */
export const COMMENDATION_LIMITS = { otherForm: 100, number: 60 } as const;

/** Of the document or picture that shows it. */
export const EVIDENCE = {
  maxFiles: 1,
  maxBytes: 20 * 1024 * 1024,
  extensions: ['pdf', 'doc', 'docx', 'jpg', 'jpeg', 'png'],
} as const;

const facts = z.object({
  subjects: z.array(subjectId).min(1),
  form: z.enum(forms),
  /** What it is called, where the form is none of the others. */
  otherForm: z.string().exactOptional(),
  /** Of the document; absent where there is none. */
  number: z.string().exactOptional(),
  day: isoDate,
  file: attachedFileRecord.extend({ key: z.string() }).exactOptional(),
});
export type CommendationFacts = z.infer<typeof facts>;

/** What was done to a commendation. Events are only added: what was once recorded stays readable. */
export const commendationEvent = facts.extend({
  /** The commendation: the update by which it was first recorded. */
  id: z.string().regex(/^\d{1,16}$/),
  kind: z.enum(['record', 'correct', 'withdraw']),
  /** Epoch milliseconds. */
  at: z.number(),
  /** Which coordinator; absent after erasure. */
  by: z.number().exactOptional(),
  updateId: z.number(),
});
export type CommendationEvent = z.infer<typeof commendationEvent>;

/** A commendation as it stands now. */
export interface Commendation extends CommendationFacts {
  id: string;
  /** When it was last changed. */
  at: number;
  isWithdrawn: boolean;
  /** The update of its last event: a message about an earlier one is out of date. */
  updateId: number;
}

/** In the order in which they were first recorded. */
export function standingCommendations(events: readonly CommendationEvent[]): Commendation[] {
  const standing = new Map<string, Commendation>();
  for (const { kind, by: _, ...rest } of inOrder(events)) {
    standing.set(rest.id, { ...rest, isWithdrawn: kind === 'withdraw' });
  }
  return [...standing.values()];
}

export function inOrder(events: readonly CommendationEvent[]): CommendationEvent[] {
  return [...events].sort((one, other) => one.at - other.at || one.updateId - other.updateId);
}

/** Those in force that are about somebody. */
export function aboutSubject(
  commendations: readonly Commendation[],
  subject: string,
): Commendation[] {
  return commendations.filter(
    ({ subjects, isWithdrawn }) => !isWithdrawn && subjects.includes(subject),
  );
}
