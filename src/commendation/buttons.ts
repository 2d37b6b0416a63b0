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
export const openEntrants = defineButton('el', [slug, page]);
export const pickEntrant = defineButton('et', [slug, entrantId, z.enum(['on', 'off']), page]);
export const pickAll = defineButton('ea', [slug, z.enum(['new', 'none'])]);
/** All that is on record of one. */
export const openEntrant = defineButton('ev', [slug, entrantId]);
export const listCommendations = defineButton('eh', [slug, page]);

export const continueDraft = defineButton('eg', [draftSubject]);
export const askDraftStep = defineButton('eq', [draftSubject, z.enum(draftSteps)]);
export const setForm = defineButton('em', [draftSubject, z.enum(forms)]);
export const setDay = defineButton('ed', [draftSubject, isoDate]);
export const answerNone = defineButton('en', [draftSubject, z.enum(['number', 'file'])]);
export const openDraftFile = defineButton('ei', [draftSubject]);
export const confirmDraft = defineButton('ec', [draftSubject, count]);
export const discardDraft = defineButton('ex', [draftSubject, twice]);

export const openCommendation = defineButton('eo', [id]);
export const openDocument = defineButton('ef', [id]);
export const correctCommendation = defineButton('er', [id]);
export const chooseWithdrawal = defineButton('ej', [id, page]);
/** Of all its entrants, or of one. */
export const withdrawCommendation = defineButton('ew', [
  id,
  z.union([z.literal('all'), entrantId]),
  twice,
]);

export const figures = ['entrants', 'commended', 'documented'] as const;
export type Figure = (typeof figures)[number];
/** Whose figures: of everybody, of a group (`g.`), or of an agency (`a.`). */
export const scope = z.string().regex(/^(all|[ga]\.[a-z0-9-]{1,24})$/);

export const openEvidence = defineButton('ee', []);
export const openGroupEvidence = defineButton('eb', [slug, page]);
export const openAgencyEvidence = defineButton('ep', [slug]);
export const listEvidence = defineButton('ez', [scope, z.enum(figures), page]);
export const sendEvidenceSheet = defineButton('eu', []);
