import { fold } from '../../text/vietnamese.js';
import type { Entry, Lexicon } from './lexicon.js';
import type { SearchWord } from './word.js';

/** Words of the models that begin as typed. "quy" is kept as "qui", but goes on as "quyền". */
export function wordsBegunBy({ base, raw }: SearchWord, lexicon: Lexicon): Entry[] {
  return [...new Set([base, fold(raw)])].flatMap((start) => lexicon.startingWith(start));
}
