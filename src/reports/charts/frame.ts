import { INK, INNER, MARGIN, SOFT } from '../../drawing/page.js';
import { drawText } from '../../drawing/svg.js';
import { type TextStyle, wrapText } from '../../drawing/text.js';

/** What stands above and below every chart. */
export interface ChartText {
  heading: string;
  /** One sentence that says what is shown. */
  subtitle: string;
  /** Where the figures come from, and what patterns mean. */
  notes: readonly string[];
}

export interface Frame {
  height: number;
  draw(y: number): string;
}

interface Paragraph {
  text: string;
  style: TextStyle;
  fill: string;
  leading: number;
  most: number;
}

const HEADING = { style: { size: 54, weight: 800 }, fill: INK, leading: 68, most: 2 } as const;
const SUBTITLE = { style: { size: 38, weight: 600 }, fill: SOFT, leading: 50, most: 3 } as const;
const NOTE = { style: { size: 36, weight: 400 }, fill: SOFT, leading: 46, most: 4 } as const;
const PADDING = { above: 40, between: 10, below: 30 };

export function chartHead({ heading, subtitle }: ChartText): Frame {
  return stack([
    { text: heading, ...HEADING },
    { text: subtitle, ...SUBTITLE },
  ]);
}

export function chartFoot({ notes }: ChartText): Frame {
  return stack(notes.map((text) => ({ text, ...NOTE })));
}

/** Paragraphs under each other, each wrapped to the width of the picture. */
function stack(paragraphs: readonly Paragraph[]): Frame {
  const placed: { line: string; y: number; paragraph: Paragraph }[] = [];
  let height = PADDING.above;
  for (const paragraph of paragraphs.filter(({ text }) => text !== '')) {
    for (const line of wrapText(paragraph.text, paragraph.style, INNER, paragraph.most)) {
      placed.push({ line, y: height + paragraph.style.size, paragraph });
      height += paragraph.leading;
    }
    height += PADDING.between;
  }
  return {
    height: height + PADDING.below,
    draw: (top) =>
      placed
        .map(({ line, y, paragraph: { style, fill } }) =>
          drawText(line, { x: MARGIN, y: top + y, ...style, fill }),
        )
        .join('\n'),
  };
}
