import { z } from 'zod';
import { isoDate, slug } from '../../contest/contest-values.js';
import { defineButton } from '../../telegram/buttons.js';
import { outcomes } from './decision.js';
import { acts, draftStep, draftSubject } from './draft.js';

const count = z.string().regex(/^\d{1,9}$/);
/** The update by which something was recorded: an old button must not take back what came after it. */
const recordId = z.string().regex(/^\d{1,16}$/);
const twice = z.enum(['ask', 'yes']);
const administrator = { for: 'administrator' } as const;

/** What is on record of a unit: returns, the decision, or funding. */
export const openRecords = defineButton('jo', [z.enum(acts), slug], administrator);

export const continueDraft = defineButton('jg', [draftSubject], administrator);
export const askDraftStep = defineButton('jq', [draftSubject, draftStep], administrator);
export const setOutcome = defineButton('jc', [draftSubject, z.enum(outcomes)], administrator);
export const setSource = defineButton('js', [draftSubject, slug], administrator);
/** Of a document, or until when a revision is awaited. */
export const setDay = defineButton('jd', [draftSubject, isoDate], administrator);
export const answerNone = defineButton('jn', [draftSubject, draftStep], administrator);
export const confirmDraft = defineButton('jy', [draftSubject, count], administrator);
export const discardDraft = defineButton('jx', [draftSubject, twice], administrator);

export const withdrawRecord = defineButton(
  'jw',
  [z.enum(['r', 'd']), slug, recordId, twice],
  administrator,
);
/** By how many records there were: an old button must not take out what was agreed since. */
export const removeFunding = defineButton(
  'jk',
  [slug, slug, z.string().regex(/^\d{1,4}$/), twice],
  administrator,
);
