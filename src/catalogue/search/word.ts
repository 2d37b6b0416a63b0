import { fold, normalizeText } from '../../text/vietnamese.js';

/** A word in its parts: what is compared is the letters first, and then the marks on them. */
export interface SearchWord {
  /** As written, in lower case. */
  raw: string;
  /** Its letters without marks: what people type who don't bother with accents. */
  base: string;
  /**
   * Which marks it carries, as bits, wherever they stand: "hòa" and "hoà", "cửa" and "cưả" are one;
   * "cưa" carries some of the marks of "cửa".
   */
  marks: number;
}

/** Vietnamese syllables have seven letters at most, words joined without spaces some thirty. */
export const LONGEST_WORD = 40;

const MARK_BITS: Readonly<Record<string, number>> = {
  '\u0300': 1,
  '\u0301': 2,
  '\u0302': 4,
  '\u0303': 8,
  '\u0306': 16,
  '\u0309': 32,
  '\u031B': 64,
  '\u0323': 128,
  đ: 256,
};

export const MARKS = {
  grave: 1,
  acute: 2,
  circumflex: 4,
  tilde: 8,
  breve: 16,
  hook: 32,
  horn: 64,
  dot: 128,
  stroke: 256,
  foreign: 512,
} as const;

function marksOf(raw: string): number {
  const signs = raw.normalize('NFD').match(/[\p{M}đ]/gu) ?? [];
  return signs.reduce((bits, sign) => bits | (MARK_BITS[sign] ?? MARKS.foreign), 0);
}

/** "lí" and "lý", "kĩ" and "kỹ", "qui" and "quy" are spellings of one word. */
export function spelled(base: string): string {
  return /^([hklmstv]|qu)y$/u.test(base) ? `${base.slice(0, -1)}i` : base;
}

export function searchWord(text: string): SearchWord {
  // The eth of other keyboards looks like our Đ.
  const raw = text.toLowerCase().replace(/ð/gu, 'đ').slice(0, LONGEST_WORD);
  return { raw, base: spelled(fold(raw)), marks: marksOf(raw) };
}

const LONGEST_INITIALS = 7;

/** Written without a vowel, as only abbreviations are. */
export function isInitials(word: string): boolean {
  return word.length <= LONGEST_INITIALS && /^[bcdđfghklmnpqrstvx]+$/iu.test(word);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What joins abbreviations into one: "TT&TT", "LĐ-TB&XH". */
const JOINT = /^ ?[&-] ?$/u;
const LONGEST_JOINT = 3;

/** Few lines join anything, and the others are read much faster. */
const MAY_JOIN = /[bcdđfghklmnpqrstvx] ?[&-] ?[bcdđfghklmnpqrstvx]/iu;

function joinInitials(line: string): string[] {
  const words: string[] = [];
  let end = -1;
  let last = '';
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const isNear = end >= 0 && index - end <= LONGEST_JOINT;
    if (isNear && isInitials(word) && isInitials(last) && JOINT.test(line.slice(end, index))) {
      words[words.length - 1] += word;
    } else words.push(word);
    end = index + word.length;
    last = word;
  }
  return words;
}

/** The words of a line as they are written, in order; abbreviations that belong together as one. */
function wordsOfLine(line: string): string[] {
  return MAY_JOIN.test(line) ? joinInitials(line) : (line.match(WORD) ?? []);
}

/** The words of each line as they are written. */
export function writtenLines(text: string): string[][] {
  return normalizeText(text).split('\n').map(wordsOfLine);
}

/** "Thông tin và truyền thông" is said without "và" as often as with it. */
export function isAnd({ base, marks }: SearchWord): boolean {
  return base === 'va' && (marks === 0 || marks === MARKS.grave);
}

/** The words of a text; what is nothing but marks is none. */
export function searchWordsOf(text: string): SearchWord[] {
  return writtenLines(text)
    .flat()
    .map(searchWord)
    .filter(({ base }) => base !== '');
}
