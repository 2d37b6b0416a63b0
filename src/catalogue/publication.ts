import { z } from 'zod';

/** What is published of an entry: one of its submissions, with its documents or without. */
const entryContent = z.object({
  kind: z.literal('entry'),
  /** Number of the submission, from 1: what its author changes later is published only when proposed anew. */
  version: z.number(),
  documents: z.boolean(),
});

/** What is written for the catalogue: of a unit of the final round, or of a model from elsewhere. */
const typedContent = z.object({
  kind: z.literal('typed'),
  title: z.string(),
  field: z.string().exactOptional(),
  agencyId: z.string().exactOptional(),
  unitName: z.string(),
  year: z.number(),
  summary: z.string(),
  source: z.object({ name: z.string(), url: z.string() }).exactOptional(),
});

export const modelContent = z.discriminatedUnion('kind', [entryContent, typedContent]);
export type ModelContent = z.infer<typeof modelContent>;
export type EntryContent = z.infer<typeof entryContent>;
export type TypedContent = z.infer<typeof typedContent>;

/** Content that waits for an administrator. */
const proposal = z.object({
  content: modelContent,
  /** Epoch milliseconds. */
  at: z.number(),
  /** The update by which it was proposed: a decision is about this proposal and no later one. */
  updateId: z.number(),
});
export type Proposal = z.infer<typeof proposal>;

/** Content as it stands in the catalogue. */
const publication = z.object({
  content: modelContent,
  at: z.number(),
  /** The administrator who published it. */
  by: z.number(),
});
export type Publication = z.infer<typeof publication>;

/** Why an administrator sent a proposal back. */
const remark = z.object({ text: z.string(), at: z.number(), about: z.number() });

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A model's record as it stands in Redis: a hash of strings. */
export const modelRecord = z.object({
  createdAt: z.coerce.number(),
  /** Who began it, where that is not for the entry to say; absent after erasure. */
  by: z.coerce.number().optional(),
  /** The update that changed it last. */
  order: z.string().optional(),
  /** Whether an entry's documents are to be shown, as its owner has ticked it. */
  documents: z.literal('yes').optional(),
  proposal: json(proposal).optional(),
  publication: json(publication).optional(),
  remark: json(remark).optional(),
  /** The draft of what is written for the catalogue, each answer by itself. */
  title: z.string().optional(),
  field: z.string().optional(),
  unitName: z.string().optional(),
  year: z.coerce.number().optional(),
  summary: z.string().optional(),
  sourceName: z.string().optional(),
  sourceUrl: z.string().optional(),
});
export type ModelRecord = z.infer<typeof modelRecord> & { id: string };

/** A person's own choice about one model. Nothing is agreed to by default or by silence. */
export const modelConsent = z.object({
  /** Whether the model may be published. */
  agreed: z.boolean(),
  /** Whether their name may stand with it. */
  named: z.boolean(),
  /** Epoch milliseconds, of the last change. */
  at: z.number(),
  /** Which version of the question it answers. */
  text: z.string(),
});
export type ModelConsent = z.infer<typeof modelConsent>;

/** Version of what people are asked about publication: raise it whenever that changes its meaning. */
export const PUBLICATION_TEXT = '1';

/** How far it has come, as its authors are told. */
export type Standing = 'draft' | 'others' | 'review' | 'returned' | 'published' | 'update';

/**
 * @param missing how many of those who must agree have not
 * @param differs whether what would be proposed now is not what is proposed or published
 */
export function standingOf(
  { proposal: proposed, publication: published, remark: returned }: ModelRecord,
  missing: number,
  differs: boolean,
): Standing {
  if (proposed) return missing > 0 ? 'others' : 'review';
  if (published) {
    if (missing > 0) return 'others';
    return differs ? 'update' : 'published';
  }
  return returned ? 'returned' : 'draft';
}
