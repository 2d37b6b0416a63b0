import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { type Entry, titleOf } from './entry.js';

/** Longest title that is shown, in characters. A contest may allow longer ones, and lists hold many. */
const TITLE = 200;

/** An entry's title as people read it, on one line. */
export function titleText(entry: Pick<Entry, 'answers'>, t: Translator, length = TITLE): string {
  return shorten(titleOf(entry) ?? t.plain('untitled'), length);
}
