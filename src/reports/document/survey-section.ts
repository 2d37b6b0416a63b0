import { SCALE } from '../../contest/survey-data.js';
import type { Figures } from '../../survey/figures.js';
import type { SectionFacts } from './facts.js';
import { NUMBER, number } from './words.js';

/**
 * What administrators may know of the survey; nothing as long as too few have answered. Of what people
 * wrote in their own words only the number: a report is passed on, and a text can tell who wrote it.
 */
export function surveySection({
  shown,
  scales,
  texts,
}: Pick<Figures, 'shown' | 'scales' | 'texts'>): SectionFacts | undefined {
  if (shown === 0) return undefined;
  const written = texts.reduce((sum, one) => sum + one.texts.length, 0);
  return {
    lines: [
      `Trên hệ thống có ${number(shown)} phiếu trả lời khảo sát (ẩn danh) và ${number(written)} ý kiến góp ý bằng lời.`,
    ],
    table: {
      caption: `Kết quả khảo sát theo thang điểm từ 1 đến ${SCALE.length}`,
      head: [NUMBER, 'Câu hỏi', ...SCALE.map((mark) => `Mức ${mark}`), 'Trung bình'],
      widths: [1, 5, ...SCALE.map(() => 1.2), 1.8],
      figures: [...SCALE.keys(), SCALE.length].map((column) => column + 2),
      rows: scales.map(({ question, counts, mean }, index) => [
        String(index + 1),
        question.question.vi,
        ...counts.map(number),
        mean === undefined ? '–' : number(Math.round(mean * 100) / 100),
      ]),
    },
  };
}
