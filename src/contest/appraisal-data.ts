import { z } from 'zod';
import { clockTime, localText, slug, uniqueById } from './contest-values.js';

/** Counted from the day on which an appraiser was asked for the sheet. */
const nudge = z.strictObject({
  id: slug,
  workingDaysAfter: z.int().min(1).max(250),
  /** Absent: the usual time of reminders. */
  at: clockTime.exactOptional(),
});

/** How plans are appraised; the criteria and their points stand in `scoring`. */
export const appraisal = z.strictObject({
  /** Said of what follows wherever it shows: whose idea it is. */
  note: localText(300),
  /** How many appraisers each plan gets when they are assigned evenly. */
  appraisersPerPlan: z.int().min(1).max(20),
  /** How long an appraiser has for a sheet. */
  workingDays: z.int().min(1).max(250),
  /** When an appraiser who still owes a sheet hears of it again. */
  nudges: uniqueById(nudge),
});
