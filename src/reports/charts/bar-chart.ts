import { INK, INNER, MARGIN, pictureSvg, SOFT, TALLEST } from '../../drawing/page.js';
import { drawText } from '../../drawing/svg.js';
import { type TextStyle, textWidth, wrapText } from '../../drawing/text.js';
import { drawBar, type Fill, fillDefinitions } from './fills.js';
import { type ChartText, chartFoot, chartHead } from './frame.js';

export interface Bar {
  label: string;
  /** Nothing where it is not known: then there is no bar, and the figure says so. */
  value: number | undefined;
  /** What stands behind the bar: the value in words. */
  figure: string;
  fill: Fill;
}

export interface BarChart extends ChartText {
  bars: readonly Bar[];
  /** What the longest bar could stand for: on every page of a chart the same. */
  max: number;
}

const LABEL: TextStyle = { size: 40, weight: 600 };
const FIGURE: TextStyle = { size: 40, weight: 700 };
/** Agencies and fields of reform have long names: they stand above their bars, over the whole width. */
const LABEL_LINES = 2;
const LEADING = 50;
/** Below a name, so that its tails and dots don't touch the bar. */
const UNDER_NAME = 8;
const THICKNESS = 44;
/** Between a bar and its figure. */
const GAP = 16;
const ROW_GAP = 30;
/** A figure is never longer than so much of the width; the bars have the rest. */
const MOST_FIGURE = INNER * 0.6;

/** Bars under each other, the name above and the figure behind each: as long as their values are large. */
export function barChartSvg(chart: BarChart): string {
  const head = chartHead(chart);
  const foot = chartFoot(chart);
  const rows = chart.bars.map((bar) => ({
    bar,
    lines: wrapText(bar.label, LABEL, INNER, LABEL_LINES),
    figure: wrapText(bar.figure, FIGURE, MOST_FIGURE, 1)[0] ?? '',
  }));
  const widest = Math.max(0, ...rows.map(({ figure }) => textWidth(figure, FIGURE)));
  const room = INNER - widest - GAP;
  const parts = [fillDefinitions(), head.draw(0)];
  let y = head.height;
  for (const { bar, lines, figure } of rows) {
    for (const line of lines) {
      parts.push(drawText(line, { x: MARGIN, y: y + LABEL.size, ...LABEL, fill: INK }));
      y += LEADING;
    }
    y += UNDER_NAME;
    const length = lengthOf(bar.value, chart.max, room);
    if (length !== undefined) {
      // The line that they begin at: without it nothing would show that there is none.
      parts.push(drawAxis(y));
      parts.push(drawBar({ x: MARGIN, y, width: length, height: THICKNESS }, bar.fill));
    }
    parts.push(
      drawText(figure, {
        x: MARGIN + (length === undefined ? 0 : length + GAP),
        y: y + THICKNESS - 8,
        ...FIGURE,
        fill: length === undefined ? SOFT : INK,
      }),
    );
    y += THICKNESS + ROW_GAP;
  }
  parts.push(foot.draw(y));
  return pictureSvg(Math.ceil(y + foot.height), parts);
}

function drawAxis(y: number): string {
  return `<rect x="${MARGIN - 6}" y="${y - 4}" width="4" height="${THICKNESS + 8}" fill="${SOFT}"/>`;
}

function lengthOf(value: number | undefined, max: number, room: number): number | undefined {
  if (value === undefined) return undefined;
  return max > 0 ? (Math.max(0, value) / max) * room : 0;
}

/** How high a bar is with its name, as an estimate on the safe side: one text is measured. */
function heightOf({ label }: Pick<Bar, 'label'>): number {
  const lines = textWidth(label, LABEL) <= INNER ? 1 : LABEL_LINES;
  return lines * LEADING + UNDER_NAME + THICKNESS + ROW_GAP;
}

/**
 * How many bars stand on each picture, so that a phone still shows it whole.
 * @param lengthOfLine characters that a bar takes of the caption
 * @param room characters of the caption for all bars of a picture
 */
export function barsOnPages<T extends Pick<Bar, 'label'>>(
  bars: readonly T[],
  text: ChartText,
  lengthOfLine: (bar: T) => number,
  room: number,
): T[][] {
  const height = TALLEST - chartHead(text).height - chartFoot(text).height;
  const pages: T[][] = [[]];
  let left = { height, room };
  for (const bar of bars) {
    const needs = { height: heightOf(bar), room: lengthOfLine(bar) };
    const last = pages.at(-1) ?? [];
    const isFull = needs.height > left.height || needs.room > left.room;
    if (last.length > 0 && isFull) {
      pages.push([bar]);
      left = { height, room };
    } else last.push(bar);
    left = { height: left.height - needs.height, room: left.room - needs.room };
  }
  return pages;
}
