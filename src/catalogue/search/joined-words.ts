import { fold } from '../../text/vietnamese.js';
import type { Entry, Lexicon } from './lexicon.js';
import { type SearchWord, searchWord } from './word.js';
import { writtenOut } from './written-out.js';

/** Shorter ones are words that are unknown, or unfinished. */
const SHORTEST_JOINED = 4;
const LONGEST_PIECE = 8;

/** Ways to cut that are followed up at each letter. */
const MOST_WAYS = 4;

/** Two words that no model has side by side are less likely to have been joined than one more cut. */
const STRANGERS = 1.5;
const UNFINISHED = 0.2;

interface Way {
  cost: number;
  pieces: SearchWord[];
  /** The pieces as a text, which decides between ways that cost the same. */
  spelling: string;
  /** What the last piece is in the models. */
  last?: Entry | undefined;
  strangers: number;
}

interface Piece {
  words: SearchWord[];
  first?: Entry | undefined;
  last?: Entry | undefined;
  cost: number;
}

/** What a piece may be: a word, an abbreviation, or at the end a word begun that follows the one before. */
function readPiece(text: string, before: Entry | undefined, atEnd: boolean, lexicon: Lexicon) {
  const word = searchWord(text);
  const entry = lexicon.find(word.base);
  const follows = entry !== undefined && before?.next.has(entry) === true;
  const found: Piece[] = [];
  // A single letter is a word only where models have it so: "y" in "y tế".
  const fits = follows || text.length > 1 || (before === undefined && /[aeiouy]/u.test(text));
  if (entry && fits) found.push({ words: [word], first: entry, last: entry, cost: 1 });
  const [meant] = writtenOut(word) ?? [];
  if (meant && text.length > 1) found.push(ofAbbreviation(meant, lexicon));
  if (found.length === 0 && atEnd && before && isBegun(fold(text), before)) {
    found.push({ words: [word], cost: 1 + UNFINISHED });
  }
  return found;
}

function ofAbbreviation(words: SearchWord[], lexicon: Lexicon): Piece {
  const entryAt = (at: number) => lexicon.find(words.at(at)?.base ?? '');
  return { words, first: entryAt(0), last: entryAt(-1), cost: 1 };
}

function isBegun(start: string, before: Entry): boolean {
  for (const { base } of before.next.keys()) if (base.startsWith(start)) return true;
  return false;
}

function goOn(way: Way, piece: Piece): Way {
  const strangers =
    way.last && piece.first && !way.last.next.has(piece.first) ? way.strangers + 1 : way.strangers;
  return {
    cost: way.cost + piece.cost + (strangers - way.strangers) * STRANGERS,
    pieces: [...way.pieces, ...piece.words],
    spelling: piece.words.reduce((text, { base }) => `${text} ${base}`, way.spelling),
    last: piece.last,
    strangers,
  };
}

function byCost(one: Way, other: Way): number {
  return one.cost - other.cost || (one.spelling < other.spelling ? -1 : 1);
}

/**
 * The words that were joined into one, as in "caicach" or "nhatrang"; nothing where that isn't
 * likely. At the end of a query the last may be unfinished.
 */
export function cutJoined(
  word: SearchWord,
  lexicon: Lexicon,
  atEnd: boolean,
): SearchWord[] | undefined {
  const letters = Array.from(word.raw.normalize('NFC'));
  if (letters.length < SHORTEST_JOINED) return undefined;
  const ways: Way[][] = letters.map(() => []);
  const whole: Way[] = [];
  ways[0] = [{ cost: 0, pieces: [], spelling: '', strangers: 0 }];
  for (const [at, open] of ways.entries()) {
    for (const way of open.sort(byCost).slice(0, MOST_WAYS)) {
      for (let end = at + 1; end <= Math.min(letters.length, at + LONGEST_PIECE); end += 1) {
        const text = letters.slice(at, end).join('');
        const closes = end === letters.length;
        const pieces = readPiece(text, way.last, closes && atEnd, lexicon);
        (closes ? whole : ways[end])?.push(...pieces.map((piece) => goOn(way, piece)));
      }
    }
  }
  const [best] = whole.sort(byCost);
  if (!best || best.pieces.length < 2) return undefined;
  const cuts = best.pieces.length - 1;
  return best.strangers * 2 <= cuts ? best.pieces : undefined;
}
