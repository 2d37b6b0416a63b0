import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type CellValue, type Sheet, sheetName, typedSheets } from '../../src/text/spreadsheet.js';
import { cellText } from '../../src/text/spreadsheet-file.js';

/** The sheets of a file as another library reads them. */
async function read(sheets: readonly Sheet[]): Promise<{ name: string; rows: unknown[][] }[]> {
  const file = await typedSheets(sheets);
  const found = await readSheets(Buffer.from(file), { trim: false });
  return found.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(inSeconds)),
  }));
}

/** A day's fraction is cut to a millisecond by the reader, and not rounded. */
function inSeconds(value: unknown): unknown {
  return value instanceof Date ? new Date(Math.round(value.getTime() / 1_000) * 1_000) : value;
}

const partsOf = (file: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const COLUMNS: Sheet['columns'] = [
  { heading: 'Chữ', width: 20, kind: 'text' },
  { heading: 'Số', width: 10, kind: 'count' },
  { heading: 'Tỷ lệ', width: 10, kind: 'share' },
  { heading: 'Ngày', width: 12, kind: 'day' },
  { heading: 'Lúc', width: 16, kind: 'time' },
];
const sheetOf = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Bảng',
  lines: ['Tiêu đề', 'Dòng hai'],
  columns: COLUMNS,
  rows,
  ...more,
});

/** What stands in a cell after it was written: empty for nothing at all. */
const stored = (value: CellValue): unknown => (value === undefined || value === '' ? null : value);

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', "'", '"', '=1+1', '@SUM(1)', '_x003D_1+1'];
/** Names that every plain object of JavaScript has, and codes and characters that files can't carry. */
const AWKWARD = [
  'constructor',
  '__proto__',
  'toString',
  '_x0041_',
  '\u0000',
  '\uD800',
  '<&>"',
  ']]>',
];
const anyText = fc
  .tuple(
    fc.constantFrom('', ...DANGEROUS, ...AWKWARD),
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => parts.join(''));
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
const anyRow = fc.tuple(
  fc.option(anyText, { nil: undefined }),
  fc.option(fc.integer(), { nil: undefined }),
  fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  fc.option(anyDay, { nil: undefined }),
  fc.option(anyDay, { nil: undefined }),
);

describe('a spreadsheet', () => {
  test('gives every value back in its own type, whatever a text begins with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 20 }), async (rows) => {
        // A row without anything is left out by the reader, and so is a column.
        const marked = rows.map((row, at): CellValue[] => [row[0], at, ...row.slice(2)]);
        const sheet = sheetOf(marked, { columns: COLUMNS });
        const [found] = await read([sheet]);
        const cleaned = marked.map((row) =>
          row.map((value) => {
            if (typeof value !== 'string') return stored(value);
            // The codes are the reader's to undo, as Excel does.
            return stored(
              cellText(value).replace(/_x([0-9A-F]{4})_/g, (_, code) =>
                String.fromCharCode(Number.parseInt(code, 16)),
              ),
            );
          }),
        );
        expect(found?.rows.slice(0, 3).map(([first]) => first)).toEqual([
          'Tiêu đề',
          'Dòng hai',
          'Chữ',
        ]);
        expect(found?.rows.slice(3)).toEqual(cleaned);
      }),
      { numRuns: 60 },
    );
  });

  test('has no formula and no link in it, and keeps what is dangerous word for word', async () => {
    const rows = DANGEROUS.filter((text) => text.trim() !== '').map((text) => [text]);
    const columns = COLUMNS.slice(0, 1);
    const file = await typedSheets([sheetOf(rows, { columns, lines: ['=1+1', '+2'] })]);
    const parts = partsOf(file);
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toMatch(/<f[ >]|hyperlink/);
    // Of all cells with something in them, each says that it is a text.
    expect([...xml.matchAll(/<c [^>]*>(?=<v>)/g)].map(([cell]) => cell)).toSatisfy(
      (cells: string[]) =>
        cells.length === rows.length + 3 && cells.every((cell) => cell.includes('t="s"')),
    );
    const [{ data } = { data: [] }] = await readSheets(Buffer.from(file), { trim: false });
    expect(data.slice(3).map(([first]) => first)).toEqual(rows.map(([text]) => text));
    expect(data[0]?.[0]).toBe('=1+1');
  });

  test('keeps a text whole up to what a cell holds, and marks where more was left out', () => {
    const long = 'ă'.repeat(32_767);
    expect(cellText(long)).toBe(long);
    const cut = cellText(`${long}x`);
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/ă\[…\]$/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const far = cellText('_x0041_😀'.repeat(4_000) + text);
        expect(far.length).toBeLessThanOrEqual(32_767);
        expect(far).not.toMatch(/[\uD800-\uDBFF]\[…\]$|_x005F?\[…\]$/);
      }),
    );
  });

  test('shows its head, filters its rows and leaves the sums out of that', async () => {
    const day = new Date('2019-11-25T00:00:00Z');
    const rows = [
      ['a', 1, 0.5, day, day],
      ['b', 2, 0.25, day, day],
    ];
    const file = await typedSheets([
      sheetOf(rows, { name: "Số 'liệu'", totals: ['Cộng', 3] }),
      sheetOf([], { name: 'Trống' }),
    ]);
    const parts = partsOf(file);
    const [first = '', second = ''] = [1, 2].map((at) => parts[`xl/worksheets/sheet${at}.xml`]);
    expect(first).toContain('<autoFilter ref="A3:E5"/>');
    expect(first).toMatch(/ySplit="3"[^>]*state="frozen"/);
    expect(first).toMatch(/<worksheet [^>]*><sheetPr>.*<\/sheetPr><sheetViews>/);
    expect(first).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(second).not.toContain('autoFilter');
    expect(parts['xl/workbook.xml']).toContain(
      `localSheetId="0" hidden="1">'Số ''liệu'''!$A$3:$E$5</definedName>`,
    );
    for (const format of ['#,##0', '0.0%', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm']) {
      expect(parts['xl/styles.xml']).toContain(`formatCode="${format}"`);
    }
    const [table] = await readSheets(Buffer.from(file));
    expect(table?.data.at(-1)).toEqual(['Cộng', 3, null, null, null]);
  });

  test('is the same when a thread of its own makes it, and nobody waits meanwhile', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at): CellValue[] => [
      `=${at}`,
      at,
      at / 1_500,
      new Date(Date.UTC(2019, 10, 1 + (at % 30))),
      new Date(Date.UTC(2019, 10, 1, 8, at % 60)),
    ]);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const [large, small] = await read([sheetOf(rows), sheetOf(rows.slice(0, 2), { name: 'Hai' })]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(large?.rows.slice(3)).toEqual(rows);
    expect(small).toEqual({ name: 'Hai', rows: large?.rows.slice(0, 5) });
  });

  test('has a name that a tab may bear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const made = sheetName(name);
        expect(made.length).toBeGreaterThan(0);
        expect(made.length).toBeLessThanOrEqual(31);
        expect(made).not.toMatch(/[[\]/\\:*?]|^'|^\s|\s$/);
      }),
    );
    expect(sheetName('Kế hoạch: A/B')).toBe('Kế hoạch A B');
  });
});
