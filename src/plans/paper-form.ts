import { dayOf } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';

/** Characters of a document's number. */
export const PAPER_NUMBER = { min: 1, max: 60 } as const;

/** "125/SKHCN-VP", also typed with the word in front; it has a figure, or it is none. */
export function readPaperNumber(text: string): string | undefined {
  const number = text.replace(/^số\s*:?\s*/iu, '').trim();
  return /\d/.test(number) ? number : undefined;
}

export type PaperDate = { day: string } | { problem: 'form' | 'future' | 'before' };

/** "15/01/2020" as a day that exists, not to come, and not before the dispatch that asks for it. */
export function readPaperDate(contest: Contest, text: string, now: number): PaperDate {
  const [, date, month, year] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  if (date === undefined || month === undefined) return { problem: 'form' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) {
    return { problem: 'form' };
  }
  if (day > dayOf(contest, now)) return { problem: 'future' };
  return day < contest.dispatch.date ? { problem: 'before' } : { day };
}
