import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { type Bar, barChartSvg, barsOnPages } from './bar-chart.js';
import type { ChartText } from './frame.js';

/** A chart as it goes to the chat: drawn, and with its figures in words. */
export interface ChartPicture {
  svg: string;
  /** Telegram HTML, within what Telegram allows under a picture. */
  caption: string;
  page: number;
  pages: number;
}

/** Telegram's limit for a caption is 1024 characters. */
export const CAPTION = 1_000;
/** So much of it is always left for the figures. */
const LEAST_LINES = 300;
/** Characters of a name within a caption; a picture has room for more. */
const NAME = 60;

/** A bar, and what is said of it in words beside its figure. */
export interface SaidBar extends Bar {
  said?: string;
}

export interface BarPicture extends ChartText {
  bars: readonly SaidBar[];
  max: number;
}

/** Bars over as many pictures as they need: the scale is the same on all of them. */
export function barPicture(chart: BarPicture, asked: number, t: Translator): ChartPicture {
  const { bars, max } = chart;
  const withPage = (page: number, pages: number): ChartText => ({
    ...chart,
    notes:
      pages > 1
        ? [t.plain('charts-page', { page: String(page + 1), pages: String(pages) }), ...chart.notes]
        : chart.notes,
  });
  const lineOf = ({ label, figure, said = figure }: SaidBar): string =>
    t.html('charts-line', { name: shorten(label, NAME), figure: said });
  // As long as a head and notes can get.
  const longest = withPage(98, 99);
  const around = chartCaption(longest, [], t).length;
  const lengthOfLine = (bar: SaidBar) => lineOf(bar).length + 1;
  const pages = barsOnPages(bars, longest, lengthOfLine, CAPTION - around);
  const page = Math.min(asked, pages.length - 1);
  const shown = pages[page] ?? [];
  const text = withPage(page, pages.length);
  return {
    svg: barChartSvg({ ...text, bars: shown, max }),
    caption: chartCaption(text, shown.map(lineOf), t),
    page,
    pages: pages.length,
  };
}

/** What a chart shows, in words. Notes for which there is no room are in the picture. */
export function chartCaption(text: ChartText, lines: readonly string[], t: Translator): string {
  const { heading, subtitle, notes } = text;
  const head = t.html('charts-caption', { heading, subtitle });
  const kept: string[] = [];
  let room = CAPTION - LEAST_LINES - head.length;
  for (const note of notes) {
    const line = t.html('charts-note', { note });
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return [head, ...(lines.length > 0 ? ['', ...lines] : []), '', ...kept].join('\n').trimEnd();
}
