import { wordsBegunBy } from './begun-words.js';
import { meantByKeystrokes } from './keystrokes.js';
import type { Entry, Lexicon } from './lexicon.js';
import type { QualityName } from './quality.js';
import type { Want } from './readings.js';
import { errorsBetween, errorsForgiven, lettersOf, mayBeAlike } from './typing-errors.js';
import type { SearchWord } from './word.js';

/** A word of the models that answers a want, and how well it does under the same and other marks. */
export interface Answer {
  entry: Entry;
  /** The marks and how many letters were typed. */
  marks: number;
  letters: number;
  same: QualityName;
  /** With more marks than typed. */
  more: QualityName;
  other: QualityName;
}

type Names = Pick<Answer, 'same' | 'more' | 'other'>;

const WHOLE: Names = { same: 'exact', more: 'halfMarked', other: 'otherMarks' };
const KEYSTROKES: Names = { same: 'keystrokes', more: 'halfMarked', other: 'otherMarks' };
const BEGUN: Names = { same: 'begun', more: 'begun', other: 'begunOtherMarks' };
const TYPO: Names = { same: 'typo', more: 'typo', other: 'typoOtherMarks' };

function answer(entry: Entry, { base, marks }: SearchWord, names: Names): Answer {
  return { entry, marks, letters: base.length, ...names };
}

function ofKeystrokes(word: SearchWord, lexicon: Lexicon): Answer[] {
  const meant = meantByKeystrokes(word);
  const entry = meant && lexicon.find(meant.base);
  return meant && entry ? [answer(entry, meant, KEYSTROKES)] : [];
}

function ofBeginning(word: SearchWord, lexicon: Lexicon): Answer[] {
  return wordsBegunBy(word, lexicon)
    .filter((entry) => entry.base !== word.base)
    .map((entry) => answer(entry, word, BEGUN));
}

/** Those that differ from it by a typing error, as near to it as any are. */
export function answersForgiven({ word }: Want, lexicon: Lexicon): Answer[] {
  const { base } = word;
  const letters = lettersOf(base);
  let nearest: Entry[] = [];
  let errors = errorsForgiven(base);
  if (errors === 0) return [];
  for (const entry of lexicon.entries()) {
    if (Math.abs(entry.base.length - base.length) > errors || entry.base === base) continue;
    if (!mayBeAlike(entry.letters, letters, errors)) continue;
    const found = errorsBetween(base, entry.base, errors);
    if (found > errors) continue;
    if (found < errors) nearest = [];
    errors = found;
    nearest.push(entry);
  }
  return nearest.map((entry) => answer(entry, word, TYPO));
}

/** The words of the models that answer a want as it was typed. */
export function answersAsTyped({ word, unfinished }: Want, lexicon: Lexicon): Answer[] {
  const whole = lexicon.find(word.base);
  const meant = whole ? [answer(whole, word, WHOLE)] : ofKeystrokes(word, lexicon);
  return unfinished ? [...meant, ...ofBeginning(word, lexicon)] : meant;
}
