import { dayOf } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { readTypedDay } from '../text/typed-day.js';

/** Characters of a document's number. */
export const PAPER_NUMBER = { min: 1, max: 60 } as const;

/** "125/SKHCN-VP", also typed with the word in front; it has a figure, or it is none. */
export function readPaperNumber(text: string): string | undefined {
  const number = text.replace(/^số\s*:?\s*/iu, '').trim();
  return /\d/.test(number) ? number : undefined;
}

export type PaperDate = { day: string } | { problem: 'form' | 'future' | 'before' };

/** A day as people type it, that exists, is not to come, and not before the dispatch that asks for it. */
export function readPaperDate(contest: Contest, text: string, now: number): PaperDate {
  const typed = readTypedDay(text);
  if ('problem' in typed) return { problem: 'form' };
  const { day } = typed;
  if (day > dayOf(contest, now)) return { problem: 'future' };
  return day < contest.dispatch.date ? { problem: 'before' } : { day };
}
