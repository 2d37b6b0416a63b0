import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { SCALE } from '../contest/survey-data.js';
import { defineButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';

/** In a link to the bot, and where somebody goes on who had to join first. */
export const SURVEY_PAYLOAD = 'survey';

/** `form` of the session's question while somebody answers. */
export const SURVEY_FORM = defineForm('survey');

export const openSurvey = defineButton('sa', []);
export const continueSurvey = defineButton('sb', []);
export const askQuestion = defineButton('sc', [slug]);
export const setMark = defineButton('sd', [slug, z.enum(SCALE)]);
/** Nothing is said to this question. */
export const passQuestion = defineButton('se', [slug]);
/** With the draft's count of changes. */
export const sendAnswers = defineButton('sf', [z.string().regex(/^\d{1,9}$/)]);
export const discardAnswers = defineButton('sg', [z.enum(['ask', 'yes'])]);

export const openFigures = defineButton('sh', [], { for: 'administrator' });
export const listTexts = defineButton('si', [slug, z.string().regex(/^\d{1,4}$/)], {
  for: 'administrator',
});
