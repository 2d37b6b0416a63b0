import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { memberKinds, profileSteps } from './member.js';
import { newsTopics } from './news.js';

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const page = z.string().regex(/^\d{1,2}$/);
/** Whether the picker looks for the person's own agency or for the one above an unlisted unit. */
const purpose = z.enum(['own', 'parent']);

export const consentTo = defineButton('pc', [z.enum(['given', 'refused'])]);
export const withdrawConsent = defineButton('pw', [z.enum(['ask', 'yes'])]);
export const editProfile = defineButton('pe', [z.enum(profileSteps)]);
export const showProfile = defineButton('pp', []);
export const pickKind = defineButton('pk', [z.enum(memberKinds)]);
export const pickAgency = defineButton('pa', [purpose, id]);
export const browseGroups = defineButton('pg', [purpose]);
export const browseGroup = defineButton('pl', [purpose, id, page]);
export const searchPage = defineButton('ps', [purpose, page]);
export const unlistedUnit = defineButton('pu', []);
export const noParentAgency = defineButton('pn', []);

export const answerCoordinatorLink = defineButton('co', [token, z.enum(['accept', 'decline'])]);
export const leaveCoordinators = defineButton('cl', [id, z.enum(['ask', 'yes'])]);

/** With what is to be so from now on: pressed twice, it is the same. */
export const setNews = defineButton('pv', [z.enum(newsTopics), z.enum(['on', 'off'])]);
/** Under messages unasked: why this one came. */
export const whyThis = defineButton('py', [z.enum(['service', ...newsTopics])]);
