import { wordsBegunBy } from './begun-words.js';
import { cutJoined } from './joined-words.js';
import { meantByKeystrokes } from './keystrokes.js';
import type { Lexicon } from './lexicon.js';
import { longestSaid, meaningsNear } from './meanings.js';
import { isAnd, type SearchWord, searchWordsOf } from './word.js';
import { writtenOut, writtenOutFrom } from './written-out.js';

/** No title is as long; of a pasted page the beginning says what is looked for. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 16;
const MOST_WANTS = 20;

/** Ways to read a query that are followed up, as each costs a search; fewer of a long one. */
const MOST_READINGS = 4;
const MOST_WANTS_OF_ALL = 40;

/** "face book" for "facebook": two syllables of Vietnamese together are seldom as long as that. */
const SHORTEST_SPLIT = 6;

/** A word as wanted. */
export interface Want {
  word: SearchWord;
  /** It ends the query, where more letters may follow. */
  unfinished: boolean;
  /** It was typed, and not put in its place: typing errors are possible. */
  typed: boolean;
}

/** One way to understand a query, or some words of it. */
export interface Reading {
  wants: readonly Want[];
  /** How sure it is that this was meant, of 1: it scales what is found. */
  certainty: number;
}

/** Something else than was typed, where models say that too. */
const SECOND_MEANING = 0.9;
/** A word of English with a typing error. */
const CORRECTED = 0.8;

/** Some words of a query, and what they may mean, the likeliest first. */
interface Span {
  length: number;
  options: Reading[];
}

const meantBy = (words: readonly SearchWord[], certainty: number): Reading => ({
  wants: words.map((word) => ({ word, unfinished: false, typed: false })),
  certainty,
});

/** The words as typed, of which the last of the query is unfinished. */
function asTyped(words: readonly SearchWord[], atEnd: boolean): Reading {
  const lastAt = atEnd ? words.length - 1 : -1;
  return {
    wants: words.map((word, at) => ({ word, unfinished: at === lastAt, typed: true })),
    certainty: 1,
  };
}

/** Both, one after the other. */
function join(one: Reading, other: Reading): Reading {
  return {
    wants: [...one.wants, ...other.wants],
    certainty: one.certainty * other.certainty,
  };
}

/** A word said again is wanted no more than once. */
function eachOnce(words: readonly SearchWord[]): SearchWord[] {
  const said = new Set<string>();
  return words.filter(({ raw }) => !said.has(raw) && said.add(raw));
}

/** The likeliest readings, that together don't want too much. */
function affordable(readings: readonly Reading[]): Reading[] {
  let wanted = 0;
  return readings.filter(({ wants }) => {
    wanted += wants.length;
    return wanted <= MOST_WANTS_OF_ALL;
  });
}

export function createQueryReader(lexicon: Lexicon) {
  function isKnown(word: SearchWord, unfinished: boolean): boolean {
    if (lexicon.find(word.base)) return true;
    if (unfinished && wordsBegunBy(word, lexicon).length > 0) return true;
    const meant = meantByKeystrokes(word);
    return meant !== undefined && lexicon.find(meant.base) !== undefined;
  }

  const allKnown = (reading: Reading) =>
    reading.wants.every(({ word, unfinished }) => isKnown(word, unfinished));

  /** The longest thing said in other words than models use. */
  function ofMeaning(words: readonly SearchWord[]): Span | undefined {
    const longest = longestSaid(words);
    if (!longest) return undefined;
    const { length } = longest.said;
    const literal = asTyped(words.slice(0, length), length === words.length);
    // A word of the models comes before one of English that begins so: "tran" before "transport".
    const isBegun = longest.said.at(-1)?.base !== words[length - 1]?.base;
    if (isBegun && allKnown(literal)) return undefined;
    if (allKnown(literal)) {
      const meant = longest.meant.map((words) => meantBy(words, SECOND_MEANING));
      return { length, options: [literal, ...meant] };
    }
    const options = longest.meant.map((words) => meantBy(words, 1));
    // What means nothing is left out.
    return { length, options: options.length > 0 ? options : [meantBy([], 1)] };
  }

  function ofAbbreviation([word]: readonly SearchWord[]): Span | undefined {
    const meant = word && writtenOut(word);
    return meant && { length: 1, options: meant.map((words) => meantBy(words, 1)) };
  }

  function ofSplit([first, second]: readonly SearchWord[], isLast: boolean): Span | undefined {
    if (!first || !second) return undefined;
    const base = first.base + second.base;
    if (base.length < SHORTEST_SPLIT || !lexicon.find(base)) return undefined;
    const joined = { raw: base, base, marks: first.marks | second.marks };
    const literal = asTyped([first, second], isLast);
    const options = [asTyped([joined], isLast)];
    return { length: 2, options: allKnown(literal) ? [...options, literal] : options };
  }

  function ofWord(word: SearchWord, isLast: boolean): Span {
    const literal = asTyped([word], isLast);
    if (isKnown(word, isLast)) return { length: 1, options: [literal] };
    const cut = cutJoined(word, lexicon, isLast);
    const started = isLast ? writtenOutFrom(word) : [];
    const corrected = cut ? [] : meaningsNear(word);
    const options = [
      ...(cut ? [asTyped(cut, isLast)] : []),
      ...started.map((words) => meantBy(words, 1)),
      ...corrected.map((words) => meantBy(words, CORRECTED)),
      literal,
    ];
    return { length: 1, options };
  }

  function firstSpan(words: readonly SearchWord[]): Span {
    const [word] = words;
    return (
      ofMeaning(words) ??
      ofAbbreviation(words) ??
      ofSplit(words, words.length === 2) ??
      (word ? ofWord(word, words.length === 1) : { length: 1, options: [] })
    );
  }

  /** What a query may mean, the likeliest first; nothing when it has no letter or digit. */
  return (query: string): Reading[] => {
    const typed = eachOnce(searchWordsOf(query.slice(0, LONGEST_QUERY))).slice(0, MOST_WORDS);
    const words = typed.filter((word, at) => at === typed.length - 1 || !isAnd(word));
    let readings = [meantBy([], 1)];
    for (let at = 0; at < words.length; ) {
      const { length, options } = firstSpan(words.slice(at));
      readings = readings
        .flatMap((reading) => options.map((option) => join(reading, option)))
        .slice(0, MOST_READINGS);
      at += length;
    }
    return affordable(
      readings
        .map(({ wants, certainty }) => ({ wants: wants.slice(0, MOST_WANTS), certainty }))
        .filter(({ wants }) => wants.length > 0),
    );
  };
}
