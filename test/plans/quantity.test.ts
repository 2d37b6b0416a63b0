import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatQuantity,
  MOST_QUANTITY,
  parseQuantity,
  storedQuantity,
  storeQuantity,
} from '../../src/plans/quantity.js';
import { LANGUAGES } from '../../src/text/language.js';

const quantities = fc.oneof(
  fc.bigInt({ min: 0n, max: MOST_QUANTITY }),
  fc.bigInt({ min: 0n, max: 2_000_000n }),
);

const quantityLike = fc
  .array(fc.constantFrom('0', '1', '5', '25', '500', '000', '.', ',', ' ', '.500', ',125'), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

describe('parseQuantity', () => {
  it.each([
    ['12', 12_000n, 12_000n],
    ['1,5', 1_500n, 1_500n],
    ['1.5', 1_500n, 1_500n],
    ['0,25', 250n, 250n],
    ['0.125', 125n, 125n],
    ['12.25', 12_250n, 12_250n],
    ['2,0', 2_000n, 2_000n],
    ['1.200', 1_200_000n, undefined],
    ['1,200', undefined, 1_200_000n],
    ['1,125', 1_125n, 1_125_000n],
    ['1.125', 1_125_000n, 1_125n],
    ['1.200,5', 1_200_500n, 1_200_500n],
    ['1,200.5', 1_200_500n, 1_200_500n],
    ['1.200.000', 1_200_000_000n, 1_200_000_000n],
    ['1,200,000', 1_200_000_000n, 1_200_000_000n],
    ['1 200', 1_200_000n, 1_200_000n],
    ['1\u00A0200,5', 1_200_500n, 1_200_500n],
    ['1234,567', 1_234_567n, 1_234_567n],
    ['0', 0n, 0n],
    ['1.000.000.000', MOST_QUANTITY, MOST_QUANTITY],
  ])('reads %j as %d thousandths in Vietnamese and %d in English', (text, vi, en) => {
    expect([parseQuantity(text), parseQuantity(text, 'en')]).toEqual([vi, en]);
  });

  it.each(['', ' ', '-1', '+1', '1,2345', '01', '00', '1.', ',5', '1.20.000', '1.500,000', '1e3'])(
    'does not read %j',
    (text) => {
      expect([parseQuantity(text, 'vi'), parseQuantity(text, 'en')]).toEqual([
        undefined,
        undefined,
      ]);
    },
  );

  it.each(['１２', '½', '1/2', '12 cái', '1.000.000.001', '1.000.000.000,001', '9'.repeat(99)])(
    'does not read %j either',
    (text) => {
      expect([parseQuantity(text, 'vi'), parseQuantity(text, 'en')]).toEqual([
        undefined,
        undefined,
      ]);
    },
  );

  it('reads what formatQuantity writes in the same language', () => {
    const written = fc.tuple(quantities, fc.constantFrom(...LANGUAGES));
    fc.assert(
      fc.property(written, ([quantity, language]) => {
        const text = formatQuantity(quantity, language);
        expect(parseQuantity(text, language)).toBe(quantity);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never throws, and reads again what it has read as the same', () => {
    const anything = fc.oneof(quantityLike, fc.string({ unit: 'binary', maxLength: 60 }));
    let read = 0;
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (text, language) => {
        const quantity = parseQuantity(text, language);
        if (quantity === undefined) return;
        read += 1;
        expect(quantity >= 0n && quantity <= MOST_QUANTITY).toBe(true);
        expect(parseQuantity(formatQuantity(quantity, language), language)).toBe(quantity);
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});

describe('a stored quantity', () => {
  it.each([
    [1_500n, '1.5'],
    [1_200_000n, '1200'],
    [1_001n, '1.001'],
    [250n, '0.25'],
    [0n, '0'],
    [MOST_QUANTITY, '1000000000'],
  ])('of %d thousandths is "%s"', (quantity, text) => {
    expect(storeQuantity(quantity)).toBe(text);
    expect(storedQuantity(text)).toBe(quantity);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(storedQuantity(storeQuantity(quantity))).toBe(quantity);
      }),
    );
  });

  it.each(['', '1,5', '1.50', '01', '-1', '1.2345', ' 1', '1.', '12345678901'])(
    'is never %j',
    (text) => {
      expect(storedQuantity(text)).toBeUndefined();
    },
  );
});
