import {
  INK,
  INNER,
  LINE,
  MARGIN,
  PAPER,
  PICTURE_WIDTH,
  pictureSvg,
  SOFT,
} from '../../drawing/page.js';
import { drawBox, drawText } from '../../drawing/svg.js';
import { type TextStyle, textWidth, wrapText } from '../../drawing/text.js';
import { fills } from './fills.js';
import { type ChartText, chartFoot, chartHead } from './frame.js';

/** A number that stands from one day until the next change. Days are whole numbers from the first, 0. */
export interface Step {
  day: number;
  value: number;
}

export interface Series {
  name: string;
  /** By day; before the first it is 0. */
  steps: readonly Step[];
  style: 'solid' | 'dashed';
}

export interface StepChart extends ChartText {
  /** At most two: the lower one solid. */
  series: readonly Series[];
  /** What the top of the chart stands for. */
  max: number;
  /** How many days it shows. */
  days: number;
  /** Days of which something is known: the lines end with the last of them. */
  known: number;
  /** A line at the beginning of a day. */
  mark: { day: number; label: string };
  /** Dates under the chart, the most important first: those for which there is room are shown. */
  dates: readonly { day: number; label: string }[];
  /** What stands at the end of the first series. */
  end: string;
}

const LABEL: TextStyle = { size: 38, weight: 600 };
const NAME: TextStyle = { size: 38, weight: 600 };
const END: TextStyle = { size: 46, weight: 800 };
const PLOT = 640;
/** Above the top line, for what stands at the end of a line. */
const HEADROOM = 80;
const MARK_BAND = 60;
const DATE_BAND = 94;
const NAME_HEIGHT = 52;
const SAMPLE = 90;
const STROKE = { solid: fills.solid.colour, dashed: fills.hatched.colour };

interface Plot {
  x: (day: number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Numbers day by day as lines of steps, against a line that marks a day. */
export function stepChartSvg(chart: StepChart): string {
  const head = chartHead(chart);
  const foot = chartFoot(chart);
  const left = MARGIN + textWidth(String(chart.max), LABEL) + 20;
  const top = head.height + MARK_BAND;
  const bottom = top + PLOT;
  const right = PICTURE_WIDTH - MARGIN;
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: (day) => left + (day / Math.max(1, chart.days)) * (right - left),
    y: (value) => bottom - (value / Math.max(1, chart.max)) * (PLOT - HEADROOM),
  };
  const names = drawNames(chart, bottom + DATE_BAND);
  const height = bottom + DATE_BAND + names.height + foot.height;
  return pictureSvg(Math.ceil(height), [
    head.draw(0),
    drawLevels(chart, plot),
    drawMark(chart, plot),
    ...[...chart.series].reverse().map((series) => drawSeries(series, chart, plot)),
    drawEnd(chart, plot),
    drawDates(chart, plot),
    names.svg,
    foot.draw(bottom + DATE_BAND + names.height),
  ]);
}

/** Nothing and all, each with its number: more lines would only be in the way. */
function drawLevels({ max }: StepChart, { left, right, y }: Plot): string {
  return [...new Set([0, max])]
    .map((value) =>
      [
        drawBox(
          { x: left, y: y(value) - 1, width: right - left, height: value === 0 ? 4 : 3 },
          value === 0 ? SOFT : LINE,
        ),
        drawText(String(value), {
          x: left - 14,
          y: y(value) + 13,
          ...LABEL,
          fill: INK,
          anchor: 'end',
        }),
      ].join('\n'),
    )
    .join('\n');
}

function drawMark({ mark }: StepChart, { x, top, bottom, right }: Plot): string {
  const at = x(mark.day);
  const [label = ''] = wrapText(mark.label, LABEL, INNER, 1);
  const width = textWidth(label, LABEL);
  const start = Math.min(Math.max(MARGIN, at - width / 2), right - width);
  return [
    `<path class="mark" d="M${at} ${top}V${bottom}" stroke="${INK}" stroke-width="5" stroke-dasharray="16 12" fill="none"/>`,
    drawText(label, { x: start, y: top - 16, ...LABEL, fill: INK }),
  ].join('\n');
}

function drawSeries({ steps, style }: Series, { known }: StepChart, { x, y }: Plot): string {
  let path = `M${x(0)} ${y(0)}`;
  for (const { day, value } of steps) path += `H${x(day)}V${y(value)}`;
  path += `H${x(known)}`;
  const dashes = style === 'dashed' ? ' stroke-dasharray="22 14"' : '';
  return `<path class="series" d="${path}" stroke="${STROKE[style]}" stroke-width="9" fill="none"${dashes}/>`;
}

function drawEnd({ series: [first], known, end }: StepChart, { x, y, left }: Plot): string {
  const at = { x: x(known), y: y(first?.steps.at(-1)?.value ?? 0) };
  const start = Math.max(left + 10, at.x - textWidth(end, END) - 12);
  return [
    `<circle cx="${at.x}" cy="${at.y}" r="12" fill="${STROKE.solid}"/>`,
    // A line may pass behind it.
    drawText(end, { x: start, y: at.y - 24, ...END, fill: STROKE.solid }).replace(
      '<text ',
      `<text paint-order="stroke" stroke="${PAPER}" stroke-width="14" stroke-linejoin="round" `,
    ),
  ].join('\n');
}

function drawDates({ dates }: StepChart, { x, bottom, right }: Plot): string {
  const placed: { from: number; to: number; svg: string }[] = [];
  for (const { day, label } of dates) {
    const width = textWidth(label, LABEL);
    const from = Math.min(Math.max(MARGIN, x(day) - width / 2), right - width);
    const to = from + width;
    if (placed.some((other) => from < other.to + 24 && other.from < to + 24)) continue;
    const tick = drawBox({ x: x(day) - 2, y: bottom, width: 4, height: 14 }, SOFT);
    placed.push({
      from,
      to,
      svg: `${tick}${drawText(label, { x: from, y: bottom + 68, ...LABEL, fill: INK })}`,
    });
  }
  return placed.map(({ svg }) => svg).join('\n');
}

/** What each line is, beside a piece of it. */
function drawNames({ series }: StepChart, from: number): { height: number; svg: string } {
  let y = from;
  const parts: string[] = [];
  for (const { name, style } of series) {
    const dashes = style === 'dashed' ? ' stroke-dasharray="22 14"' : '';
    parts.push(
      `<path d="M${MARGIN} ${y + 26}H${MARGIN + SAMPLE}" stroke="${STROKE[style]}" stroke-width="9" fill="none"${dashes}/>`,
    );
    for (const line of wrapText(name, NAME, INNER - SAMPLE - 24, 2)) {
      parts.push(drawText(line, { x: MARGIN + SAMPLE + 24, y: y + 40, ...NAME, fill: INK }));
      y += NAME_HEIGHT;
    }
  }
  return { height: y - from, svg: parts.join('\n') };
}
