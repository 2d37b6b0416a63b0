const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** From the largest: a number above a thousand million is read as so many "tỷ", and the rest. */
const SCALES = [
  [1_000_000_000n, 'tỷ'],
  [1_000_000n, 'triệu'],
  [1_000n, 'nghìn'],
] as const;

/** Above it "tỷ" would have to be said twice, and no two people say that alike. */
const FIRST_UNREADABLE = 10n ** 18n;

/**
 * A whole number in Vietnamese words, as documents spell it: 1205000 is "một triệu hai trăm linh năm
 * nghìn". The variants chosen: "linh", not "lẻ"; "nghìn", not "ngàn"; "tư" after "mươi" ("hai mươi
 * tư"), but "mười bốn" and "linh bốn"; groups of three zeros are not said, while a group that
 * follows another always says its hundreds ("một tỷ không trăm linh năm").
 */
export function numberInWords(value: bigint): string {
  if (value < 0n || value >= FIRST_UNREADABLE) {
    throw new RangeError('Only whole numbers from 0 to 10^18 - 1 are put into words.');
  }
  return read(value, false).join(' ');
}

/** An amount as documents state it after "Bằng chữ:": "Một triệu hai trăm linh năm nghìn đồng". */
export function amountInWords(dong: bigint): string {
  const words = numberInWords(dong);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

function read(value: bigint, follows: boolean): string[] {
  for (const [scale, word] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    return [...read(value / scale, follows), word, ...(rest > 0n ? read(rest, true) : [])];
  }
  return readGroup(Number(value), follows);
}

/** Three digits; the hundreds are said even when there are none if the group follows another. */
function readGroup(value: number, follows: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  if (hundreds === 0 && !follows) return tens === 0 ? [digit(ones)] : readTens(tens, ones);
  const said = [digit(hundreds), 'trăm'];
  if (tens > 0) return [...said, ...readTens(tens, ones)];
  return ones > 0 ? [...said, 'linh', digit(ones)] : said;
}

function readTens(tens: number, ones: number): string[] {
  const said = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (ones === 0) return said;
  if (ones === 5) return [...said, 'lăm'];
  if (tens > 1 && ones === 1) return [...said, 'mốt'];
  if (tens > 1 && ones === 4) return [...said, 'tư'];
  return [...said, digit(ones)];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
