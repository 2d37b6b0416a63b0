import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../src/plans/budget.js';
import { parseBudgetRows } from '../../src/plans/budget-rows.js';
import { formatMoney, MOST_DONG } from '../../src/plans/money.js';
import { formatQuantity, storeQuantity } from '../../src/plans/quantity.js';
import { LANGUAGES } from '../../src/text/language.js';
import { normalizeText } from '../../src/text/vietnamese.js';

const SCANNER = { content: 'Máy quét', unit: 'cái', quantity: '2', unitPrice: '15000000' };
const TRAINING = { content: 'Tập huấn', unit: 'buổi', quantity: '1.5', unitPrice: '500000' };
const BOTH = [SCANNER, TRAINING];

const HEADING = 'TT\tNội dung\tĐơn vị tính\tSố lượng\tĐơn giá\tThành tiền';

describe('rows sent at once', () => {
  it.each([
    ['with semicolons', 'Máy quét; cái; 2; 15.000.000\nTập huấn;buổi;1,5;500 nghìn'],
    ['with bars', 'Máy quét | cái | 2 | 15tr\n\nTập huấn | buổi | 1,5 | 500k'],
    ['with tabs', 'Máy quét\tcái\t2\t15000000\r\nTập huấn\tbuổi\t1.5\t500000\r\n'],
    ['numbered', '1\tMáy quét\tcái\t2\t15000000\n2.\tTập huấn\tbuổi\t1,5\t500000'],
    ['with their amounts', 'Máy quét;cái;2;15tr;30 triệu\nTập huấn;buổi;1,5;500k;750.000'],
    [
      'as a whole table',
      `${HEADING}\n1\tMáy quét\tcái\t2\t15.000.000\t30.000.000\n2\tTập huấn\tbuổi\t1,5\t500.000\t750.000`,
    ],
    [
      'with a heading of other words and empty cells around',
      '\tHạng mục\tĐVT\tSL\tĐơn giá (đồng)\t\t\n\tMáy quét\tcái\t2\t15,000,000\t\n\tTập  huấn\tbuổi\t1,5\t500,000\t\t',
    ],
  ])('are read %s', (_, text) => {
    expect(parseBudgetRows(text)).toEqual(BOTH);
    expect(parseBudgetRows(normalizeText(text))).toEqual(BOTH);
  });

  it('may be one row', () => {
    expect(parseBudgetRows('Máy quét; cái; 2; 15tr')).toEqual([SCANNER]);
  });

  it('may begin with one that is worded as a heading is', () => {
    const row = { content: 'Nội dung số', unit: 'đơn vị', quantity: '2', unitPrice: '500000' };
    expect(parseBudgetRows('Nội dung số; đơn vị; 2; 500k')).toEqual([row]);
  });

  it('may have other separators within their cells', () => {
    const row = 'Máy quét; A3 | màu\tcái\t2\t15tr';
    expect(parseBudgetRows(row)).toEqual([{ ...SCANNER, content: 'Máy quét; A3 | màu' }]);
  });

  it('are read in the language of the person', () => {
    const [comma, point] = ['Tờ rơi; tờ; 1,125; 500', 'Tờ rơi; tờ; 1.125; 500'];
    expect(parseBudgetRows(comma, 'vi')).toMatchObject([{ quantity: '1.125' }]);
    expect(parseBudgetRows(comma, 'en')).toMatchObject([{ quantity: '1125' }]);
    expect(parseBudgetRows(point, 'vi')).toMatchObject([{ quantity: '1125' }]);
    expect(parseBudgetRows(point, 'en')).toMatchObject([{ quantity: '1.125' }]);
  });

  it.each([
    '',
    'Máy quét',
    'Mua máy quét, 2 cái, giá 15 triệu',
    'Máy quét\nMáy in',
    'Mua máy in; máy quét; mực',
    'Máy in | máy quét',
    '\tMáy quét\t',
  ])('are not what %j is', (text) => {
    expect(parseBudgetRows(text)).toBeUndefined();
  });

  it.each([
    ['fields', 'Máy in; cái; 2'],
    ['fields', 'Máy in; cái; 2; 500k; 1tr; unit'],
    ['fields', '1; Máy in; cái; 2'],
    ['fields', 'Máy in 500k'],
    ['content', '2020; cái; 2; 500k'],
    ['content', '1;; cái; 2; 500k'],
    ['content', 'A; cái; 2; 500k'],
    ['content', `${'A'.repeat(201)}; cái; 2; 500k`],
    ['unit', 'Máy in;; 2; 500k'],
    ['unit', 'Máy in; 2; 500000; 1000000'],
    ['unit', `Máy in; ${'c'.repeat(31)}; 2; 500k`],
    ['quantity', 'Máy in; cái; hai; 500k'],
    ['quantity', 'Máy in; cái; 0; 500k'],
    ['quantity', 'Máy in; cái; -1; 500k'],
    ['quantity', 'Máy in; cái; 1,200; 500k'],
    ['price', 'Máy in; cái; 2; 1,5'],
    ['price', 'Máy in; cái; 2; 0'],
    ['price', 'Máy in; cái; 2; 1.500 triệu'],
    ['amount', 'Máy in; cái; 2; 500k; 1.000.001'],
    ['amount', 'Máy in; cái; 2; 500k; ghi chú'],
    ['amount', 'Máy in; cái; 2; 500k; 1.000'],
    ['amount', 'Máy in; cái; 2; 1000000 tỷ'],
  ])('are all refused for the %s of %j', (reason, line) => {
    const good = 'Máy quét; cái; 2; 15tr';
    expect(parseBudgetRows(`${good}\n${line}\n${good}`)).toEqual({ problem: { line, reason } });
  });

  it.each([
    ['scale', 'Nội dung\tĐVT\tSố lượng\tĐơn giá (triệu đồng)'],
    ['scale', 'Nội dung\tĐVT\tSố lượng\tĐơn giá (1.000đ)\tThành tiền'],
    ['scale', 'Nội dung\tĐVT\tSố lượng\tĐơn giá\tThành tiền (nghìn đồng)'],
    ['scale', 'Nội dung\tĐVT\tSố lượng\tĐơn giá (trđ)'],
    ['columns', 'Nội dung\tĐVT\tĐơn giá\tSố lượng'],
    ['columns', 'Nội dung\tSố lượng\tĐVT\tĐơn giá'],
    ['columns', 'STT\tNội dung\tSố lượng\tĐơn giá'],
  ])('are all refused for the %s that a heading tells: %j', (reason, line) => {
    const text = `${line}\nMáy quét\tcái\t2\t15000`;
    expect(parseBudgetRows(text)).toEqual({ problem: { line, reason } });
  });

  it('are more than a heading', () => {
    expect(parseBudgetRows(HEADING)).toEqual({ problem: { line: HEADING, reason: 'fields' } });
  });

  it('come back from a table that was written from them', () => {
    const word = fc.stringMatching(/^[A-ZĐa-zàếộưđ]{3,12}( [a-zàếộưđ0-9]{1,8}){0,3}$/);
    const row = fc
      .record({
        content: word,
        unit: fc.constantFrom('cái', 'bộ', 'm²', 'ngày công'),
        quantity: fc.bigInt({ min: 1n, max: 10_000_000n }),
        price: fc.bigInt({ min: 1n, max: 10_000_000_000n }),
      })
      .filter(({ quantity, price }) => quantity * price <= MOST_DONG * 1000n);
    const table = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 30 }),
      separator: fc.constantFrom('\t', ';', ' | '),
      language: fc.constantFrom(...LANGUAGES),
      numbered: fc.boolean(),
      heading: fc.boolean(),
      amounts: fc.boolean(),
    });
    fc.assert(
      fc.property(table, ({ rows, separator, language, numbered, heading, amounts }) => {
        const kept = rows.map(({ content, unit, quantity, price }) => ({
          content,
          unit,
          quantity: storeQuantity(quantity),
          unitPrice: String(price),
        }));
        const lines = rows.map(({ content, unit, quantity, price }, at) => {
          const amount = amountOf({ quantity: storeQuantity(quantity), unitPrice: String(price) });
          return [
            ...(numbered ? [String(at + 1)] : []),
            content,
            unit,
            formatQuantity(quantity, language),
            formatMoney(price, language),
            ...(amounts ? [formatMoney(amount ?? -1n, language)] : []),
          ].join(separator);
        });
        const columns = ['Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá (đồng)'];
        const text = [...(heading ? [columns.join(separator)] : []), ...lines].join('\n');
        expect(parseBudgetRows(text, language)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  it('never throw, whatever is sent, and are always such as can be kept', () => {
    const piece = fc.constantFrom(
      ...['\t', ';', '|', '\n', 'Máy in', 'cái', '1', '2', '0', '1,5', '500k', '1.500.000', ' '],
      ...['Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', '(triệu)', '1tr5', '３', '\u0000'],
    );
    const anything = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(';')),
      fc.string({ unit: 'binary', maxLength: 100 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const rows = parseBudgetRows(text);
        if (!Array.isArray(rows)) return;
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          const amount = amountOf(row) ?? -1n;
          expect(amount >= 0n && amount <= MOST_DONG).toBe(true);
          for (const text of [row.content, row.unit]) {
            expect(text).toBe(normalizeText(text));
            expect(text).not.toBe('');
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
