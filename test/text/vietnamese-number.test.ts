import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, numberInWords } from '../../src/text/vietnamese-number.js';

const LARGEST = 10n ** 18n - 1n;

/** Reads the words back, in a way of its own, and takes nothing that isn't said properly. */
function readBack(words: string, follows = false): bigint {
  const scales = [
    ['tỷ', 10n ** 9n],
    ['triệu', 10n ** 6n],
    ['nghìn', 10n ** 3n],
  ] as const;
  const said = words.split(' ');
  for (const [word, scale] of scales) {
    const at = said.lastIndexOf(word);
    if (at < 0) continue;
    const before = readBack(said.slice(0, at).join(' '), follows);
    const behind = said.slice(at + 1).join(' ');
    const rest = behind === '' ? 0n : readBack(behind, true);
    if (before === 0n || rest >= scale || (behind !== '' && rest === 0n)) throw new Error(words);
    return before * scale + rest;
  }
  const readings = follows ? FOLLOWING : FIRST;
  const value = readings.get(words);
  if (value === undefined) throw new Error(words);
  return value;
}

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const AFTER_TEN = ['', ' một', ' hai', ' ba', ' bốn', ' lăm', ' sáu', ' bảy', ' tám', ' chín'];
const AFTER_TENS = ['', ' mốt', ' hai', ' ba', ' tư', ' lăm', ' sáu', ' bảy', ' tám', ' chín'];

/** All that three digits can be said as: at the beginning, and after a larger group. */
const FIRST = new Map<string, bigint>(ONES.map((word, value) => [word, BigInt(value)]));
const FOLLOWING = new Map<string, bigint>();
for (const [tens, ten] of ONES.entries()) {
  if (tens === 0) continue;
  for (const [one, word] of (tens === 1 ? AFTER_TEN : AFTER_TENS).entries()) {
    FIRST.set(`${tens === 1 ? 'mười' : `${ten} mươi`}${word}`, BigInt(tens * 10 + one));
  }
}
const UNDER_A_HUNDRED = [...FIRST];
for (const [hundreds, hundred] of ONES.entries()) {
  for (const [word, value] of UNDER_A_HUNDRED) {
    const link = value < 10n ? ' linh' : '';
    const said = value === 0n ? `${hundred} trăm` : `${hundred} trăm${link} ${word}`;
    const whole = BigInt(hundreds) * 100n + value;
    if (hundreds > 0) FIRST.set(said, whole);
    if (whole > 0n) FOLLOWING.set(said, whole);
  }
}

describe('numberInWords', () => {
  it.each([
    [0n, 'không'],
    [1n, 'một'],
    [4n, 'bốn'],
    [5n, 'năm'],
    [10n, 'mười'],
    [11n, 'mười một'],
    [14n, 'mười bốn'],
    [15n, 'mười lăm'],
    [20n, 'hai mươi'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi tư'],
    [25n, 'hai mươi lăm'],
    [55n, 'năm mươi lăm'],
    [100n, 'một trăm'],
    [101n, 'một trăm linh một'],
    [104n, 'một trăm linh bốn'],
    [105n, 'một trăm linh năm'],
    [110n, 'một trăm mười'],
    [111n, 'một trăm mười một'],
    [115n, 'một trăm mười lăm'],
    [121n, 'một trăm hai mươi mốt'],
    [1_000n, 'một nghìn'],
    [1_001n, 'một nghìn không trăm linh một'],
    [1_010n, 'một nghìn không trăm mười'],
    [1_100n, 'một nghìn một trăm'],
    [10_005n, 'mười nghìn không trăm linh năm'],
    [21_021n, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
    [100_000n, 'một trăm nghìn'],
    [1_205_000n, 'một triệu hai trăm linh năm nghìn'],
    [1_000_005n, 'một triệu không trăm linh năm'],
    [1_005_000n, 'một triệu không trăm linh năm nghìn'],
    [15_500_000n, 'mười lăm triệu năm trăm nghìn'],
    [1_000_000_000n, 'một tỷ'],
    [1_000_000_005n, 'một tỷ không trăm linh năm'],
    [1_005_000_000n, 'một tỷ không trăm linh năm triệu'],
    [
      1_234_567_891n,
      'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt',
    ],
    [10n ** 12n, 'một nghìn tỷ'],
    [10n ** 12n + 5n, 'một nghìn tỷ không trăm linh năm'],
    [1_005n * 10n ** 9n, 'một nghìn không trăm linh năm tỷ'],
    [10n ** 15n, 'một triệu tỷ'],
    [
      999_999_999_999_999n,
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('reads %d as "%s"', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('reads every number under a hundred thousand so that it can be read back', () => {
    for (let value = 0n; value < 100_000n; value += 1n) {
      if (readBack(numberInWords(value)) !== value) expect.fail(`${value}`);
    }
  });

  it('reads any number so that it can be read back, zeros and ones wherever they stand', () => {
    const digit = fc.constantFrom('0', '0', '0', '1', '4', '5', '9', '2');
    const edges = fc
      .array(digit, { minLength: 1, maxLength: 18 })
      .map((digits) => BigInt(digits.join('')));
    fc.assert(
      fc.property(fc.oneof(edges, fc.bigInt({ min: 0n, max: LARGEST })), (value) => {
        expect(readBack(numberInWords(value))).toBe(value);
      }),
      { numRuns: 20_000 },
    );
  });

  it('refuses what it has no words for', () => {
    expect(numberInWords(LARGEST)).toMatch(/^chín trăm chín mươi chín triệu .* tỷ /);
    expect(() => numberInWords(LARGEST + 1n)).toThrow(RangeError);
    expect(() => numberInWords(-1n)).toThrow(RangeError);
  });
});

describe('amountInWords', () => {
  it.each([
    [1_205_000n, 'Một triệu hai trăm linh năm nghìn đồng'],
    [0n, 'Không đồng'],
    [5_000_000_000n, 'Năm tỷ đồng'],
  ])('states %d as "%s"', (dong, words) => {
    expect(amountInWords(dong)).toBe(words);
  });
});
