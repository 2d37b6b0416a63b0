import { z } from 'zod';

/** What is asked before a replication is registered, in this order. */
export const draftSteps = ['agency', 'unit', 'person', 'plan', 'start'] as const;
export type DraftStep = (typeof draftSteps)[number];

export const replicationDraft = z.object({
  agency: z.string().exactOptional(),
  /** Which unit; asked only where the model comes from the same agency. */
  unit: z.string().exactOptional(),
  person: z.string().exactOptional(),
  plan: z.string().exactOptional(),
  /** Empty: not to be said. */
  start: z.string().exactOptional(),
});
export type ReplicationDraft = z.infer<typeof replicationDraft>;

/** The first question that is still open. */
export function missingStep(draft: ReplicationDraft, isOwnModel: boolean): DraftStep | undefined {
  return draftSteps.find((step) => {
    if (step === 'unit' && !isOwnModel) return false;
    return draft[step] === undefined;
  });
}

/** A draft to which every question was answered. */
export type WholeDraft = Required<Omit<ReplicationDraft, 'unit'>> & Pick<ReplicationDraft, 'unit'>;

export function wholeDraft(draft: ReplicationDraft, isOwnModel: boolean): WholeDraft | undefined {
  const { agency, person, plan, start, unit } = draft;
  if (missingStep(draft, isOwnModel) !== undefined) return undefined;
  if (agency === undefined || person === undefined || plan === undefined) return undefined;
  if (start === undefined) return undefined;
  return { agency, person, plan, start, ...(isOwnModel && unit !== undefined && { unit }) };
}
