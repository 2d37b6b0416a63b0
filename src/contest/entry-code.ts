import type { Contest } from './contest.js';

/**
 * The code of the n-th entry, "SK-2019-0001": the contest's year, and a number that grows longer
 * rather than repeat when its digits run out.
 *
 * @throws RangeError when `sequence` is not a whole number of 1 or more
 */
export function entryCode(contest: Contest, sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError(`not the number of an entry: ${sequence}`);
  }
  const { prefix, digits } = contest.entryCode;
  return `${prefix}-${contest.edition.year}-${String(sequence).padStart(digits, '0')}`;
}
