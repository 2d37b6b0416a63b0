import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LARGEST_COUNT, readCount } from '../../src/dissemination/typed-count.js';

it.each([
  ['120', 120],
  ['0', 0],
  ['1.250', 1250],
  ['1 250 người', 1250],
  ['1,250', 1250],
  ['35 đoàn viên.', 35],
  ['12 đ/c', 12],
  ['1.000.000', 1_000_000],
  ['1.000.001', undefined],
  ['-5', undefined],
  ['12,5', undefined],
  ['05', undefined],
  ['120/150', undefined],
  ['một trăm', undefined],
  ['', undefined],
  ['người', undefined],
])('%j is read as %s', (typed, count) => {
  expect(readCount(typed)).toBe(count);
});

it('reads every number as it is shown, in both languages', () => {
  fc.assert(
    fc.property(fc.nat(LARGEST_COUNT), fc.constantFrom('vi', 'en'), (count, language) => {
      expect(readCount(new Intl.NumberFormat(language).format(count))).toBe(count);
      expect(readCount(String(count))).toBe(count);
    }),
  );
});
