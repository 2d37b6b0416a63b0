import { readNumber } from '../plans/typed-number.js';
import type { Language } from '../text/language.js';
import { formatNumber } from '../text/vietnamese.js';

/** Of the most points, from full to none. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.2, 0] as const;

/** Points to choose from with a press: a row of values that people would give, in halves. */
export function pointChoices(most: number): number[] {
  return [...new Set(SHARES.map((share) => Math.round(share * most * 2) / 2))];
}

export type PointsProblem = 'unreadable' | 'decimals' | 'too-many';

/** Reads points as people type them: "17,5", "17.5", "18 điểm". */
export function readPoints(text: string, most: number): { points: number } | PointsProblem {
  const bare = text.replace(/\s*(?:điểm|đ|points?)\.?\s*$/iu, '');
  const read = readNumber(bare, () => 'decimals');
  if (!read || read.grouped) return 'unreadable';
  const scale = 10n ** BigInt(read.decimals);
  const tenths = read.digits * 10n;
  if (tenths % scale !== 0n) return 'decimals';
  const points = Number(tenths / scale) / 10;
  return points > most ? 'too-many' : { points };
}

/** "17,5": as they are kept, in tenths. */
export function formatPoints(points: number, language: Language): string {
  return formatNumber(Math.round(points * 10) / 10, language);
}

/** A mean or a deviation: to the hundredth. */
export function formatFigure(figure: number, language: Language): string {
  return formatNumber(Math.round(figure * 100) / 100, language);
}
