/** A number as typed, exact: its value is `digits` / 10^`decimals`. */
export interface TypedNumber {
  digits: bigint;
  decimals: number;
  /** Whether thousands were set apart, which tells what a mark behind them means. */
  grouped: boolean;
}

/**
 * What one mark before exactly three digits means, as in "1.500": the one thing that the writing
 * itself doesn't say. `undefined` where nobody can tell, and then the number isn't read.
 */
export type ThreeDigits = (mark: string) => 'thousands' | 'decimals' | undefined;

/** Longer ones are no numbers, and not worth the work. */
const LONGEST = 40;

const PLAIN = /^(?:0|[1-9][0-9]*)$/;
const GROUPED = /^([1-9][0-9]{0,2}(?:([ .,])[0-9]{3})(?:\2[0-9]{3})*)(?:([.,])([0-9]+))?$/;
const WITH_DECIMALS = /^(0|[1-9][0-9]*)[.,]([0-9]+)$/;
const THREE_DIGITS = /^[1-9][0-9]{0,2}([.,])[0-9]{3}$/;

/**
 * Reads a number without sign, with "." or "," for decimals and either of them, or spaces, between
 * thousands. Only the digits 0–9 count; a number that begins with a needless zero is not read.
 */
export function readNumber(text: string, threeDigits: ThreeDigits): TypedNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const typed = text.replace(/\p{Zs}/gu, ' ').trim();
  if (PLAIN.test(typed)) return { digits: BigInt(typed), decimals: 0, grouped: false };

  const [, oneMark] = THREE_DIGITS.exec(typed) ?? [];
  const meaning = oneMark === undefined ? 'clear' : threeDigits(oneMark);
  if (meaning === undefined) return undefined;

  return meaning === 'decimals'
    ? readDecimals(typed, true)
    : (readGroups(typed) ?? readDecimals(typed, false));
}

function readGroups(typed: string): TypedNumber | undefined {
  const [, whole, groupMark, mark, decimals = ''] = GROUPED.exec(typed) ?? [];
  // "1.500,000" is more likely a slip for "1.500.000" than a number with three decimals.
  if (whole === undefined || mark === groupMark || isSlip(decimals)) return undefined;
  return numberOf(whole, decimals, true);
}

function readDecimals(typed: string, mayBeSlip: boolean): TypedNumber | undefined {
  const [, whole, decimals] = WITH_DECIMALS.exec(typed) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  return mayBeSlip && isSlip(decimals) ? undefined : numberOf(whole, decimals, false);
}

/** Three decimals of which the last is zero: nobody writes them, but thousands look so. */
function isSlip(decimals: string): boolean {
  return /^[0-9]{2}0$/.test(decimals);
}

function numberOf(whole: string, decimals: string, grouped: boolean): TypedNumber {
  const digits = BigInt(whole.replace(/[^0-9]/g, '') + decimals);
  return { digits, decimals: decimals.length, grouped };
}
