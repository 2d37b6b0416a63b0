import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { mm, SIZE, TEXT_WIDTH } from './page.js';
import { NUMBER } from './words.js';

export type Block = Paragraph | Table;

/** "I. TÌNH HÌNH TỔ CHỨC" */
export function part(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [new TextRun(text)],
  });
}

/** "1. Đăng ký mô hình, sáng kiến" */
export function section(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    indent: { firstLine: mm(10) },
    children: [new TextRun(text)],
  });
}

/** A paragraph of the body: both edges straight, the first line set in. */
export function body(
  text: string,
  run: IRunOptions = {},
  paragraph: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...paragraph,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60, line: 264, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ ...run, text })],
  });
}

/** Says where a figure comes from, or what it is not. */
export function remark(text: string): Paragraph {
  return body(text, { italics: true, size: SIZE.head });
}

/** Lines to write on, under what is to be written there. */
export function blank(what: string, lines = 3): Paragraph[] {
  return [
    body(`(${what})`, { italics: true }, { keepNext: true }),
    ...Array.from(
      { length: lines },
      () =>
        new Paragraph({
          spacing: { before: 120 },
          tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH), leader: LeaderType.DOT }],
          children: [new TextRun({ children: [new Tab()] })],
        }),
    ),
  ];
}

export interface DataTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How wide each column is beside the others. */
  widths: readonly number[];
  /** Columns of figures stand to the right, the others to the left. */
  figures?: readonly number[];
  /** The last row sums up the others. */
  hasTotal?: boolean;
}

/** A table whose head is repeated on each page and whose rows are not torn apart. */
export function dataTable({
  caption,
  head,
  rows,
  widths,
  figures = [],
  hasTotal = false,
}: DataTable): Block[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((mm(TEXT_WIDTH) * width) / all));
  const cell = (text: string, column: number, look: CellLook) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          alignment: look.alignment,
          keepNext: look.keepNext,
          children: [new TextRun({ bold: look.bold, text, size: SIZE.table })],
        }),
      ],
    });
  const sideOf = (column: number): Alignment => {
    if (figures.includes(column)) return AlignmentType.RIGHT;
    return head[column] === NUMBER ? AlignmentType.CENTER : AlignmentType.LEFT;
  };
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [new TextRun({ text: caption, bold: true, size: SIZE.head })],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      columnWidths: columns,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, at) => cell(text, at, HEAD_LOOK)),
        }),
        ...rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, at) =>
                cell(text, at, {
                  bold: hasTotal && index === rows.length - 1,
                  alignment: sideOf(at),
                  // A short table stays on one page.
                  keepNext: rows.length <= SHORT && index < rows.length - 1,
                }),
              ),
            }),
        ),
      ],
    }),
    // What follows a table would otherwise stick to it.
    new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface CellLook {
  bold: boolean;
  alignment: Alignment;
  keepNext: boolean;
}

const HEAD_LOOK: CellLook = { bold: true, alignment: AlignmentType.CENTER, keepNext: true };
/** Rows. */
const SHORT = 8;

/** A chart as the report shows it. */
export interface Figure {
  png: Buffer;
  /** Pixels. */
  width: number;
  height: number;
  caption: string;
  /** What it shows, for those who don't see it. */
  description: string;
}

const FIGURE_WIDTH = 110;
const TALLEST_FIGURE = 120;
/** Pixels of a millimetre, as Word counts them. */
const PIXELS = 96 / 25.4;

export function figure({ png, width, height, caption, description }: Figure): Block[] {
  const scale = Math.min(FIGURE_WIDTH / width, TALLEST_FIGURE / height) * PIXELS;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: caption, title: caption, description },
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [new TextRun({ text: caption, bold: true, size: SIZE.head })],
    }),
  ];
}
