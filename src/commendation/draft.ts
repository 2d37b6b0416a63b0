import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { type AttachedFile, attachedFileRecord } from '../telegram/attachment.js';
import { type Details, detailsOf, type Form, forms } from './commendation.js';

/** What is asked before a commendation is recorded, in this order. */
export const draftSteps = ['entrants', 'form', 'number', 'day', 'file'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** What a draft is for: an agency's next commendation, or the correction of one (`c.` and its id). */
export const draftSubject = z.union([z.string().regex(/^c\.\d{1,16}$/), slug]);

export const correctionSubject = (id: string): string => `c.${id}`;

/** The id of the commendation that is being corrected. */
export function correctedId(subject: string): string | undefined {
  return subject.startsWith('c.') ? subject.slice(2) : undefined;
}

/** What is absent was not answered. */
export interface Draft {
  /** Counts the changes, so that an old summary confirms nothing that it does not say. */
  revision: number;
  /** How many versions there were when a correction was begun. */
  base?: number;
  entrants: string[];
  form?: Form;
  otherForm?: string;
  /** Empty: there is no document. */
  number?: string;
  day?: string;
  file?: AttachedFile | 'none';
}

/** Fields of a draft; nothing makes one blank. */
export type DraftFields = Record<string, string | undefined>;

const ENTRANT = 'entrant.';
const YES = '1';

const fields = z.object({
  rev: z.coerce.number().default(0),
  base: z.coerce.number().exactOptional(),
  form: z.enum(forms).exactOptional(),
  otherForm: z.string().exactOptional(),
  number: z.string().exactOptional(),
  noNumber: z.string().exactOptional(),
  day: z.string().exactOptional(),
  file: z.string().exactOptional(),
  noFile: z.string().exactOptional(),
});
const keptFile = attachedFileRecord.extend({ key: z.string() });

/** What an answer writes, each in one step. */
export const answerFields = {
  entrant: (id: string, isOn: boolean): DraftFields => ({
    [`${ENTRANT}${id}`]: isOn ? YES : undefined,
  }),
  entrants: (ids: readonly string[], isOn: boolean): DraftFields =>
    Object.assign({}, ...ids.map((id) => answerFields.entrant(id, isOn))),
  form: (form: Form, otherForm?: string): DraftFields => ({ form, otherForm }),
  number: (number: string): DraftFields => ({ number, noNumber: undefined }),
  day: (day: string): DraftFields => ({ day }),
  file: (file: AttachedFile): DraftFields => ({ file: JSON.stringify(file), noFile: undefined }),
  none: (step: 'number' | 'file'): DraftFields =>
    step === 'number' ? { number: undefined, noNumber: YES } : { file: undefined, noFile: YES },
  base: (versions: number): DraftFields => ({ base: String(versions) }),
};

export function parseDraft(hash: Record<string, string>): Draft {
  const { rev, base, form, otherForm, number, noNumber, day, file, noFile } = fields.parse(hash);
  return {
    revision: rev,
    ...(base !== undefined && { base }),
    entrants: Object.keys(hash)
      .filter((field) => field.startsWith(ENTRANT))
      .map((field) => field.slice(ENTRANT.length))
      .sort(),
    ...(form !== undefined && { form }),
    ...(otherForm !== undefined && { otherForm }),
    ...(noNumber !== undefined && { number: '' }),
    ...(number !== undefined && { number }),
    ...(day !== undefined && { day }),
    ...(noFile !== undefined && { file: 'none' as const }),
    ...(file !== undefined && { file: keptFile.parse(JSON.parse(file)) }),
  };
}

/** A correction: what was answered anew, over what is on record. */
export function overRecord(draft: Draft, record: Details & { entrants: string[] }): Draft {
  const { form, otherForm, number = '', day, file = 'none', entrants } = record;
  return {
    ...(draft.form === undefined && { form, ...(otherForm !== undefined && { otherForm }) }),
    number,
    day,
    file,
    ...draft,
    entrants,
  };
}

/** The first question that is still open. */
export function missingStep(draft: Draft): DraftStep | undefined {
  return draftSteps.find((step) =>
    step === 'entrants' ? draft.entrants.length === 0 : draft[step] === undefined,
  );
}

/** What a draft says once every question was answered. */
export function wholeDetails({ form, otherForm, number, day, file }: Draft): Details | undefined {
  if (form === undefined || number === undefined || day === undefined || file === undefined) {
    return undefined;
  }
  return detailsOf({
    form,
    ...(otherForm !== undefined && { otherForm }),
    ...(number !== '' && { number }),
    day,
    ...(file !== 'none' && { file }),
  });
}
