import { expect, test } from 'vitest';
import type { AppraisalRow } from '../../../src/appraisal/appraisal-rows.js';
import type { DecisionRow } from '../../../src/appraisal/decision/rows.js';
import { appraisalSection } from '../../../src/reports/document/appraisal-section.js';
import { makeDocument } from '../../../src/reports/document/make-document.js';
import { surveySection } from '../../../src/reports/document/survey-section.js';
import { readDocx } from './read-docx.js';
import { emptyFacts } from './sample.js';

const empty = await emptyFacts();
const { contest, t } = empty;

const sheet = (finalistId: string, version: number, total: number): AppraisalRow => ({
  finalistId,
  unit: finalistId,
  version,
  appraiser: 5_000_000_999,
  points: {},
  total,
  remarks: { novelty: 'Nhận xét kín' },
  at: 1,
});
const unit = (finalistId: string, more: Partial<DecisionRow> = {}): DecisionRow => ({
  finalistId,
  unitName: `Đơn vị ${finalistId}`,
  versions: 1,
  funding: [],
  returns: 0,
  ...more,
});

test('nothing is said of an appraisal before there is one', () => {
  expect(appraisalSection({ contest, t, sheets: [], decisions: [unit('a')] })).toBeUndefined();
});

test('points are of the newest version, sums of what was agreed, and no appraiser is named', async () => {
  const sheets = [sheet('a', 1, 50), sheet('a', 2, 80), sheet('a', 2, 85.5)];
  const decisions = [
    unit('a', {
      decision: {
        outcome: 'replicate',
        reasons: '',
        version: 2,
        at: 1,
        number: '12/QĐ',
        day: '2020-02-14',
      },
      funding: [
        { source: 'province', asked: 9_000_000n, agreed: 7_000_000n },
        { source: 'own', agreed: 500_000n },
      ],
    }),
    unit('b', { funding: [{ source: 'province', asked: 1_000_000n }] }),
  ];
  const appraisal = appraisalSection({ contest, t, sheets, decisions });
  expect(appraisal?.lines).toEqual([
    'Trên hệ thống có 3 phiếu chấm đối với phương án, đề án, kế hoạch của 1/2 đơn vị.',
    contest.scoring.note.vi,
    'Đã ghi nhận kết luận đối với 1/2 đơn vị (Nhân rộng: 1).',
    'Kinh phí hỗ trợ đã thống nhất, theo ghi nhận trên hệ thống: 7.500.000 đồng.',
  ]);
  const { tables, part } = readDocx(await makeDocument({ ...empty, appraisal }));
  const table = tables.find(([head]) => head?.[2] === 'Số phiếu') ?? [];
  expect(table.slice(1)).toEqual([
    [
      '1',
      'Đơn vị a',
      '2',
      '82,75',
      expect.stringMatching(/^Nhân rộng \(.*12\/QĐ.*14\/02\/2020\)$/),
      '7.500.000 đồng',
    ],
    ['2', 'Đơn vị b', '0', '–', 'Chưa có', '–'],
  ]);
  expect(part('word/document.xml')).not.toMatch(/5000000999|Nhận xét kín/);
});

test('what was scored but not decided is said to be so', () => {
  const section = appraisalSection({
    contest,
    t,
    sheets: [sheet('a', 1, 50)],
    decisions: [unit('a')],
  });
  expect(section?.lines.slice(2)).toEqual([
    'Kết luận thẩm định: chưa có số liệu.',
    'Kinh phí hỗ trợ đã thống nhất: chưa có số liệu.',
  ]);
});

test('a survey is counted, and what people wrote stays out of a paper that is passed on', () => {
  const question = contest.survey.questions.find((one) => one.type === 'scale');
  const asked = contest.survey.questions.find((one) => one.type === 'text');
  if (question?.type !== 'scale' || asked?.type !== 'text') throw new Error('No such questions');
  const scales = [{ question, counts: [0, 0, 1, 2, 3], count: 6, mean: 26 / 6 }];
  const texts = [{ question: asked, texts: ['Tôi là Mai, nên đổi giờ thi.'] }];
  const section = surveySection({ shown: 6, scales, texts });
  expect(section?.lines).toEqual([
    'Trên hệ thống có 6 phiếu trả lời khảo sát (ẩn danh) và 1 ý kiến góp ý bằng lời.',
  ]);
  expect(section?.table?.rows).toEqual([
    ['1', question.question.vi, '0', '0', '1', '2', '3', '4,33'],
  ]);
  expect(JSON.stringify(section)).not.toContain('Mai');
  expect(surveySection({ shown: 0, scales, texts })).toBeUndefined();
});
