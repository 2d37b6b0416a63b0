import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { loadContest } from '../../src/contest/load-contest.js';
import { finalistRowId, type ResultRow } from '../../src/results/result.js';
import { SheetError } from '../../src/results/sheet/archive.js';
import { codesIn, parseRows, type SheetFacts } from '../../src/results/sheet/parse-rows.js';
import { readCells } from '../../src/results/sheet/read-cells.js';
import { resultsTemplate } from '../../src/results/sheet/template.js';
import { loadTranslations } from '../../src/telegram/translations.js';

const contest = await loadContest();
const { vi, en } = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});
const finalists = contest.finalists.units;
const facts = (more: Partial<SheetFacts> = {}): SheetFacts => ({
  contest,
  finalists,
  entries: new Map(),
  rows: [],
  updateId: 77,
  ...more,
});
const sheet = (data: SheetData) => writeExcelFile(data).toBuffer();
const parse = async (data: SheetData, more?: Partial<SheetFacts>) =>
  parseRows(await readCells(await sheet(data)), facts(more));
const templateRows = finalists.map(({ id, score: _, ...unit }) => ({
  ...unit,
  id: finalistRowId(id),
}));

/** The file with one of its parts rewritten. */
function rewritten(file: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (part.test(name)) parts[name] = strToU8(change(strFromU8(bytes)));
  }
  return zipSync(parts);
}

describe('the template', () => {
  test.each([vi, en])('filled in is read back, in either language', async (t) => {
    const row: ResultRow = {
      id: finalistRowId('so-thong-tin'),
      unitName: 'Sở Thông tin và Truyền thông',
      agencyId: 'so-thong-tin',
      title: '=HYPERLINK("x")',
      field: 'modernisation',
      points: 83.25,
      prize: 'first',
      rank: 1,
    };
    const none = { id: 'f.cam-lam', unitName: 'UBND huyện Cam Lâm', prize: 'none' };
    const typed = { id: 'u.5-3', unitName: '-Tổ công nghệ số', agencyId: 'cam-lam', points: 77.8 };
    const rows = [row, none, typed];
    const parsed = parseRows(
      await readCells(await resultsTemplate(contest, rows, t)),
      facts({ rows }),
    );
    expect(parsed).toEqual({
      blank: 0,
      rows: [
        { row: 2, ...row },
        { row: 3, ...none, agencyId: 'cam-lam' },
        { row: 4, ...typed },
      ],
    });
  });

  test('sent back as it is enters nobody', async () => {
    const cells = await readCells(await resultsTemplate(contest, templateRows, vi));
    expect(cells[0]).toEqual([
      'Mã',
      'Đơn vị',
      'Cơ quan',
      'Tên mô hình, sáng kiến',
      'Lĩnh vực',
      'Điểm',
      'Giải',
      'Hạng',
    ]);
    expect(cells).toHaveLength(13);
    expect(parseRows(cells, facts())).toEqual({ problems: [{ kind: 'no-rows' }] });
  });

  test('has its header in view, and no formula in it', async () => {
    const rows = [{ id: 'u.1', unitName: '=1+1', title: '@SUM(A1)' }];
    const parts = unzipSync(await resultsTemplate(contest, rows, vi));
    const xml = Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    const first = xml.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
    expect(first).toContain('state="frozen"');
    expect(xml.some(([, text]) => /<f[ >]/.test(text))).toBe(false);
  });
});

describe('a spreadsheet that people made', () => {
  test('is read with its columns in any order, its names folded, and what else is in it left alone', async () => {
    const parsed = await parse([
      ['DANH SÁCH KẾT QUẢ'],
      [],
      ['STT', 'GIAI THUONG', 'Điểm (tối đa 100)', 'ĐƠN VỊ', 'Ghi chú'],
      [1, 'Nhất', '83,5 điểm', 'Sở thông tin và truyền thông', 'x'],
      [2, 'giải nhì', 77.8, 'so khoa hoc va cong nghe', null],
      [null, null, null, null, null],
      [3, 'Không đạt giải', null, 'Trạm y tế xã Suối Cát', null],
    ]);
    expect(parsed).toEqual({
      blank: 0,
      rows: [
        expect.objectContaining({ row: 4, id: 'f.so-thong-tin', points: 83.5, prize: 'first' }),
        expect.objectContaining({ row: 5, id: 'f.so-khoa-hoc', points: 77.8, prize: 'second' }),
        { row: 7, id: 'u.77-7', unitName: 'Trạm y tế xã Suối Cát', prize: 'none' },
      ],
    });
  });

  test('has every bad cell named with its row, and then nothing is taken', async () => {
    const parsed = await parse(
      [
        ['Mã', 'Đơn vị', 'Cơ quan', 'Tên mô hình, sáng kiến', 'Lĩnh vực', 'Điểm', 'Giải', 'Hạng'],
        ['so-thong-tin', 'Sở Thông tin và Truyền thông', null, null, null, 83, 'Giải Nhất', 1],
        ['so-mat-tich', null, null, null, null, 1, null, null],
        ['so-noi-vu', 'Sở Tài chính', null, null, null, 1, null, null],
        [null, null, null, 'Một tên', null, 1, null, null],
        [null, 'Tổ A', 'Sở Không có', 'x'.repeat(201), 'Nông nghiệp', 100.5, 'Giải Tư', 1.5],
        ['cam-lam', null, null, null, null, '7o', null, 'đầu'],
        ['so-thong-tin', null, null, null, null, 3, null, null],
        ['SK-2019-0001', null, null, null, null, 3, null, null],
        [null, 'Tổ B', null, null, null, new Date(Date.UTC(2026, 7, 7)), true, null],
      ].map((line) =>
        line.map((value) =>
          value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value,
        ),
      ),
    );
    expect('problems' in parsed && parsed.problems).toEqual([
      { kind: 'unknown-code', row: 3, column: 'code', value: 'so-mat-tich' },
      { kind: 'unit-mismatch', row: 4, column: 'unit', value: 'Sở Nội vụ' },
      { kind: 'unit-missing', row: 5, column: 'unit', value: '' },
      { kind: 'unknown-agency', row: 6, column: 'agency', value: 'Sở Không có' },
      { kind: 'too-long', row: 6, column: 'title', value: 'x'.repeat(201) },
      { kind: 'unknown-field', row: 6, column: 'field', value: 'Nông nghiệp' },
      { kind: 'bad-points', row: 6, column: 'points', value: '100.5' },
      { kind: 'unknown-prize', row: 6, column: 'prize', value: 'Giải Tư' },
      { kind: 'bad-rank', row: 6, column: 'rank', value: '1.5' },
      { kind: 'bad-points', row: 7, column: 'points', value: '7o' },
      { kind: 'bad-rank', row: 7, column: 'rank', value: 'đầu' },
      { kind: 'repeated-row', row: 8, column: 'unit', value: '', other: 2 },
      { kind: 'unknown-code', row: 9, column: 'code', value: 'SK-2019-0001' },
      { kind: 'bad-points', row: 10, column: 'points', value: '2026-08-07' },
      { kind: 'unknown-prize', row: 10, column: 'prize', value: 'true' },
    ]);
  });

  test('may name entries by their codes', async () => {
    const entry = {
      id: 'abcdefghijkl',
      withdrawn: false,
      unitName: 'Sở Y tế',
      agencyId: 'so-y-te',
    };
    const gone = { id: 'mnopqrstuvwx', withdrawn: true };
    const data: SheetData = [
      ['Mã', 'Điểm'],
      ['sk-2019-0001', 80],
      ['SK-2019-0002', 79],
    ];
    expect(codesIn(await readCells(await sheet(data)))).toEqual(['SK-2019-0001', 'SK-2019-0002']);
    const entries = new Map([
      ['SK-2019-0001', entry],
      ['SK-2019-0002', gone],
    ]);
    expect(await parse(data, { entries })).toEqual({
      problems: [{ kind: 'entry-withdrawn', row: 3, column: 'code', value: 'SK-2019-0002' }],
    });
    expect(await parse(data.slice(0, 2), { entries })).toEqual({
      blank: 0,
      rows: [
        { row: 2, id: 'e.abcdefghijkl', unitName: 'Sở Y tế', agencyId: 'so-y-te', points: 80 },
      ],
    });
  });

  test('sent again finds the rows that it made', async () => {
    const data: SheetData = [
      ['Đơn vị', 'Điểm'],
      ['Tổ A', 80],
    ];
    const rows = [{ id: 'u.3-2', unitName: 'TỔ A', title: 'Một sáng kiến' }];
    expect(await parse(data, { rows })).toMatchObject({ rows: [{ id: 'u.3-2' }] });
  });

  test.each([
    [
      'no header',
      [
        ['a', 'b'],
        [1, 2],
      ],
      'no-header',
    ],
    ['only a header', [['Đơn vị', 'Điểm']], 'no-rows'],
    [
      'a column twice',
      [
        ['Đơn vị', 'Điểm', 'Tổng điểm'],
        ['Tổ A', 1, 2],
      ],
      'repeated-column',
    ],
    [
      'too many rows',
      [['Đơn vị', 'Điểm'], ...Array.from({ length: 501 }, (_, at) => [`Tổ ${at}`, 1])],
      'too-many-rows',
    ],
  ] as [string, SheetData, string][])('with %s is refused as a whole', async (_, data, kind) => {
    const parsed = await parse(data);
    expect('problems' in parsed && parsed.problems.map((problem) => problem.kind)).toEqual([kind]);
  });

  test('counts a formula for what it last came to, and for a bad cell when it came to nothing', async () => {
    const file = await sheet([
      ['Đơn vị', 'Điểm'],
      ['Tổ A', 7],
      ['Tổ B', 8],
      ['Tổ C', 9],
    ]);
    const changed = rewritten(file, /sheet1\.xml$/, (xml) =>
      xml
        .replace(/<v>7<\/v>/, '<f>3+4</f><v>7</v>')
        .replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
        .replace(/<c r="B4"([^>]*)>.*?<\/c>/, '<c r="B4"$1><f>SUM(A1)</f></c>'),
    );
    const parsed = parseRows(await readCells(changed), facts());
    expect(parsed).toEqual({
      problems: [
        { kind: 'bad-points', row: 3, column: 'points', value: '#DIV/0!' },
        { kind: 'bad-points', row: 4, column: 'points', value: '=SUM(A1)' },
      ],
    });
  });
});

describe('a file that is no spreadsheet, or a trap', () => {
  const reasonOf = async (file: Uint8Array) => {
    const failure = await readCells(file).catch((error: unknown) => error);
    return failure instanceof SheetError ? failure.reason : failure;
  };

  test.each([
    ['a text', Buffer.from('Đơn vị;Điểm'), 'not-a-sheet'],
    ['nothing', Buffer.alloc(0), 'not-a-sheet'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    ['a zip of something else', Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') })), 'not-a-sheet'],
    ['a megabyte and more', Buffer.alloc(1024 * 1024 + 1), 'too-large'],
  ])('%s', async (_, file, reason) => {
    expect(await reasonOf(file)).toBe(reason);
  });

  test('a part that is cut off', async () => {
    const file = await sheet([['Đơn vị', 'Điểm']]);
    expect(await reasonOf(file.subarray(0, file.length - 60))).toBe('not-a-sheet');
    const broken = rewritten(file, /sheet1\.xml$/, (xml) => xml.slice(0, 200));
    expect(['not-a-sheet', []]).toContainEqual(
      await readCells(broken).catch((error: SheetError) => error.reason),
    );
  });

  test('megabytes out of kilobytes', async () => {
    const file = await sheet([['Đơn vị', 'Điểm']]);
    const bomb = rewritten(file, /sheet1\.xml$/, (xml) =>
      xml.replace('</sheetData>', `</sheetData>${' '.repeat(20_000_000)}`),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toBe('too-large');
  });

  test('a cell in the last of 17 billion places', async () => {
    const file = await sheet([['Đơn vị', 'Điểm']]);
    const sparse = rewritten(file, /sheet1\.xml$/, (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(await reasonOf(sparse)).toBe('too-large');
  });
});
