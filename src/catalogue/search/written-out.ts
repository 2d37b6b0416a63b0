import { ABBREVIATIONS } from './abbreviations.js';
import { isAnd, MARKS, type SearchWord, searchWordsOf } from './word.js';

/** Words without "và", as all is compared. */
export function wordsWithoutAnd(text: string): SearchWord[] {
  return searchWordsOf(text).filter((word) => !isAnd(word));
}

const WRITTEN_OUT = new Map(
  Object.entries(ABBREVIATIONS).map(([short, meanings]) => [short, meanings.map(wordsWithoutAnd)]),
);

/** What an abbreviation may stand for, the most usual first; nothing for what is none. */
export function writtenOut({ base, marks }: SearchWord): SearchWord[][] | undefined {
  return (marks & ~MARKS.stroke) === 0 ? WRITTEN_OUT.get(base) : undefined;
}

/** Shorter beginnings are those of too many. */
const SHORTEST_START = 3;
const MOST_STARTED = 2;

/** What abbreviations stand for that begin so: "cch" on the way to "cchc". The shortest come first. */
export function writtenOutFrom({ base }: SearchWord): SearchWord[][] {
  if (base.length < SHORTEST_START) return [];
  return [...WRITTEN_OUT]
    .filter(([short]) => short.startsWith(base))
    .sort(([one], [other]) => one.length - other.length)
    .slice(0, MOST_STARTED)
    .flatMap(([, [meant]]) => (meant ? [meant] : []));
}
