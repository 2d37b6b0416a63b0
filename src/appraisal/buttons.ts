import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { sheetStep } from './sheet-steps.js';

const finalist = slug;
const user = z.string().regex(/^\d{1,16}$/);
const page = z.string().regex(/^\d{1,3}$/);
/** Of a plan, counted from 1. */
const version = z.string().regex(/^\d{1,4}$/);
const count = z.string().regex(/^\d{1,9}$/);

/** `/thamdinh`: one's own plans, or how far the appraisal is. */
export const openAppraisals = defineButton('ia', [], { for: 'appraisal' });
export const turnOwn = defineButton('iw', [page], { for: 'appraiser' });
/** A unit's page: to an administrator all of its appraisal, to an appraiser what they have to score. */
export const openAppraisal = defineButton('io', [finalist], { for: 'appraisal' });

export const listUnits = defineButton('il', [page], { for: 'administrator' });
export const listAppraisers = defineButton('ip', [page], { for: 'administrator' });
export const openAppraiser = defineButton('iu', [user, page], { for: 'administrator' });
export const chooseAppraisers = defineButton('ic', [finalist, page], { for: 'administrator' });
/** With what is to be so from now on: pressed twice, it is the same. */
export const setAppraiser = defineButton('it', [finalist, user, z.enum(['on', 'off']), page], {
  for: 'administrator',
});
export const assignEvenly = defineButton('ie', [], { for: 'administrator' });
/** Everybody who owes a sheet, those of a unit (`u.`), or one person (`p.`). */
export const nudgeScope = z.string().regex(/^(all|u\.[a-z0-9-]{1,24}|p\.\d{1,16})$/);
export const nudgeAppraisers = defineButton('in', [nudgeScope], { for: 'administrator' });
/** What the sheets of a version say together, and each of them. */
export const openOutcome = defineButton('ix', [finalist, version, page], { for: 'appraisal' });

export const readPlan = defineButton('iv', [finalist, version], { for: 'appraisal' });
/** A file of a version, by its place in it: versions do not change. */
export const sendPlanFile = defineButton('if', [finalist, version, version], { for: 'appraisal' });

/** After an answer comes the next question (`n`), or the summary from which this one was asked (`b`). */
export const sheetWay = z.enum(['n', 'b']);
export type SheetWay = z.infer<typeof sheetWay>;

/** Goes on where the sheet was left. */
export const continueSheet = defineButton('is', [finalist], { for: 'appraiser' });
export const openSummary = defineButton('iz', [finalist], { for: 'appraiser' });
export const askSheetStep = defineButton('iq', [finalist, sheetStep], { for: 'appraiser' });
export const givePoints = defineButton(
  'ig',
  [
    finalist,
    slug,
    /** Tenths of a point. */
    z.string().regex(/^\d{1,4}$/),
    sheetWay,
  ],
  { for: 'appraiser' },
);
export const skipSheetStep = defineButton('ik', [finalist, sheetStep], { for: 'appraiser' });
export const clearRemark = defineButton('id', [finalist, sheetStep], { for: 'appraiser' });
/** One's own sheet for an earlier version, as the beginning of the next. */
export const reuseSheet = defineButton('ir', [finalist, version], { for: 'appraiser' });
/** With what the summary said: after a change it sends nothing. */
export const submitSheet = defineButton('im', [finalist, version, count, z.enum(['ask', 'yes'])], {
  for: 'appraiser',
});
