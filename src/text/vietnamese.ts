import type { Language } from './language.js';

/** Zero-width spaces, joiners, bidi marks and fillers: invisible, so two answers would look alike and differ. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;

/** A lone surrogate can't be written as UTF-8: stored, it would come back as another character. */
const UNWRITABLE = /[\p{Cs}]/gu;

const LINE_BREAK = /\r\n|[\r\u0085\u2028\u2029]/gu;

const CONTROL = /[^\P{Cc}\n\t]/gu;

/** A joiner means something only between two pictures: the family emoji is three people joined. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * Text as it is kept: NFC, lines ended by LF, no invisible or control characters, no spaces at the
 * end of a line, trimmed. Emoji survive whole. Applying it twice changes nothing more.
 *
 * Telegram clients on macOS send decomposed Vietnamese, and Word pastes no-break spaces; unnormalised,
 * the same name would be two names.
 */
export function normalizeText(input: string): string {
  return input
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(UNWRITABLE, '')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(STRAY_JOINER, '')
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[ \t]+$/gmu, '')
    .trim();
}

/** Code points of the normalised text: the unit in which Telegram and our form state their limits. */
export function countCharacters(input: string): number {
  return Array.from(normalizeText(input)).length;
}

/**
 * The text without its diacritics, in lower case, for search only: "Thuỷ", "Thủy" and "THUY" are one.
 * NFC alone doesn't unify "thuỷ" and "thủy"; and NFD leaves "đ" whole, hence its own replacement.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd');
}

/**
 * A word with its diacritics, wherever in the word they were put: "hòa" and "hoà" give the same key,
 * "hóa" and "hoa" others. For telling an exact match from a folded one.
 */
export function accentKey(word: string): string {
  const decomposed = word.normalize('NFC').toLowerCase().normalize('NFD');
  const marks = Array.from(decomposed.matchAll(/\p{M}/gu), ([mark]) => mark).sort();
  return decomposed.replace(/\p{M}/gu, '') + marks.join('');
}

const NUMBER_FORMATS: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-US'),
};

/** 1000000 is "1.000.000" in Vietnamese and "1,000,000" in English; at most three decimals. */
export function formatNumber(value: number | bigint, language: Language): string {
  return NUMBER_FORMATS[language].format(value);
}

/** As at the beginning of a sentence, or on a button. */
export function capitalized(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** The beginning of a text on one line, marked where it goes on. Counts code points. */
export function shorten(text: string, length: number): string {
  const line = Array.from(text.replace(/\s+/g, ' '));
  return line.length <= length
    ? line.join('')
    : `${line
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
