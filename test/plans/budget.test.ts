import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  type BudgetLine,
  budgetLineRecord,
  budgetTotal,
  isComplete,
  totalsBySource,
  wouldExceed,
} from '../../src/plans/budget.js';
import { MOST_DONG } from '../../src/plans/money.js';
import { MOST_QUANTITY, storeQuantity } from '../../src/plans/quantity.js';

const WHOLE = {
  id: 'a',
  content: 'Máy quét',
  unit: 'cái',
  quantity: '2',
  unitPrice: '15000000',
  source: 'province',
  addedAt: 1,
} satisfies BudgetLine;

const FIELDS = ['content', 'unit', 'quantity', 'unitPrice', 'source'] as const;

function without(...fields: (typeof FIELDS)[number][]): BudgetLine {
  const line: BudgetLine = { ...WHOLE };
  for (const field of fields) delete line[field];
  return line;
}

/** Lines of which any field may be missing, and what each would come to if it is complete. */
const lines = fc.array(
  fc.record({
    quantity: fc.bigInt({ min: 0n, max: MOST_QUANTITY }),
    price: fc.bigInt({ min: 0n, max: MOST_DONG }),
    source: fc.constantFrom('province', 'unit', 'community'),
    missing: fc.option(fc.constantFrom(...FIELDS), { nil: undefined, freq: 2 }),
  }),
  { maxLength: 30 },
);

describe('a line of the budget', () => {
  it('is complete when nothing of it is missing', () => {
    expect(isComplete(WHOLE)).toBe(true);
    for (const field of FIELDS) expect([field, isComplete(without(field))]).toEqual([field, false]);
    expect(isComplete({ ...WHOLE, content: '' })).toBe(false);
  });

  it('has an amount as soon as it has a quantity and a price', () => {
    expect(amountOf(without('content', 'unit', 'source'))).toBe(30_000_000n);
    expect(amountOf(without('quantity'))).toBeUndefined();
    expect(amountOf(without('unitPrice'))).toBeUndefined();
  });

  it.each([
    ['1.5', '1000001', 1_500_002n],
    ['0.25', '2', 1n],
    ['0.001', '499', 0n],
    ['0.001', '500', 1n],
    ['0.333', '1000000', 333_000n],
    ['1000000000', '1000000000000000', 10n ** 24n],
    ['999999999.999', '999999999999999', 999_999_999_998_999_000_000_000n],
  ])('of %s at %s đồng comes to %d', (quantity, unitPrice, amount) => {
    expect(amountOf({ quantity, unitPrice })).toBe(amount);
  });

  it('comes back from Redis as it was, with whatever it has', () => {
    for (const line of [WHOLE, without('quantity', 'source'), without(...FIELDS)]) {
      const stored = Object.fromEntries(Object.entries(line).map(([k, v]) => [k, String(v)]));
      expect(budgetLineRecord.parse(stored)).toEqual(line);
    }
  });

  it.each([
    { quantity: '1,5' },
    { quantity: '1.50' },
    { quantity: '-1' },
    { unitPrice: '1.5' },
    { unitPrice: '' },
    { unitPrice: '-5' },
  ])('is not taken from Redis with %j', (field) => {
    expect(budgetLineRecord.safeParse({ ...WHOLE, ...field }).success).toBe(false);
  });
});

describe('the total', () => {
  it('is the exact sum of the complete lines, and that of its sources', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const budget = drawn.map(({ quantity, price, source, missing }, at): BudgetLine => {
          const line: BudgetLine = {
            ...WHOLE,
            id: String(at),
            quantity: storeQuantity(quantity),
            unitPrice: String(price),
            source,
          };
          if (missing) delete line[missing];
          return line;
        });
        const expected: Record<string, bigint> = {};
        let total = 0n;
        for (const { quantity, price, source, missing } of drawn) {
          if (missing) continue;
          const thousandths = quantity * price;
          const amount = thousandths / 1000n + (thousandths % 1000n >= 500n ? 1n : 0n);
          expected[source] = (expected[source] ?? 0n) + amount;
          total += amount;
        }
        expect(budgetTotal(budget)).toBe(total);
        expect(Object.fromEntries(totalsBySource(budget))).toEqual(expected);
      }),
    );
  });

  it('names the sources in the order in which they appear', () => {
    const budget = ['unit', 'province', 'unit'].map((source) => ({ ...WHOLE, source }));
    expect([...totalsBySource(budget)]).toEqual([
      ['unit', 60_000_000n],
      ['province', 30_000_000n],
    ]);
  });

  it('may reach the most and not a đồng more', () => {
    const most = { ...WHOLE, id: 'most', quantity: '1', unitPrice: String(MOST_DONG - 1n) };
    const one = { ...WHOLE, id: 'one', quantity: '1', unitPrice: '1' };
    const two = { ...one, id: 'two' };
    expect(wouldExceed([most], one)).toBe(false);
    expect(wouldExceed([most, one], two)).toBe(true);
  });

  it('counts a changed line once, and lines that still miss something', () => {
    const most = { ...WHOLE, id: 'most', quantity: '1', unitPrice: String(MOST_DONG) };
    const { source: _, ...withoutSource } = most;
    const one = { ...WHOLE, id: 'one', quantity: '1', unitPrice: '1' };
    expect(wouldExceed([most], most)).toBe(false);
    expect(wouldExceed([withoutSource], one)).toBe(true);
    expect(wouldExceed([most, { ...one, quantity: '0' }], one)).toBe(true);
    expect(wouldExceed([], { id: 'new', addedAt: 1 })).toBe(false);
  });
});
