import { readNumber } from '../plans/typed-number.js';

/** More people than any agency has. */
export const LARGEST_COUNT = 1_000_000;

/** Words that people put behind a number of people. */
const UNIT = /\s*(người|đồng chí|đ\/c|cán bộ|công chức|viên chức|đoàn viên|people|members)\.?$/iu;

/** A number of people as typed: "120", "1.250", "1 250 người". One mark always sets thousands apart. */
export function readCount(text: string): number | undefined {
  const plain = text.normalize('NFC').trim().replace(UNIT, '');
  const number = readNumber(plain, () => 'thousands');
  if (!number || number.decimals > 0 || number.digits > BigInt(LARGEST_COUNT)) return undefined;
  return Number(number.digits);
}
