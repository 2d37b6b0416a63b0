import { z } from 'zod';
import { clockTime, localText, slug, uniqueById } from './contest-values.js';

/** Counted from the day on which the results became public. */
const step = z.strictObject({
  id: slug,
  workingDaysAfter: z.int().min(1).max(250),
  /** Absent: the usual time of reminders. */
  at: clockTime.exactOptional(),
  /** Then the administrators hear, too, which agencies are silent. */
  tellsAdministrators: z.literal(true).exactOptional(),
});

export type DisseminationStep = z.output<typeof step>;

/** What agencies do with the results once these are public. */
export const dissemination = z.strictObject({
  /** What is asked of them, and where that is written. */
  duty: localText(400),
  /** Said of the steps wherever they show: whose idea they are. */
  note: localText(300),
  /** When an agency that has reported nothing hears of it again. */
  steps: uniqueById(step).min(1),
});
