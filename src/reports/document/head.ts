import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Block } from './blocks.js';
import { body } from './blocks.js';
import type { DocumentFacts } from './facts.js';
import type { Letterhead } from './letterhead.js';
import { mm, SIZE, TEXT_WIDTH } from './page.js';

export const DRAFT = 'DỰ THẢO – cần kiểm tra, đối chiếu trước khi ban hành';
/** To be filled in by hand. */
export const BLANK = '……';

const LEFT = 64;
const RIGHT = TEXT_WIDTH - LEFT;

/** Of which draft of which day this is: stands on every page. */
export function draftMark(facts: Pick<DocumentFacts, 'contest' | 'now'>): string {
  return draftLines(facts).join('. ');
}

function draftLines({ contest, now }: Pick<DocumentFacts, 'contest' | 'now'>): string[] {
  return [DRAFT, `Số liệu đến ${formatDateTime(contest, now, 'vi')}`];
}

/** "lần thứ 4 - năm 2019" */
export function editionText({ edition: { ordinal, year } }: Contest): string {
  return `lần thứ ${ordinal} - năm ${year}`;
}

/** Everything above the report's first words. */
export function documentHead(facts: DocumentFacts, letterhead: Letterhead): Block[] {
  return [
    draftBox(draftLines(facts)),
    names(letterhead),
    centred('BÁO CÁO', { bold: true }, { spacing: { before: 320 } }),
    centred(
      `Tình hình, kết quả tổ chức cuộc thi “${facts.contest.name.vi}” ${editionText(facts.contest)}`,
      { bold: true },
    ),
    rule(TEXT_WIDTH, 50),
    centred(`Kính gửi: ${letterhead.addressee}.`, {}, { spacing: { before: 200, after: 200 } }),
    body(openingText(facts.contest, letterhead)),
  ];
}

function openingText({ dispatch }: Contest, { agencyName }: Letterhead): string {
  const about = dispatch.title.vi.replace(/^V\/v\s+/, 'về việc ');
  return `Thực hiện Công văn số ${dispatch.number} ngày ${ofDay(dispatch.date)} của ${dispatch.issuer.vi} ${about}, ${agencyName} báo cáo tình hình, kết quả như sau:`;
}

/** "12/11/2019" of "2019-11-12" */
function ofDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function draftBox(lines: readonly string[]): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // The border stands outside of what it is around.
    indent: { left: mm(3), right: mm(3) },
    spacing: { after: 240 },
    border: { top: line, bottom: line, left: line, right: line },
    children: lines.map(
      (text, index) =>
        new TextRun({ text, bold: true, size: SIZE.table, ...(index > 0 && { break: 1 }) }),
    ),
  });
}

/** The agency at the left, the state's name and motto at the right. */
function names({ superior, agency, abbreviation = BLANK, place = BLANK }: Letterhead): Table {
  const left = [
    centred(superior ?? '(TÊN CƠ QUAN CHỦ QUẢN)', { size: SIZE.head }),
    centred(agency, { bold: true, size: SIZE.head }),
    rule(LEFT, 22),
    centred(`Số: ${BLANK}/BC-${abbreviation}`, { size: SIZE.head }, { spacing: { before: 120 } }),
  ];
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
    centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: SIZE.head }),
    rule(RIGHT, 58),
    centred(
      `${place}, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`,
      { italics: true, size: SIZE.head },
      { spacing: { before: 120 } },
    ),
  ];
  return sideBySide([LEFT, left], [RIGHT, right]);
}

/** Two columns without lines. */
export function sideBySide(...columns: [width: number, children: Paragraph[]][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    columnWidths: columns.map(([width]) => mm(width)),
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ([width, children]) =>
            new TableCell({
              width: { size: mm(width), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });
}

export function centred(
  text: string,
  run: IRunOptions = {},
  paragraph: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...paragraph,
    children: [new TextRun({ ...run, text })],
  });
}

/** A line in the middle, under what stands above it. Millimetres. */
function rule(room: number, length: number): Paragraph {
  const side = mm((room - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, line: 120, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}
