import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { forms, subjectId } from './commendation.js';

const agency = slug;
const page = z.string().regex(/^\d{1,2}$/);
/** An update's id, by which a commendation is known. */
const id = z.string().regex(/^\d{1,16}$/);
const twice = z.enum(['ask', 'yes']);

/** What is asked, in this order. */
export const steps = ['form', 'otherForm', 'number', 'day', 'file'] as const;
export type Step = (typeof steps)[number];
const step = z.enum(steps);

/** The entrants of an agency, to be chosen. */
export const openEntrants = defineButton('el', [agency, page]);
/** With what is to be so from now on: pressed twice, it is the same. */
export const chooseEntrant = defineButton('et', [agency, subjectId, z.enum(['0', '1']), page]);
export const chooseOpen = defineButton('ea', [agency]);
export const goOn = defineButton('en', [agency]);
export const askStep = defineButton('eq', [agency, step]);
export const setForm = defineButton('ef', [agency, z.enum(forms)]);
/** There is no document, or no file. */
export const setNone = defineButton('e0', [agency, z.enum(['number', 'file'])]);
export const setToday = defineButton('ed', [agency]);
export const recordButton = defineButton('es', [agency]);
export const discardButton = defineButton('ex', [agency]);

export const listCommendations = defineButton('ec', [agency, page]);
export const openCommendation = defineButton('er', [agency, id]);
export const correctButton = defineButton('ek', [agency, id]);
export const withdrawButton = defineButton('ew', [agency, id, twice]);
export const sendFile = defineButton('e1', [agency, id]);

/** The evidence table; of one agency, the list behind its figures. */
export const openEvidence = defineButton('ev', [page]);
export const openAgencyEvidence = defineButton('eg', [agency, page]);
export const sendEvidenceSheet = defineButton('eh', []);
