import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, MOST_DONG, parseMoney } from '../../src/plans/money.js';

const dong = fc.bigInt({ min: 0n, max: MOST_DONG });

/** What people type when they type money, right or wrong. */
const moneyLike = fc
  .array(
    fc.constantFrom(
      ...['0', '1', '5', '12', '50', '500', '000', '.', ',', ' ', '\u00A0', '-', '.500', ',000'],
      ...['tr', 'triệu', 'tỷ', 'ty', 'nghìn', 'k', 'đồng', 'đ', ' ngàn ', ' triệu ', ' tỉ '],
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('parseMoney', () => {
  it.each([
    ['1.500.000', 1_500_000n],
    ['1500000', 1_500_000n],
    ['1 500 000', 1_500_000n],
    ['1\u00A0500\u202F000', 1_500_000n],
    ['1,500,000', 1_500_000n],
    ['150,000', 150_000n],
    ['150.000', 150_000n],
    ['1,500,000.00', 1_500_000n],
    ['1.500.000,0', 1_500_000n],
    ['  1.500.000 đồng ', 1_500_000n],
    ['1.500.000đ', 1_500_000n],
    ['1.500.000 VNĐ', 1_500_000n],
    ['1.500.000 vnd', 1_500_000n],
    ['1.500.000₫', 1_500_000n],
    ['1,5 triệu', 1_500_000n],
    ['1.5 triệu', 1_500_000n],
    ['1,5 triệu'.normalize('NFD'), 1_500_000n],
    ['1,50 TRIỆU ĐỒNG', 1_500_000n],
    ['1,25 trieu dong', 1_250_000n],
    ['0,125 triệu', 125_000n],
    ['1.200,5 triệu', 1_200_500_000n],
    ['1200 triệu', 1_200_000_000n],
    ['2 tỷ', 2_000_000_000n],
    ['1,2 tỷ', 1_200_000_000n],
    ['1,2 tỉ đồng', 1_200_000_000n],
    ['1,2345 tỷ', 1_234_500_000n],
    ['500 nghìn', 500_000n],
    ['500 ngàn', 500_000n],
    ['500k', 500_000n],
    ['500K', 500_000n],
    ['1 triệu 500 nghìn', 1_500_000n],
    ['1 tỷ 200 triệu 50 nghìn đồng', 1_200_050_000n],
    ['1 tỷ 5 nghìn', 1_000_005_000n],
    ['15tr', 15_000_000n],
    ['15 trđ', 15_000_000n],
    ['1tr5', 1_500_000n],
    ['1tr500', 1_500_000n],
    ['1tr050', 1_050_000n],
    ['1tỷ2', 1_200_000_000n],
    ['2k5', 2_500n],
    ['0', 0n],
    ['0 đồng', 0n],
    ['1.000.000.000.000.000', MOST_DONG],
    ['1000000 tỷ', MOST_DONG],
  ])('reads %j as %d', (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it.each([
    ['decimals of a đồng', ['1,5', '1.50', '1,5 đồng', '1.500.000,5', '1500000.00', '0.500']],
    [
      'groups that are not of three',
      ['1.50.000', '15.00', '1.500.0000', '1500.000', '1.500.00', '1.500.000,0000'],
    ],
    ['groups set apart in two ways', ['1.500,000', '1 500.000.000', '1,500.000', '1  500']],
    ['a thousandfold in doubt', ['1.500 triệu', '1,500 triệu', '1.000 tỷ', '500.000k']],
    ['less than a đồng of a scale', ['1,2345678 triệu', '0,0001k']],
    [
      'a tail in doubt',
      ['1tr50', '1tr5000', '1tr0', '1,5tr5', '1 triệu 5', '1tr5 đồng', '1tỷ2tr5'],
    ],
    ['scales out of order', ['500 nghìn 1 triệu', '1 triệu 2 triệu', '1 triệu 1000 nghìn']],
    ['parts with decimals', ['1,5 triệu 500 nghìn', '1 triệu 1,5 nghìn']],
    ['another sign', ['-5', '+5', '-1.500.000', '(500)', '−5']],
    ['needless zeros', ['007', '01.500', '00', '01,5 triệu']],
    ['other digits', ['１５００', '١٥٠٠', '1５00', '²']],
    [
      'other words',
      ['', ' ', 'đồng', 'triệu', '1 trăm', '500 kg', '5 đ/cái', 'một triệu', '1e6', '0x10'],
    ],
    ['other currencies', ['5 USD', '$5', '5m']],
    ['more than the most', ['1.000.000.000.000.001', '1000001 tỷ', '9'.repeat(60)]],
  ])('does not read %s', (_, texts) => {
    for (const text of texts) expect([text, parseMoney(text)]).toEqual([text, undefined]);
  });

  it('reads what formatMoney writes, in both languages, and without marks', () => {
    fc.assert(
      fc.property(dong, (amount) => {
        expect(parseMoney(formatMoney(amount, 'vi'))).toBe(amount);
        expect(parseMoney(formatMoney(amount, 'en'))).toBe(amount);
        expect(parseMoney(`${formatMoney(amount, 'vi')} đồng`)).toBe(amount);
        expect(parseMoney(`${amount}đ`)).toBe(amount);
      }),
    );
  });

  it('reads millions with decimals exactly, with either mark', () => {
    const decimals = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), decimals, (millions, behind) => {
        const written = String(behind).padStart(6, '0').replace(/0+$/, '');
        const amount = BigInt(millions) * 1_000_000n + BigInt(behind);
        // Three decimals behind one to three digits are what nobody can tell from thousands.
        const inDoubt = written.length === 3 && millions > 0 && millions < 1000;
        for (const mark of ['.', ',']) {
          const read = parseMoney(`${millions}${mark}${written} triệu`);
          expect(read).toBe(inDoubt ? undefined : amount);
        }
      }),
    );
  });

  it('never throws, and reads again what it has read as the same', () => {
    const anything = fc.oneof(moneyLike, fc.string({ unit: 'binary', maxLength: 100 }));
    fc.assert(
      fc.property(anything, (text) => {
        const amount = parseMoney(text);
        if (amount === undefined) return;
        expect(amount >= 0n && amount <= MOST_DONG).toBe(true);
        expect(parseMoney(formatMoney(amount, 'vi'))).toBe(amount);
        expect(parseMoney(formatMoney(amount, 'en'))).toBe(amount);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps every digit of an amount without a scale', () => {
    let read = 0;
    const digits = fc.constantFrom('0', '1', '5', '500', '000', '.', ',', ' ', '.500', ',000');
    fc.assert(
      fc.property(fc.array(digits, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const amount = parseMoney(text);
        if (amount === undefined) return;
        read += 1;
        const withoutZeroDecimals = text.trim().replace(/(?<=[., ][0-9]{3})[.,]0{1,2}$/, '');
        expect(String(amount)).toBe(withoutZeroDecimals.replace(/[^0-9]/g, ''));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});

describe('formatMoney', () => {
  it.each([
    [0n, '0', '0'],
    [500n, '500', '500'],
    [1_500_000n, '1.500.000', '1,500,000'],
    [MOST_DONG - 1n, '999.999.999.999.999', '999,999,999,999,999'],
    [123_456_789_012_345_678_901n, '123.456.789.012.345.678.901', '123,456,789,012,345,678,901'],
  ])('writes %d as %s and %s', (amount, vi, en) => {
    expect([formatMoney(amount, 'vi'), formatMoney(amount, 'en')]).toEqual([vi, en]);
  });
});
