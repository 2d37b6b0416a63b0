import type { Language } from '../text/language.js';
import { formatNumber } from '../text/vietnamese.js';
import { readNumber, type TypedNumber } from './typed-number.js';

/** The largest amount, đồng: a thousand times the budget of a large province. */
export const MOST_DONG = 10n ** 15n;

const SCALES: Record<string, bigint> = {
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  triệu: 1_000_000n,
  trieu: 1_000_000n,
  tr: 1_000_000n,
  nghìn: 1_000n,
  nghin: 1_000n,
  ngàn: 1_000n,
  ngan: 1_000n,
  k: 1_000n,
};
const SCALE = new RegExp(`(${Object.keys(SCALES).join('|')})`, 'u');
const CURRENCY = /\s*(?:đồng|dong|vnđ|vnd|đ|₫)$/u;

/** Longer ones are no amounts, and not worth the work. */
const LONGEST = 80;

/**
 * An amount as officials type it, in đồng: "1.500.000", "1 500 000 đồng", "1,5 triệu", "500k",
 * "1 triệu 500 nghìn", "1tr5". `undefined` unless it can be read with certainty, or above
 * `MOST_DONG`. Zero is read: whoever asks decides whether it will do.
 *
 * Not certain, for one: "1.500 triệu", as "1.5 triệu" is read, and a thousandfold lies between them.
 */
export function parseMoney(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  const typed = text.normalize('NFC').toLowerCase().trim();
  const amount = typed.replace(CURRENCY, '');
  const dong = readAmount(amount.split(SCALE), amount === typed);
  return dong === undefined || dong > MOST_DONG ? undefined : dong;
}

/** 1500000n is "1.500.000" in Vietnamese and "1,500,000" in English. */
export function formatMoney(dong: bigint, language: Language): string {
  return formatNumber(dong, language);
}

/** The pieces are number, scale, number, scale … and last what follows the last scale. */
function readAmount(pieces: string[], mayBeShortened: boolean): bigint | undefined {
  const [first = '', scaleWord, ...more] = pieces;
  if (scaleWord === undefined) return readDong(first);
  const number = readNumber(first, () => undefined);
  const scale = SCALES[scaleWord];
  if (!number || scale === undefined) return undefined;
  const [tail = ''] = more;
  if (more.length === 1 && tail === '') return scaled(number, scale);
  if (number.decimals > 0) return undefined;
  const rest = more.length === 1 ? mayBeShortened && readTail(tail, scale) : readLower(more, scale);
  return typeof rest === 'bigint' ? number.digits * scale + rest : undefined;
}

/** Without a scale: whole đồng, though spreadsheets may write ",00" behind them. */
function readDong(text: string): bigint | undefined {
  const number = readNumber(text, () => 'thousands');
  if (!number || number.decimals > 2 || (number.decimals > 0 && !number.grouped)) return undefined;
  return scaled(number, 1n);
}

function scaled({ digits, decimals }: TypedNumber, scale: bigint): bigint | undefined {
  const divisor = 10n ** BigInt(decimals);
  return (digits * scale) % divisor === 0n ? (digits * scale) / divisor : undefined;
}

/** "1tr5" and "1tr500" are both a million and a half; "1tr50" could be either of two amounts. */
function readTail(tail: string, scale: bigint): bigint | undefined {
  if (/^[1-9]$/.test(tail)) return (BigInt(tail) * scale) / 10n;
  return /^[0-9]{3}$/.test(tail) ? (BigInt(tail) * scale) / 1000n : undefined;
}

/** The "500 nghìn" of "1 triệu 500 nghìn": each scale below the last, each part less than one of it. */
function readLower(pieces: string[], above: bigint): bigint | undefined {
  const [first = '', scaleWord = '', ...more] = pieces;
  const scale = SCALES[scaleWord];
  if (scale === undefined) return first === '' ? 0n : undefined;
  const number = readNumber(first, () => undefined);
  if (!number || number.decimals > 0 || number.digits * scale >= above) return undefined;
  const rest = readLower(more, scale);
  return rest === undefined ? undefined : number.digits * scale + rest;
}
