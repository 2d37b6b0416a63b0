import type { Language } from '../text/language.js';
import { formatNumber } from '../text/vietnamese.js';
import { readNumber } from './typed-number.js';

/** How many of something, in thousandths: 1500n is one and a half. */
export type Quantity = bigint;

const ONE = 1000n;
const DECIMALS = 3;

export const MOST_QUANTITY: Quantity = 1_000_000_000n * ONE;

const DECIMAL_MARK = { vi: ',', en: '.' } as const satisfies Record<Language, string>;

/** How a quantity is kept: "1.5", "1200"; whatever the language it was typed in. */
export const STORED_QUANTITY = /^(0|[1-9][0-9]{0,9})(?:\.([0-9]{0,2}[1-9]))?$/;

/**
 * A quantity as typed: "12", "1,5", "0,25", "1.200", with at most three decimals. "1.5" is one and
 * a half in any language, but "1.200" is read by the language: 1200 in Vietnamese. `undefined`
 * unless it can be read with certainty: "1,200" is no Vietnamese writing of 1.2. Zero is read.
 */
export function parseQuantity(text: string, language: Language = 'vi'): Quantity | undefined {
  const decimalMark = DECIMAL_MARK[language];
  const number = readNumber(text, (mark) => (mark === decimalMark ? 'decimals' : 'thousands'));
  if (!number || number.decimals > DECIMALS) return undefined;
  const quantity = number.digits * 10n ** BigInt(DECIMALS - number.decimals);
  return quantity > MOST_QUANTITY ? undefined : quantity;
}

/** 1200500n is "1.200,5" in Vietnamese and "1,200.5" in English. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const decimals = decimalsOf(quantity);
  const whole = formatNumber(quantity / ONE, language);
  return decimals === '' ? whole : `${whole}${DECIMAL_MARK[language]}${decimals}`;
}

export function storeQuantity(quantity: Quantity): string {
  const decimals = decimalsOf(quantity);
  return decimals === '' ? String(quantity / ONE) : `${quantity / ONE}.${decimals}`;
}

/** The quantity kept as `storeQuantity` wrote it; `undefined` for any other text. */
export function storedQuantity(text: string): Quantity | undefined {
  const [, whole, decimals = ''] = STORED_QUANTITY.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}

function decimalsOf(quantity: Quantity): string {
  return String(quantity % ONE)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
}
