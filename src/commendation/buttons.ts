import { z } from 'zod';
import { isoDate, slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { entrantId, forms } from './commendation.js';
import { draftSteps, draftSubject } from './draft.js';

/** The update by which a commendation was recorded. */
const id = z.string().regex(/^\d{1,16}$/);
const page = z.string().regex(/^\d{1,3}$/);
const count = z.string().regex(/^\d{1,9}$/);
const twice = z.enum(['ask', 'yes']);

/** An agency's entrants, to be picked from. */
export const openEntrants = defineButton('el', [slug, page], { for: 'coordinator' });
export const pickEntrant = defineButton('et', [slug, entrantId, z.enum(['on', 'off']), page], {
  for: 'coordinator',
});
export const pickAll = defineButton('ea', [slug, z.enum(['new', 'none'])], { for: 'coordinator' });
/** All that is on record of one. */
export const openEntrant = defineButton('ev', [slug, entrantId], { for: 'coordinator' });
export const listCommendations = defineButton('eh', [slug, page], { for: 'coordinator' });

export const continueDraft = defineButton('eg', [draftSubject], { for: 'coordinator' });
export const askDraftStep = defineButton('eq', [draftSubject, z.enum(draftSteps)], {
  for: 'coordinator',
});
export const setForm = defineButton('em', [draftSubject, z.enum(forms)], { for: 'coordinator' });
export const setDay = defineButton('ed', [draftSubject, isoDate], { for: 'coordinator' });
export const answerNone = defineButton('en', [draftSubject, z.enum(['number', 'file'])], {
  for: 'coordinator',
});
export const openDraftFile = defineButton('ei', [draftSubject], { for: 'coordinator' });
export const confirmDraft = defineButton('ec', [draftSubject, count], { for: 'coordinator' });
export const discardDraft = defineButton('ex', [draftSubject, twice], { for: 'coordinator' });

export const openCommendation = defineButton('eo', [id], { for: 'coordinator' });
export const openDocument = defineButton('ef', [id], { for: 'coordinator' });
export const correctCommendation = defineButton('er', [id], { for: 'coordinator' });
export const chooseWithdrawal = defineButton('ej', [id, page], { for: 'coordinator' });
/** Of all its entrants, or of one. */
export const withdrawCommendation = defineButton(
  'ew',
  [id, z.union([z.literal('all'), entrantId]), twice],
  { for: 'coordinator' },
);

export const figures = ['entrants', 'commended', 'documented'] as const;
export type Figure = (typeof figures)[number];
/** Whose figures: of everybody, of a group (`g.`), or of an agency (`a.`). */
export const scope = z.string().regex(/^(all|[ga]\.[a-z0-9-]{1,24})$/);

export const openEvidence = defineButton('ee', [], { for: 'administrator' });
export const openGroupEvidence = defineButton('eb', [slug, page], { for: 'administrator' });
export const openAgencyEvidence = defineButton('ep', [slug], { for: 'administrator' });
export const listEvidence = defineButton('ez', [scope, z.enum(figures), page], {
  for: 'administrator',
});
export const sendEvidenceSheet = defineButton('eu', [], { for: 'administrator' });
