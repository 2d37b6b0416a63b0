/**
 * For whom a button, a command or a question is. Who is one of them is the features' business; what
 * they add to it, such as *which* agency a coordinator may act for, their handlers ask.
 *
 * - `coordinator`: of some agency, or an administrator;
 * - `appraiser`: an appraiser only, for nobody scores in their place;
 * - `appraisal`: appraisers and administrators.
 */
export const audiences = [
  'everyone',
  'coordinator',
  'appraiser',
  'appraisal',
  'administrator',
  'owner',
] as const;
export type Audience = (typeof audiences)[number];

/** Whom something is for, where it isn't for everybody. */
export interface For {
  for?: Audience;
}
