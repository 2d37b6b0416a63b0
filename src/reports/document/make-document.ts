import { Document, Packer } from 'docx';
import { commendationPart, disseminationPart, replicationPart } from './agencies-part.js';
import { type Block, body, dataTable, part, section } from './blocks.js';
import { type Captions, createCaptions } from './captions.js';
import { entriesPart } from './entries-part.js';
import type { DocumentFacts, SectionFacts } from './facts.js';
import { drawFigures } from './figures.js';
import { documentFoot, openParts } from './foot.js';
import { documentHead, draftMark } from './head.js';
import { letterhead } from './letterhead.js';
import { organisationPart } from './organisation-part.js';
import { pageFrame, STYLES } from './page.js';
import { plansPart } from './plans-part.js';
import { UNKNOWN } from './words.js';

/**
 * The organiser's report on the contest, in the form that decree 30/2020/NĐ-CP gives administrative
 * reports. Every figure is one of the facts; what they don't hold is said to be unknown, or left to be
 * written by hand. It is a draft, and says so on every page.
 */
export async function makeDocument(facts: DocumentFacts): Promise<Buffer> {
  const head = letterhead(facts.contest);
  const captions = createCaptions();
  const charts = await drawFigures(facts, captions);
  const document = new Document({
    title: 'Báo cáo (dự thảo)',
    creator: head.agencyName,
    description: draftMark(facts),
    styles: STYLES,
    sections: [
      {
        ...pageFrame(draftMark(facts)),
        children: [
          ...documentHead(facts, head),
          ...organisationPart(facts),
          part('II. Kết quả thực hiện'),
          ...entriesPart(facts, captions, charts),
          ...plansPart(facts, captions, charts),
          ...disseminationPart(facts, captions, charts),
          ...commendationPart(facts, captions),
          ...replicationPart(facts, captions),
          ...otherSection('6. Thẩm định và kinh phí hỗ trợ', facts.appraisal, captions),
          ...otherSection('7. Khảo sát ý kiến về cuộc thi', facts.survey, captions),
          ...openParts(head),
          ...documentFoot(head),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function otherSection(
  heading: string,
  facts: SectionFacts | undefined,
  captions: Captions,
): Block[] {
  if (!facts) return [section(heading), body(`${UNKNOWN}.`)];
  const { lines, table } = facts;
  return [
    section(heading),
    ...lines.map((line) => body(line)),
    ...(table
      ? dataTable({
          ...table,
          caption: captions.table(table.caption),
          widths: table.widths ?? table.head.map(() => 1),
        })
      : []),
  ];
}
