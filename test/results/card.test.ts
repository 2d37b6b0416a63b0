import { describe, expect, test } from 'vitest';
import { PICTURE_WIDTH, TALLEST } from '../../src/drawing/page.js';
import { imageSize } from '../../src/emulator/files/image-size.js';
import type { Card } from '../../src/results/card/blocks.js';
import { cardSvg } from '../../src/results/card/card.js';
import { renderCard } from '../../src/results/card/render.js';

const card = (rows: number, unit = 'Sở Nội vụ'): Card => ({
  heading: 'KẾT QUẢ',
  contest: 'Sáng kiến CCHC trẻ lần thứ 4 - năm 2019',
  groups: [
    {
      label: 'Giải Nhất',
      rows: Array.from({ length: rows }, (_, at) => ({ unit: `${unit} ${at}`, points: '–' })),
    },
  ],
  more: (count) => `và ${count} đơn vị khác`,
  footnotes: ['Dấu “–”: chưa có dữ liệu chính thức.'],
});
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the picture card', () => {
  test('is a PNG of the width of a phone thrice', async () => {
    const png = await renderCard(card(3));
    expect(imageSize(png)).toEqual({ width: PICTURE_WIDTH, height: 1350 });
  });

  test('grows with the results, and says how many there is no room for', () => {
    const heights = [3, 14, 200].map((rows) =>
      Number(/height="(\d+)"/.exec(cardSvg(card(rows)))?.[1]),
    );
    expect(heights[0]).toBe(1350);
    expect(heights[1]).toBeGreaterThan(1350);
    expect(Math.max(...heights)).toBeLessThanOrEqual(TALLEST);
    const texts = textsIn(cardSvg(card(200)));
    const shown = texts.filter((text) => text?.startsWith('Sở Nội vụ')).length;
    expect(shown).toBeGreaterThan(12);
    expect(texts).toContain(`và ${200 - shown} đơn vị khác`);
  });

  test('names that look like markup, or can’t stand in XML, are drawn as they are', async () => {
    const svg = cardSvg(card(1, 'Phòng TN&MT <b>"\u0000\u000B'));
    expect(svg).toContain('Phòng TN&amp;MT &lt;b&gt;&quot; 0');
    await expect(renderCard(card(1, 'Phòng TN&MT <b>"\u0000'))).resolves.toBeInstanceOf(Buffer);
  });
});
