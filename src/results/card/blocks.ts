import { BAND, INK, INNER, LINE, MARGIN, PAPER, PICTURE_WIDTH, SOFT } from '../../drawing/page.js';
import { drawBox, drawText } from '../../drawing/svg.js';
import { type TextStyle, textWidth, wrapText } from '../../drawing/text.js';

/** One line of the results, in words: what is not known is already said so. */
export interface CardRow {
  unit: string;
  title?: string;
  points: string;
  rank?: string;
}

export interface CardGroup {
  label: string;
  rows: readonly CardRow[];
}

/** What stands on the picture card. */
export interface Card {
  heading: string;
  contest: string;
  /** Such as that it is a correction; above the groups. */
  mark?: string;
  groups: readonly CardGroup[];
  /** Said of the rows for which there is no room. */
  more: (count: number) => string;
  footnotes: readonly string[];
}

/** Between names and figures. */
const GUTTER = 36;

/** Under the name of a prize: told apart without colours, as what it stands for is written in it. */
const BAR = '#FFC845';

/** How large the letters are, and how much is told of each row. */
export interface Layout {
  unit: number;
  title: number;
  titleLines: number;
  unitLines: number;
}

const LABEL: TextStyle = { size: 38, weight: 700 };
const POINTS: TextStyle = { size: 40, weight: 700 };
const RANK: TextStyle = { size: 36, weight: 400 };
const LABEL_HEIGHT = 58;
export const GAP = 16;
/** From the top to below the heading: capitals with two marks are high. */
const HEADING = 160;
/** Between a unit's name and its title, so that the marks of one don't touch the other. */
const UNDER_UNIT = 8;

export interface Block {
  height: number;
  /** How many rows it stands for. */
  rows: number;
  draw: (y: number) => string;
}

export function headBlock({ heading, contest, mark }: Card): Block {
  const size = { heading: 84, contest: 42, mark: 36 };
  const lines = wrapText(contest, { size: size.contest, weight: 600 }, INNER, 3);
  const marks =
    mark === undefined ? [] : wrapText(mark, { size: size.mark, weight: 700 }, INNER, 2);
  const height = HEADING + lines.length * 54 + marks.length * 50 + 34;
  return {
    height,
    rows: 0,
    draw: (top) =>
      [
        drawBox({ x: 0, y: top, width: PICTURE_WIDTH, height }, BAND),
        drawText(heading, {
          x: MARGIN,
          y: top + 134,
          size: size.heading,
          weight: 800,
          fill: PAPER,
        }),
        ...lines.map((line, index) =>
          drawText(line, {
            x: MARGIN,
            y: top + HEADING + 44 + index * 54,
            size: size.contest,
            weight: 600,
            fill: PAPER,
          }),
        ),
        ...marks.map((line, index) =>
          drawText(line, {
            x: MARGIN,
            y: top + HEADING + 44 + lines.length * 54 + index * 50,
            size: size.mark,
            weight: 700,
            fill: BAR,
          }),
        ),
      ].join('\n'),
  };
}

export function footBlock({ footnotes }: Card): Block {
  const style: TextStyle = { size: 36, weight: 400 };
  const lines = footnotes.flatMap((note) => wrapText(note, style, INNER, 2));
  const height = lines.length === 0 ? GAP : lines.length * 46 + 40;
  return {
    height,
    rows: 0,
    draw: (top) =>
      lines
        .map((line, index) =>
          drawText(line, { x: MARGIN, y: top + 44 + index * 46, ...style, fill: SOFT }),
        )
        .join('\n'),
  };
}

export function labelBlock(label: string): Block {
  const [line = ''] = wrapText(label, LABEL, INNER - 48, 1);
  return {
    height: LABEL_HEIGHT + 2 * GAP,
    rows: 0,
    draw: (top) =>
      [
        drawBox(
          {
            x: MARGIN,
            y: top + GAP,
            width: textWidth(line, LABEL) + 48,
            height: LABEL_HEIGHT,
            radius: 12,
          },
          BAR,
        ),
        drawText(line, { x: MARGIN + 24, y: top + GAP + 43, ...LABEL, fill: INK }),
      ].join('\n'),
  };
}

export function rowBlock(row: CardRow, layout: Layout, followed: boolean): Block {
  const unit: TextStyle = { size: layout.unit, weight: 700 };
  const title: TextStyle = { size: layout.title, weight: 400 };
  // Where little is known at the right, the name has the room.
  const figures = Math.max(textWidth(row.points, POINTS), textWidth(row.rank ?? '', RANK));
  const names = INNER - GUTTER - figures;
  // Beside a rank there is room for a second line.
  const most = Math.max(layout.unitLines, row.rank === undefined ? 1 : 2);
  const units = wrapText(row.unit, unit, names, most);
  const titles =
    row.title === undefined || layout.titleLines === 0
      ? []
      : wrapText(row.title, title, names, layout.titleLines);
  const unitLeading = Math.round(layout.unit * 1.26);
  const titleLeading = Math.round(layout.title * 1.32);
  const titlesHeight = titles.length === 0 ? 0 : UNDER_UNIT + titles.length * titleLeading;
  const namesHeight = units.length * unitLeading + titlesHeight;
  const figuresHeight = unitLeading + (row.rank === undefined ? 0 : 46);
  const height = Math.max(namesHeight, figuresHeight) + 24;
  return {
    height,
    rows: 1,
    draw: (top) =>
      [
        ...units.map((line, index) =>
          drawText(line, {
            x: MARGIN,
            y: top + (index + 1) * unitLeading - 6,
            ...unit,
            fill: INK,
          }),
        ),
        ...titles.map((line, index) =>
          drawText(line, {
            x: MARGIN,
            y: top + units.length * unitLeading + UNDER_UNIT + (index + 1) * titleLeading - 8,
            ...title,
            fill: SOFT,
          }),
        ),
        drawText(row.points, {
          x: PICTURE_WIDTH - MARGIN,
          y: top + unitLeading - 6,
          ...POINTS,
          fill: INK,
          anchor: 'end',
        }),
        ...(row.rank === undefined
          ? []
          : [
              drawText(row.rank, {
                x: PICTURE_WIDTH - MARGIN,
                y: top + unitLeading + 40,
                ...RANK,
                fill: SOFT,
                anchor: 'end',
              }),
            ]),
        ...(followed
          ? [drawBox({ x: MARGIN, y: top + height - 7, width: INNER, height: 2 }, LINE)]
          : []),
      ].join('\n'),
  };
}

export function moreBlock(text: string): Block {
  const style: TextStyle = { size: 38, weight: 600 };
  const lines = wrapText(text, style, INNER, 2);
  return {
    height: lines.length * 50 + 2 * GAP,
    rows: 0,
    draw: (top) =>
      lines
        .map((line, index) =>
          drawText(line, { x: MARGIN, y: top + 44 + index * 50, ...style, fill: INK }),
        )
        .join('\n'),
  };
}
