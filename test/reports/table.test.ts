import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '../../src/announcements/announcement.js';
import type { Contest } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { createTableContext, type Table, type TableContext } from '../../src/reports/table.js';
import { appraisalTable } from '../../src/reports/tables/appraisal.js';
import { decisionsTable } from '../../src/reports/tables/decisions.js';
import { copiesTable, tallyByAgency, tallyOf } from '../../src/reports/tables/deliveries.js';
import { type EntryRow, entriesTable } from '../../src/reports/tables/entries.js';
import { surveyTable } from '../../src/reports/tables/survey.js';
import { makeWorkbook } from '../../src/reports/workbook.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import type { CellValue } from '../../src/text/spreadsheet.js';
import { cellText } from '../../src/text/spreadsheet-file.js';
import { type ReadSheet, recordsOf, sheetsOf } from '../support/reports.js';

const NOW = Date.parse('2019-11-20T02:00:00Z');
const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

let contest: Contest;
let context: TableContext;
beforeAll(async () => {
  contest = await loadContest();
  context = createTableContext(contest, translators.vi);
});

async function readBack(...tables: Table[]): Promise<ReadSheet[]> {
  const how = { contest, now: NOW, t: translators.vi };
  return sheetsOf((await makeWorkbook('x', tables, how)).bytes);
}

/** As it comes back: the reader undoes the codes of a file, as Excel does. */
function stored(value: CellValue): unknown {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') return value;
  const text = cellText(value).replace(/_x([0-9A-F]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return text === '' ? null : text;
}

const hostile = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", '=cmd|', '', 'constructor', '__proto__'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((parts) => parts.join(''));

const anyEntry = fc.record({
  code: fc.constantFrom('SK-2019-0001', '=1+1', '@x'),
  title: hostile,
  agencyId: fc.constantFrom('so-noi-vu', 'cam-lam', '=gone', undefined),
  unitName: hostile,
  owner: hostile,
  answers: fc.dictionary(fc.constantFrom('situation', 'content', 'field', 'position'), hostile),
  authors: fc.nat(3),
  at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1_000),
});

interface MadeUp {
  code: string;
  title: string;
  agencyId: string | undefined;
  unitName: string;
  owner: string;
  answers: Record<string, string>;
  /** Co-authors. */
  authors: number;
  at: number;
}

/** An entry as far as the table reads it. */
function rowOf({ code, title, agencyId, unitName, owner, answers, authors, at }: MadeUp): EntryRow {
  const entry = { state: 'submitted', version: 2, revision: 1, submittedRevision: 1 };
  const content = {
    owner: { userId: 1, name: owner },
    answers,
    authors: Array.from({ length: authors }, () => ({ key: 'n', name: owner })),
    files: [],
  };
  const submission = { at, sha256: '', content };
  return { entry, code, submission, title, agencyId, unitName } as unknown as EntryRow;
}

describe('a table', () => {
  test('comes back cell by cell, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), async (made) => {
        const table = await entriesTable(made.map(rowOf), context);
        const [sheet] = await readBack(table);
        const head = sheet?.rows.findIndex(([first]) => first === 'STT') ?? -1;
        const written = [...table.rows, table.totals ?? []];
        expect(sheet?.rows.slice(head + 1)).toEqual(written.map((row) => row.map(stored)));
        const authors = made.reduce((sum, one) => sum + one.authors + 1, 0);
        expect(table.totals?.[8]).toBe(authors);
        // In the contest's zone, seven hours ahead.
        const times = table.columns.findIndex(({ heading }) => heading === 'Gửi gần nhất');
        expect(table.rows.map((row) => Number(row[times]))).toEqual(
          made.map(({ at }) => at + (at < Date.parse('1975-06-13') ? 8 : 7) * 3_600_000),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('of many rows is made in a thread of its own, and is the same', async () => {
    const made = Array.from({ length: 400 }, (_, at) => ({
      code: `SK-${at}`,
      title: `=${at}`,
      agencyId: 'so-noi-vu',
      unitName: 'x',
      owner: '+x',
      answers: {},
      authors: 1,
      at: NOW,
    }));
    const table = await entriesTable(made.map(rowOf), context);
    const [sheet] = await readBack(table);
    const records = sheet ? recordsOf(sheet) : [];
    expect(records).toHaveLength(401);
    expect(records[399]).toMatchObject({ STT: 400, 'Mã hồ sơ': 'SK-399', 'Số tác giả': 2 });
    expect(records[400]).toMatchObject({ 'Mã hồ sơ': 'Cộng', 'Số tác giả': 800 });
  });

  test('of copies says how many announcements it leaves out', async () => {
    const delivery = {
      state: 'failed',
      at: NOW,
      detail: 'chat-not-found',
      tries: 1,
      repeated: false,
    };
    const copy = {
      name: 'x',
      sort: 'person',
      agencyId: undefined,
      acknowledgedAt: undefined,
      delivery,
    };
    const copies = [copy, { ...copy, acknowledgedAt: NOW, agencyId: 'cam-lam' }] as Parameters<
      typeof tallyOf
    >[0];
    const announcement = { content: {}, launchedAt: NOW } as unknown as Announcement;
    const facts = { announcement, tally: tallyOf(copies), byAgency: tallyByAgency(copies) };
    expect(facts.tally).toMatchObject({ failed: 2, sent: 0, acknowledged: 1 });
    expect([...facts.byAgency].map(([id, { failed }]) => [id, failed])).toEqual([
      ['', 1],
      ['cam-lam', 1],
    ]);
    const table = await copiesTable(
      [
        { ...facts, copies },
        { ...facts, copies: undefined },
      ],
      context,
    );
    expect(table.rows).toHaveLength(2);
    expect(table.rows[0]).toContain('không tìm thấy tài khoản, hoặc người này chưa mở hệ thống');
    expect(table.notes.at(-1)).toContain('1 thông báo cũ hơn không liệt kê từng bản');
  });

  test('of appraisal, decisions and the survey has points, money and days as what they are', async () => {
    const [first, second] = contest.scoring.criteria;
    const [source] = contest.plan.sources;
    if (!first || !second || !source) throw new Error('The contest has none');
    const sheets = await readBack(
      await appraisalTable(
        [
          {
            unit: '=Sở',
            version: 2,
            appraiser: undefined,
            points: { [first.id]: 7.5, [second.id]: 8 },
            total: 15.5,
            remarks: { [first.id]: 'Rõ' },
            remark: '+Nên làm',
            at: NOW,
          },
        ],
        context,
      ),
      await decisionsTable(
        [
          {
            unitName: 'Sở Nội vụ',
            agencyId: 'so-noi-vu',
            versions: 1,
            decision: {
              outcome: 'replicate',
              reasons: '-Tốt',
              version: 1,
              at: NOW,
              number: '12/SNV',
              day: '2019-11-19',
            },
            funding: [
              { source: source.id, asked: 9_000_000n, agreed: 5_000_000n, number: '3/STC' },
            ],
            returns: 1,
          },
          {
            unitName: 'Sở Y tế',
            versions: 0,
            funding: [],
            returns: 0,
            awaited: { at: NOW, until: '2019-12-01' },
          },
        ],
        context,
      ),
      await surveyTable(
        [
          { question: 'Hài lòng?', type: 'scale', answer: '5', count: 12 },
          { question: 'Góp ý', type: 'text', answer: '=Thêm thời gian', count: 1 },
        ],
        context,
      ),
    );
    const [appraisal, decisions, survey] = sheets.map(recordsOf);
    expect(appraisal).toEqual([
      expect.objectContaining({
        'Đơn vị': '=Sở',
        'Người thẩm định': null,
        [`${first.label.vi} (trọng số ${first.weight})`]: 7.5,
        'Tổng điểm': 15.5,
        'Nhận xét': `${first.label.vi}: Rõ\n+Nên làm`,
        'Gửi phiếu lúc': new Date('2019-11-20T09:00:00Z'),
      }),
    ]);
    // Weights that nobody decided are called so.
    const words = JSON.stringify(sheets[0]?.rows);
    expect(words.includes(contest.scoring.note.vi)).toBe(contest.scoring.illustrative);
    expect(decisions).toEqual([
      expect.objectContaining({
        'Kết luận': 'nhân rộng',
        'Lý do': '-Tốt',
        'Ngày văn bản': new Date('2019-11-19T00:00:00Z'),
        [`Đề nghị: ${source.label.vi} (đồng)`]: 9_000_000,
        [`Thống nhất: ${source.label.vi} (đồng)`]: 5_000_000,
        'Văn bản về kinh phí': '3/STC',
      }),
      expect.objectContaining({
        'Kết luận': 'chưa có',
        [`Thống nhất: ${source.label.vi} (đồng)`]: null,
        'Hạn hoàn thiện': new Date('2019-12-01T00:00:00Z'),
      }),
      expect.objectContaining({
        'Đơn vị': 'Cộng',
        [`Thống nhất: ${source.label.vi} (đồng)`]: 5_000_000,
        'Số lần đề nghị hoàn thiện': 1,
      }),
    ]);
    expect(survey).toEqual([
      { STT: 1, 'Câu hỏi': 'Hài lòng?', 'Trả lời': '5', 'Mức điểm': 5, 'Số câu trả lời': 12 },
      {
        STT: 2,
        'Câu hỏi': 'Góp ý',
        'Trả lời': '=Thêm thời gian',
        'Mức điểm': null,
        'Số câu trả lời': 1,
      },
    ]);
  });
});
