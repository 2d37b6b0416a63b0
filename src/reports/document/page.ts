import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

/** A4 and its margins, in millimetres, as decree 30/2020/NĐ-CP has them. */
const PAPER = { width: 210, height: 297 };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 18, header: 10, footer: 10 };
/** Between the margins. */
export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;

export const FONT = 'Times New Roman';
/** Half points, as Word counts them. */
export const SIZE = { body: 28, table: 24, small: 22, head: 26 } as const;

/** In twentieths of a point, as Word counts lengths; the library's own conversion cuts 30 mm short. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    // Headings by their own styles, so that Word shows them in its outline.
    heading1: {
      run: { font: FONT, size: SIZE.body, bold: true, color: '000000', allCaps: true },
      paragraph: { spacing: { before: 240, after: 120 } },
    },
    heading2: {
      run: { font: FONT, size: SIZE.body, bold: true, color: '000000' },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  },
};

/** The page's number in the middle of the upper margin, but for the first; the draft's mark below. */
export function pageFrame(mark: string): Omit<ISectionOptions, 'children'> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head })],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: mark, italics: true, size: 20 })],
      }),
    ],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(PAPER.width), height: mm(PAPER.height) },
        margin: {
          top: mm(MARGINS.top),
          bottom: mm(MARGINS.bottom),
          left: mm(MARGINS.left),
          right: mm(MARGINS.right),
          header: mm(MARGINS.header),
          footer: mm(MARGINS.footer),
        },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
    footers: { default: footer, first: footer },
  };
}
