import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPER, PICTURE_WIDTH } from '../../../src/drawing/page.js';
import { type StepChart, stepChartSvg } from '../../../src/reports/charts/step-chart.js';
import { collision, contrast, heightOf, outside, textsIn } from './shapes.js';

const TEXT = {
  heading: 'Phương án, đề án, kế hoạch',
  subtitle: 'Số đơn vị đã gửi, cộng dồn theo ngày (đến 08:05 ngày 20/01/2020)',
  notes: ['Bản giấy tính theo ngày của văn bản do quản trị viên ghi nhận.'],
};

const anyChart = fc
  .record({
    max: fc.constantFrom(1, 12, 55, 100_000),
    days: fc.integer({ min: 1, max: 2_600 }),
  })
  .chain(({ max, days }) =>
    fc.record({
      max: fc.constant(max),
      days: fc.constant(days),
      known: fc.integer({ min: 1, max: days }),
      mark: fc.integer({ min: 0, max: days }),
      steps: fc.uniqueArray(
        fc.record({
          day: fc.integer({ min: 0, max: days - 1 }),
          value: fc.integer({ min: 0, max }),
        }),
        { selector: ({ day }) => day, maxLength: 20 },
      ),
    }),
  )
  .map(({ max, days, known, mark, steps }): StepChart => {
    const own = steps.filter(({ day }) => day < known).sort((one, other) => one.day - other.day);
    const last = own.at(-1)?.value ?? 0;
    return {
      ...TEXT,
      max,
      days,
      known,
      mark: { day: mark, label: 'Hạn: trước ngày 31/01/2020' },
      dates: [known - 1, 0, days - 1].map((day) => ({ day, label: `ngày ${day}` })),
      end: `${last}/${max}`,
      series: [
        { name: 'Gửi đủ thành phần hoặc có bản giấy: 8/12', style: 'solid', steps: own },
        { name: 'Đã gửi, kể cả còn thiếu: 9/12', style: 'dashed', steps: own },
      ],
    };
  });

/** The corners of a line, as numbers. */
function cornersOf(path: string): number[] {
  return [...path.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
}

/** From no unit to all of them, in pixels. */
const FULL = 560;

describe('lines of steps', () => {
  test('rise in proportion and end where knowledge ends; nothing written is in the way', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const svg = stepChartSvg(chart);
        const paths = [...svg.matchAll(/<path class="series" d="([^"]*)"/g)];
        expect(paths).toHaveLength(2);
        const [startX = 0, zero = 0, ...rest] = cornersOf(paths[0]?.[1] ?? '');
        const perDay = (PICTURE_WIDTH - 60 - startX) / chart.days;
        for (const [index, { day, value }] of (chart.series[0]?.steps ?? []).entries()) {
          expect(rest[2 * index]).toBeCloseTo(startX + day * perDay, 4);
          expect(zero - (rest[2 * index + 1] ?? 0)).toBeCloseTo((value / chart.max) * FULL, 4);
        }
        expect(rest.at(-1)).toBeCloseTo(startX + chart.known * perDay, 4);

        const texts = textsIn(svg);
        expect(outside(texts, PICTURE_WIDTH, heightOf(svg))).toEqual([]);
        expect(collision(texts)).toBeUndefined();
        for (const { text, fill } of texts) {
          expect([text, contrast(fill, PAPER) >= 4.5]).toEqual([text, true]);
        }
        for (const [, stroke = ''] of svg.matchAll(/<path[^>]* stroke="(#[0-9A-F]{6})"/g)) {
          expect(contrast(stroke, PAPER)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('stand against the first day that is late: what came on the last day is before it', () => {
    const svg = stepChartSvg({
      ...TEXT,
      max: 2,
      days: 11,
      known: 11,
      mark: { day: 10, label: 'Hạn' },
      dates: [],
      end: '2/2',
      series: [
        {
          name: 'Đã gửi',
          style: 'solid',
          steps: [
            { day: 9, value: 1 },
            { day: 10, value: 2 },
          ],
        },
      ],
    });
    const mark = cornersOf(/class="mark" d="([^"]*)"/.exec(svg)?.[1] ?? '')[0];
    const [, , inTime, , late] = cornersOf(/class="series" d="([^"]*)"/.exec(svg)?.[1] ?? '');
    expect(inTime).toBeLessThan(mark ?? 0);
    expect(late).toBe(mark);
  });
});
