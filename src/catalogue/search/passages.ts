import { initialsOf } from '../../contest/agency-aliases.js';
import { FIELDS, type Field, type Passage } from './lexicon.js';
import type { SearchableModel } from './model-index.js';
import { isAnd, isInitials, type SearchWord, searchWord, writtenLines } from './word.js';
import { writtenOut } from './written-out.js';

/** Models repeat their words: each is read once, until there are too many. */
const MOST_REMEMBERED = 50_000;

/** Shorter initials turn up as words. */
const SHORTEST_INITIALS = 3;

/** A word as it is read: none, itself, or what it stands for. */
interface ReadWord {
  words: readonly SearchWord[];
  /** What an abbreviation may mean besides: found too, but it follows nothing. */
  besides: readonly (readonly SearchWord[])[];
}

function readWord(written: string): ReadWord {
  const word = searchWord(written);
  if (word.base === '' || isAnd(word)) return { words: [], besides: [] };
  const [words = [word], ...besides] = writtenOut(word) ?? [];
  return { words, besides };
}

/** Reads models into passages of words, abbreviations written out. */
export function createPassageReader() {
  const remembered = new Map<string, ReadWord>();

  function read(written: string): ReadWord {
    const known = remembered.get(written);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const word = readWord(written);
    remembered.set(written, word);
    return word;
  }

  function passagesOf(text: string, field: Field): Passage[] {
    return writtenLines(text).flatMap((line) => {
      const words: SearchWord[] = [];
      const passages: Passage[] = [{ field, words }];
      for (const written of line) {
        const word = read(written);
        for (const one of word.words) words.push(one);
        for (const beside of word.besides) passages.push({ field, words: beside });
      }
      return passages;
    });
  }

  function initialsOfPlace(name: string): Passage[] {
    return initialsOf(name)
      .filter((initials) => initials.length >= SHORTEST_INITIALS && isInitials(initials))
      .map((initials) => ({ field: FIELDS.place, words: [searchWord(initials)] }));
  }

  /** The weightiest first, as the lexicon wants them. */
  return ({ title, unitName, agencyNames, fieldName, year, text }: SearchableModel): Passage[] => {
    const names = [unitName, ...agencyNames];
    return [
      ...passagesOf(title, FIELDS.title),
      ...[...names, fieldName, `năm ${year}`].flatMap((name) => passagesOf(name, FIELDS.place)),
      ...names.flatMap(initialsOfPlace),
      ...passagesOf(text, FIELDS.text),
    ];
  };
}
