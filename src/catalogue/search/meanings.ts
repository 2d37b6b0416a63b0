import { MEANINGS } from './english.js';
import { errorsBetween, errorsForgiven, lettersOf, mayBeAlike } from './typing-errors.js';
import { type SearchWord, searchWordsOf } from './word.js';
import { wordsWithoutAnd } from './written-out.js';

/** Shorter beginnings of an English word are Vietnamese ones. */
const SHORTEST_START = 4;

/** Shorter words are too near to Vietnamese ones to be corrected. */
const SHORTEST_CORRECTED = 6;

/** What is said in other words than models use, and what it may mean. */
export interface Meaning {
  said: SearchWord[];
  meant: SearchWord[][];
}

const ALL: readonly Meaning[] = MEANINGS.map(([said, ...meant]) => ({
  said: searchWordsOf(said),
  meant: meant.map(wordsWithoutAnd),
}));

/** What is said in one word. */
const SINGLE_WORDS = ALL.flatMap(({ said: [word, ...more], meant }) =>
  word && more.length === 0 ? [{ base: word.base, letters: lettersOf(word.base), meant }] : [],
);

function isSaid(said: SearchWord, typed: SearchWord, isLast: boolean): boolean {
  // Marks typed and not said make another word: "sơ đồ" is not "sổ đỏ".
  if ((typed.marks & ~said.marks) !== 0) return false;
  return isLast && typed.base.length >= SHORTEST_START
    ? said.base.startsWith(typed.base)
    : said.base === typed.base;
}

function areSaid({ said }: Meaning, words: readonly SearchWord[]): boolean {
  return said.every((word, at) => {
    const typed = words[at];
    return typed !== undefined && isSaid(word, typed, at === words.length - 1);
  });
}

/** The longest thing said at the beginning of these words; the last of them may be unfinished. */
export function longestSaid(words: readonly SearchWord[]): Meaning | undefined {
  let longest: Meaning | undefined;
  for (const meaning of ALL) {
    if (meaning.said.length <= (longest?.said.length ?? 0)) continue;
    if (areSaid(meaning, words)) longest = meaning;
  }
  return longest;
}

/** What an English word may mean that has a typing error. */
export function meaningsNear({ base }: SearchWord): SearchWord[][] {
  if (base.length < SHORTEST_CORRECTED) return [];
  const most = errorsForgiven(base);
  const letters = lettersOf(base);
  const near = SINGLE_WORDS.find(
    (single) =>
      mayBeAlike(single.letters, letters, most) && errorsBetween(base, single.base, most) <= most,
  );
  return near?.meant ?? [];
}
