import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPER, PICTURE_WIDTH, TALLEST } from '../../../src/drawing/page.js';
import { barChartSvg, barsOnPages } from '../../../src/reports/charts/bar-chart.js';
import { type Fill, fills } from '../../../src/reports/charts/fills.js';
import { barsIn, collision, contrast, heightOf, outside, textsIn } from './shapes.js';

const TEXT = {
  heading: 'Hồ sơ theo cơ quan',
  subtitle: 'Tổng số 52 hồ sơ; 30/50 cơ quan có hồ sơ (đến 08:05 ngày 20/11/2019)',
  notes: ['Nguồn: sổ đăng ký của hệ thống, không tính bản nháp và hồ sơ đã rút.'],
};
const NAMES = [
  'Sở Y tế',
  'Sở Lao động - Thương binh và Xã hội',
  'Liên quân 1 huyện Khánh Sơn (Phòng Tài nguyên và Môi trường, Phòng Văn hóa và Thông tin, Văn phòng HĐND và UBND)',
  'ƯỠNG'.repeat(40),
  'Phòng TN&MT <b>"',
];

const anyBar = fc
  .record({
    label: fc.constantFrom(...NAMES),
    value: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(0, 1, 1_000_000_000, Number.MAX_SAFE_INTEGER),
      ),
      { nil: undefined },
    ),
    fill: fc.constantFrom(...(Object.keys(fills) as Fill[])),
  })
  .map((bar) => ({ ...bar, figure: bar.value === undefined ? 'Chưa báo cáo' : `${bar.value}` }));
const anyBars = fc.array(anyBar, { maxLength: 14 });

describe('bars', () => {
  test('are as long as their values are large, and names stay clear of all else', () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        const max = Math.max(0, ...bars.map(({ value = 0 }) => value));
        const svg = barChartSvg({ ...TEXT, bars, max });
        const drawn = barsIn(svg);
        const values = bars.flatMap(({ value }) => value ?? []);
        expect(drawn).toHaveLength(values.length);
        const lengths = drawn.map(({ left, right }) => right - left);
        const longest = Math.max(0, ...lengths);
        for (const [index, value] of values.entries()) {
          expect(lengths[index]).toBeCloseTo(max === 0 ? 0 : (value / max) * longest, 6);
        }
        // The longest takes a good part of the picture, whatever stands behind it.
        if (max > 0) expect(longest).toBeGreaterThan(PICTURE_WIDTH / 4);

        const texts = textsIn(svg);
        expect(outside([...texts, ...drawn], PICTURE_WIDTH, heightOf(svg))).toEqual([]);
        const seen = drawn.filter(({ left, right }) => right > left);
        expect(collision([...texts, ...seen])).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  test('say every value in words, as it stands behind the bar', () => {
    const svg = barChartSvg({
      ...TEXT,
      max: 12,
      bars: [
        { label: 'Sở Y tế', value: 12, figure: '12', fill: 'solid' },
        { label: 'Phòng TN&MT <b>', value: 0, figure: '0', fill: 'hatched' },
        { label: 'Sở Nội vụ', value: undefined, figure: 'Chưa báo cáo', fill: 'solid' },
      ],
    });
    const texts = textsIn(svg).map(({ text }) => text);
    expect(texts.slice(3, -2)).toEqual([
      'Sở Y tế',
      '12',
      'Phòng TN&MT <b>',
      '0',
      'Sở Nội vụ',
      'Chưa báo cáo',
    ]);
  });

  test('are spread over pictures that phones show whole, each bar on one of them', () => {
    fc.assert(
      fc.property(
        fc.array(anyBar, { maxLength: 55 }),
        fc.integer({ min: 40, max: 900 }),
        (bars, room) => {
          const pages = barsOnPages(bars, TEXT, ({ label }) => label.length, room);
          expect(pages.flat()).toEqual(bars);
          for (const page of pages) {
            const svg = barChartSvg({ ...TEXT, bars: page, max: 1 });
            expect(heightOf(svg)).toBeLessThanOrEqual(TALLEST);
            const length = page.reduce((sum, { label }) => sum + label.length, 0);
            expect(page.length <= 1 || length <= room).toBe(true);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('stand out on the paper, and so does what is written', () => {
    for (const { colour } of Object.values(fills)) {
      expect([colour, contrast(colour, PAPER) >= 3]).toEqual([colour, true]);
    }
    const bars = [
      { label: 'Sở Y tế', value: 1, figure: '1', fill: 'solid' as const },
      { label: 'Sở Nội vụ', value: undefined, figure: 'Chưa báo cáo', fill: 'solid' as const },
    ];
    for (const { text, fill } of textsIn(barChartSvg({ ...TEXT, bars, max: 1 }))) {
      expect([text, contrast(fill, PAPER) >= 4.5]).toEqual([text, true]);
    }
    expect(contrast('#FFFFFF', '#000000')).toBe(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test('differ by a pattern, and not by their colour alone', () => {
    const patterns = Object.values(fills).map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
