import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { columnCodes } from './budget-form.js';

const finalist = slug;
const id = slug;
const line = z.string().regex(/^[\w-]{8}$/);
/** Telegram's stable key of a file. */
const fileKey = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/);
/** A part by its place in the contest's list: its id beside a file's key would not fit 64 bytes. */
const place = z.string().regex(/^\d{1,2}$/);
const number = z.string().regex(/^\d{1,4}$/);
const twice = z.enum(['ask', 'yes']);
/** The time of a claim: an old button must not answer a newer one. */
const time = z.string().regex(/^\d{1,15}$/);

export const openPlanButton = defineButton('ko', [finalist]);
export const askKind = defineButton('kq', [finalist]);
export const chooseKind = defineButton('kk', [finalist, id]);
export const askPart = defineButton('kp', [finalist, id]);
export const removeText = defineButton('kt', [finalist, id, twice]);
export const sendPlanFile = defineButton('kf', [finalist, place, fileKey]);
export const removePlanFile = defineButton('kx', [finalist, place, fileKey]);

export const turnBudget = defineButton('kb', [finalist, number]);
export const addLine = defineButton('kn', [finalist]);
export const openLine = defineButton('kl', [finalist, line]);
export const askColumn = defineButton('kc', [finalist, line, z.enum(columnCodes)]);
export const removeLine = defineButton('kd', [finalist, line]);
export const chooseUnit = defineButton('ku', [finalist, line, number]);
export const chooseSource = defineButton('ks', [finalist, line, id]);
/** The source of all lines that have none yet. */
export const chooseSourceOfAll = defineButton('kg', [finalist, id]);

/** What the appraisers asked to be mended, in full. */
export const readReturn = defineButton('jv', [finalist]);
export const sendPlan = defineButton('km', [finalist, twice]);
export const readPlan = defineButton('kr', [finalist]);
export const showPlanVersions = defineButton('kh', [finalist]);
export const readPlanVersion = defineButton('ki', [finalist, number]);
/** A file of a version, by its place in it: versions do not change. */
export const sendVersionFile = defineButton('kj', [finalist, number, number]);
export const showDigests = defineButton('ky', [finalist, number]);

export const reportPaperButton = defineButton('kw', [finalist]);
export const answerPaperClaim = defineButton('kz', [finalist, time, z.enum(['yes', 'no'])], {
  for: 'administrator',
});
