import { MARKS, type SearchWord, spelled } from './word.js';

/** What is typed for a mark when no input method is listening: Telex letters and VNI digits. */
const TONES: Readonly<Record<string, number>> = {
  f: MARKS.grave,
  s: MARKS.acute,
  r: MARKS.hook,
  x: MARKS.tilde,
  j: MARKS.dot,
  z: 0,
};

const VNI: Readonly<Record<string, number>> = {
  '1': MARKS.acute,
  '2': MARKS.grave,
  '3': MARKS.hook,
  '4': MARKS.tilde,
  '5': MARKS.dot,
  '6': MARKS.circumflex,
  '7': MARKS.horn,
  '8': MARKS.breve,
  '9': MARKS.stroke,
};

const TELEX_WORD = /^[a-z]{2,12}$/u;
const VNI_WORD = /^[a-z]{1,7}\d[a-z\d]{0,8}$/u;

interface Typed {
  base: string;
  marks: number;
}

/** `w` is a breve on a, a horn on o and u, and alone an ư. */
function withW({ base, marks }: Typed): Typed {
  if (/[ou]/u.test(base)) return { base, marks: marks | MARKS.horn };
  if (base.includes('a')) return { base, marks: marks | MARKS.breve };
  return { base: `${base}u`, marks: marks | MARKS.horn };
}

/** Typed twice, a, e and o take a circumflex and d its stroke: "moot", also "moto". */
function isDoubled(base: string, letter: string): boolean {
  if (letter === 'd') return base.startsWith('d');
  const lastVowel = /([aeiouy])[^aeiouy]*$/u.exec(base)?.[1];
  return 'aeo'.includes(letter) && lastVowel === letter;
}

function withTelex(typed: Typed, letter: string): Typed {
  const { base, marks } = typed;
  const tone = TONES[letter];
  if (tone !== undefined && /[aeiouy]/u.test(base)) return { base, marks: marks | tone };
  if (letter === 'w') return withW(typed);
  if (isDoubled(base, letter)) {
    return { base, marks: marks | (letter === 'd' ? MARKS.stroke : MARKS.circumflex) };
  }
  return { base: base + letter, marks };
}

function withVni({ base, marks }: Typed, sign: string): Typed {
  const mark = VNI[sign];
  return mark === undefined ? { base: base + sign, marks } : { base, marks: marks | mark };
}

/**
 * The word meant by keystrokes that no input method has turned into letters: "hanhf" or "hanh2" for
 * "hành". Nothing for a word that can't be such.
 */
export function meantByKeystrokes({ raw }: SearchWord): SearchWord | undefined {
  const write = TELEX_WORD.test(raw) ? withTelex : VNI_WORD.test(raw) ? withVni : undefined;
  if (!write) return undefined;
  const typed = Array.from(raw).reduce(write, { base: '', marks: 0 });
  if (typed.base === raw || typed.base === '') return undefined;
  return { raw, base: spelled(typed.base), marks: typed.marks };
}
