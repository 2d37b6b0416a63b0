import { Paragraph, TextRun } from 'docx';
import { type Block, blank, body, part, section } from './blocks.js';
import { BLANK, centred, sideBySide } from './head.js';
import type { Letterhead } from './letterhead.js';
import { SIZE, TEXT_WIDTH } from './page.js';

/** What no store knows: it is for people to write. */
export function openParts({ addressee }: Letterhead): Block[] {
  return [
    part('III. Tồn tại, khó khăn và nguyên nhân'),
    section('1. Tồn tại, khó khăn'),
    ...blank('Phần này do cơ quan báo cáo viết'),
    section('2. Nguyên nhân'),
    ...blank('Phần này do cơ quan báo cáo viết'),
    part('IV. Đề xuất, kiến nghị'),
    section(`1. Đối với ${addressee}`),
    ...blank('Phần này do cơ quan báo cáo viết'),
    section('2. Đối với các cơ quan, đơn vị, địa phương'),
    ...blank('Phần này do cơ quan báo cáo viết'),
  ];
}

/** The last sentence, who gets it, and where it is signed. */
export function documentFoot(letterhead: Letterhead): Block[] {
  const { addressee, agencyName } = letterhead;
  const half = TEXT_WIDTH / 2;
  const line = (text: string) =>
    new Paragraph({ children: [new TextRun({ text, size: SIZE.small })] });
  return [
    body(
      `Trên đây là báo cáo tình hình, kết quả tổ chức cuộc thi, ${agencyName} kính báo cáo ${addressee}./.`,
      {},
      // A signature never stands alone on a page.
      { keepNext: true },
    ),
    new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [] }),
    sideBySide(
      [
        half,
        [
          new Paragraph({
            children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: 24 })],
          }),
          line('- Như trên;'),
          line(`- ${BLANK}${BLANK}${BLANK};`),
          line(`- Lưu: VT, ${BLANK}.`),
        ],
      ],
      [
        half,
        [
          centred('(QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ)', { bold: true }),
          centred('(Chữ ký, dấu)', { italics: true }, { spacing: { before: 120 } }),
          ...Array.from({ length: 3 }, () => new Paragraph({ children: [] })),
          centred('(Họ và tên)', { bold: true }),
        ],
      ],
    ),
  ];
}
