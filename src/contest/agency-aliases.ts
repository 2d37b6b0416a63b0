import { accentKey, fold, normalizeText } from '../text/vietnamese.js';
import type { Agency } from './contest.js';

/** A text in words, each both folded and with its accents, in parallel. */
export interface SearchWords {
  folded: string[];
  accented: string[];
  /** The folded words run together: "Sở TT&TT", "Sở TTTT" and "so tttt" are all "sotttt". */
  compact: string;
}

export function searchWords(text: string): SearchWords {
  const words = normalizeText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A word of marks alone folds to nothing, and would match everything.
  const kept = words.filter((word) => fold(word) !== '');
  const folded = kept.map(fold);
  return { folded, accented: kept.map(accentKey), compact: folded.join('') };
}

/** The official name as it is also said: with "UBND" written out, and without the final "tỉnh". */
function variantsOf(name: string): string[] {
  return [name.replace('UBND', 'Ủy ban nhân dân'), name.replace(/ tỉnh$/u, '')].filter(
    (variant) => variant !== name,
  );
}

/** All names of an agency: official, English, short and former. */
export function aliasesOf(agency: Agency): SearchWords[] {
  const { name, nameEn = '', shortNames, formerNames } = agency;
  return [name, ...variantsOf(name), ...shortNames, ...formerNames, nameEn]
    .map(searchWords)
    .filter(({ compact }) => compact !== '');
}

/** An abbreviation within a name stays whole: "Văn phòng UBND tỉnh" is known as "VPUBND". */
function initialOf(word: string): string {
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return fold(isAbbreviation ? word : word.slice(0, 1));
}

/**
 * The initials officials use for a name, folded: for "Sở Thông tin và Truyền thông" these are
 * "sttvtt", "stttt" without "và", and "tttt" without "Sở" too.
 */
export function initialsOf(name: string): string[] {
  const words = normalizeText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (kept: string[]) => kept.map(initialOf).join('');
  const withoutAnd = words.filter((word) => fold(word) !== 'va');
  const all = [words, withoutAnd, words.slice(1), withoutAnd.slice(1)].map(initials);
  return [...new Set(all)].filter((code) => code.length > 1);
}
