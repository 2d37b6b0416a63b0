import { z } from 'zod';
import { choice, localText, slug, uniqueById } from './contest-values.js';

/** The Bot API hands over files of up to 20 MB, and a receipt states what is in each. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** One of the things that a plan must contain. */
const planPart = z.strictObject({
  id: slug,
  /** `budget`: as lines whose total is computed, or as files; `text`: written in chat, or as files. */
  type: z.enum(['text', 'budget']),
  label: localText(40),
  question: localText(300),
  hint: localText(500),
});

export type PlanPart = z.output<typeof planPart>;

/** What units of the final round send in (item 3 of the dispatch). */
export const plan = z.strictObject({
  code: z.strictObject({
    prefix: z.string().regex(/^[A-Z]{2,6}$/, 'use 2 to 6 capital letters'),
    digits: z.int().min(3).max(8),
  }),
  kinds: uniqueById(choice).min(1),
  /** Each missing one is named to the sender. */
  parts: uniqueById(planPart)
    .min(1)
    .refine((parts) => parts.filter(({ type }) => type === 'budget').length === 1, {
      error: 'must have exactly one part of the type "budget"',
    }),
  files: z.strictObject({
    /** Over all parts. */
    maxFiles: z.int().min(1).max(45),
    maxBytes: z.int().min(1).max(LARGEST_FILE_BYTES),
    /** Lower case, without the dot. */
    extensions: z.array(z.string().regex(/^[a-z0-9]{1,8}$/, 'write it like "pdf"')).min(1),
  }),
  /** Where the money of a budget line is to come from. */
  sources: uniqueById(choice).min(1),
});
