import { z } from 'zod';
import { type AttachedFile, attachedFileRecord } from '../telegram/attachment.js';

/**
 * - `draft`: being filled in, without a code;
 * - `submitted`: in the register, under its code; the working copy may have changes not sent yet;
 * - `withdrawn`: taken back by its owner; it keeps its code and may be restored, but not changed.
 */
export const entryStates = ['draft', 'submitted', 'withdrawn'] as const;

/** An entry's own facts as they stand in Redis: a hash of strings. */
export const entryRecord = z.object({
  /** Telegram id of the person who began it. Only they change it. */
  owner: z.coerce.number(),
  state: z.enum(entryStates),
  /** Epoch milliseconds, like every time below. */
  createdAt: z.coerce.number(),
  /** Counts the changes of the working copy. */
  revision: z.coerce.number(),
  code: z.string().optional(),
  /** How many times it was submitted. */
  version: z.coerce.number().default(0),
  submittedAt: z.coerce.number().optional(),
  submittedRevision: z.coerce.number().optional(),
});

/** One answer of the form. A choice is kept by its id, a pledge or a finished list as "yes". */
export const answerRecord = z.object({
  value: z.string(),
  /** The message that it came from: an edit of that message changes the answer. */
  messageId: z.number().optional(),
});
export type Answer = z.infer<typeof answerRecord>;

export const authorRecord = z.object({
  name: z.string(),
  unit: z.string().optional(),
  position: z.string().optional(),
  /** Present for those who accepted an invitation; absent for names that were typed. */
  userId: z.number().optional(),
  addedAt: z.number(),
});
export type Author = z.infer<typeof authorRecord> & { key: string };

/** The key of someone who joined by an invitation: a person is in an entry once. */
export function invitedKey(userId: number): string {
  return `u${userId}`;
}

/** An entry with its working copy: what the owner sees and changes. */
export interface Entry extends z.infer<typeof entryRecord> {
  id: string;
  answers: Record<string, Answer>;
  /** In the order in which they were added. */
  files: AttachedFile[];
  /** Co-authors, in the order in which they were added. */
  authors: Author[];
}

export const submissionRecord = z.object({
  at: z.number(),
  /** The seal of the content, in hexadecimal; see `sha256Of`. */
  sha256: z.string(),
  content: z.object({
    owner: z.object({
      userId: z.number(),
      name: z.string(),
      /**
       * For which agency it counts: its owner's as it was then. Who moves to another office later, or
       * takes their consent back, takes no entry away from it.
       */
      agencyId: z.string().exactOptional(),
      unit: z.string().exactOptional(),
    }),
    answers: z.record(z.string(), z.string()),
    authors: z.array(authorRecord.omit({ addedAt: true })),
    files: z.array(attachedFileRecord.omit({ addedAt: true }).extend({ key: z.string() })),
  }),
});

/** What was submitted, as it was at that time. */
export type Submission = z.infer<typeof submissionRecord>;

export const TITLE_STEP = 'title';

export function titleOf(entry: Pick<Entry, 'answers'>): string | undefined {
  return entry.answers[TITLE_STEP]?.value;
}

export function isOwner(entry: Pick<Entry, 'owner'>, userId: number): boolean {
  return entry.owner === userId;
}

export function isAuthor(entry: Pick<Entry, 'owner' | 'authors'>, userId: number): boolean {
  return isOwner(entry, userId) || entry.authors.some((author) => author.userId === userId);
}

/** Whether the working copy differs from what was last submitted. */
export function hasUnsentChanges(entry: Entry): boolean {
  return entry.state === 'submitted' && entry.revision !== entry.submittedRevision;
}
