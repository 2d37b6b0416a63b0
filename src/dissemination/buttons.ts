import { z } from 'zod';
import { isoDate, slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { reportModelId, reportSteps, ways } from './report.js';

const agency = slug;
const page = z.string().regex(/^\d{1,3}$/);
/** Of the results; of a report. From 1. */
const version = z.string().regex(/^[1-9]\d{0,3}$/);
const revision = z.string().regex(/^\d{1,7}$/);
const fileKey = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/);
const onOff = z.enum(['on', 'off']);

export const getKit = defineButton('wk', [agency], { for: 'coordinator' });

/** Of the page that a link of a kit opens. */
export const turnKitPage = defineButton('wl', [agency, page]);
/** With the version that was shown: nobody acknowledges what they have not seen. */
export const acknowledgeResults = defineButton('wz', [agency, version]);

export const openReport = defineButton('wo', [agency], { for: 'coordinator' });
/** The next question that is open, or the card. */
export const continueReport = defineButton('wc', [agency], { for: 'coordinator' });
export const askReportStep = defineButton('wq', [agency, z.enum(reportSteps)], {
  for: 'coordinator',
});
export const setReportDay = defineButton('wd', [agency, isoDate], { for: 'coordinator' });
/** With what is to be so from now on: pressed twice, it is the same. */
export const setWay = defineButton('ww', [agency, z.enum(ways), onOff], { for: 'coordinator' });
/** The answers that are a button: none, or no more. */
export const answerNone = defineButton(
  'wn',
  [agency, z.enum(['union', 'models', 'obstacles', 'files'])],
  { for: 'coordinator' },
);
export const setModel = defineButton('wm', [agency, reportModelId, onOff], { for: 'coordinator' });
export const turnModels = defineButton('wp', [agency, page], { for: 'coordinator' });
export const openDraftFile = defineButton('wv', [agency, fileKey], { for: 'coordinator' });
export const removeDraftFile = defineButton('wx', [agency, fileKey], { for: 'coordinator' });
/** For the draft as it was shown, and the results that it is about. */
export const sendReport = defineButton('ws', [agency, revision, version], { for: 'coordinator' });

/** What an agency has reported: for its coordinators and for administrators. */
export const openAgencyReports = defineButton('wa', [agency], { for: 'coordinator' });
export const openReportVersion = defineButton('wr', [agency, version], { for: 'coordinator' });
/** A file of a version, by its place in it: versions do not change. */
export const openReportFile = defineButton('wf', [agency, version, page], { for: 'coordinator' });

export const openCoverage = defineButton('we', [], { for: 'administrator' });
/** A group of agencies, or "all" of them. */
export const listCoverage = defineButton('wg', [slug, z.enum(['all', 'silent']), page], {
  for: 'administrator',
});
/** In the place of a group. */
export const ALL_GROUPS = 'all';
