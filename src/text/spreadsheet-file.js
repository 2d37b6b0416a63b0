// JavaScript, not TypeScript: a thread of its own loads this file, in production and under the tests
// alike, and nothing would translate it there.
// @ts-check

/** @typedef {import('./spreadsheet.js').Sheet} Sheet */
/** @typedef {import('./spreadsheet.js').CellValue} CellValue */
/** @typedef {import('./spreadsheet.js').ColumnKind} ColumnKind */
/** @typedef {import('write-excel-file/node').Cell} Cell */

/** Excel refuses a longer one. UTF-16 units. */
const LONGEST_CELL = 32_767;
/** Understood in any language: something was left out here. */
const LEFT_OUT = '[…]';

/** @type {Record<ColumnKind, string | undefined>} */
const FORMATS = {
  text: undefined,
  count: '#,##0',
  number: '#,##0.##',
  share: '0.0%',
  day: 'dd/mm/yyyy',
  time: 'dd/mm/yyyy hh:mm',
};

/** Of documents of Vietnamese offices. */
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 };
/** Points. */
const LINE = 16;
const TITLE_LINE = 22;
/** A long text is cut off by the row's edge, not the table by a long text. */
const MOST_LINES = 8;
/** Characters side by side on a printed page at which they can still be read. */
const PAGE_WIDTH = 200;
/** Of a wider table these stay in sight, and stand on each page: the number, and what tells rows apart. */
const KEPT_COLUMNS = 2;

const HEADING = { backgroundColor: '#0B2F5B', textColor: '#FFFFFF' };

/**
 * A text as a cell holds it: what XML can't carry is gone, what Excel would take for a code of its own
 * ("_x0041_") is kept as it is, and nothing is longer than Excel takes.
 * @param {string} text
 * @returns {string}
 */
export function cellText(text) {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|[^\P{Cc}\n\t]/gu, '');
  // The library keeps texts by their own words in a plain object, which has these words already.
  if (clean in {}) return `${coded(clean.charAt(0))}${clean.slice(1)}`;
  const whole = clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, coded('_'));
  if (whole.length <= LONGEST_CELL) return whole;
  // Neither half a letter nor half a code at the end.
  const kept = whole.slice(0, LONGEST_CELL - LEFT_OUT.length);
  return kept.replace(/[\uD800-\uDBFF]$|_(x[0-9A-F]{0,4})?$/i, '') + LEFT_OUT;
}

/** @param {string} character */
function coded(character) {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_`;
}

/**
 * A text is a text, whatever it begins with: the library makes a formula only of what is declared as one,
 * and nothing here is.
 * @param {CellValue} value
 * @param {ColumnKind} kind
 * @param {boolean} [bold]
 * @returns {Cell}
 */
function cellOf(value, kind, bold) {
  const look = { alignVertical: /** @type {const} */ ('top'), ...BORDER, ...(bold && BOLD) };
  if (value === undefined || value === '') return { value: '', ...look };
  if (typeof value === 'string') {
    return { value: cellText(value), type: String, wrap: true, ...look };
  }
  const format = FORMATS[kind];
  const how = { ...look, ...(format !== undefined && { format }) };
  return typeof value === 'number'
    ? { value, type: Number, ...how }
    : { value, type: Date, align: 'left', ...how };
}

const BORDER = { borderStyle: /** @type {const} */ ('thin'), borderColor: '#A6A6A6' };
const BOLD = { fontWeight: /** @type {const} */ ('bold') };

/**
 * Programs differ in whether they make a row as high as its texts need.
 * @param {readonly CellValue[]} row
 * @param {Sheet['columns']} columns
 */
function heightOf(row, columns) {
  let most = 1;
  for (const [at, value] of row.entries()) {
    const width = columns[at]?.width ?? 1;
    if (typeof value !== 'string' || (value.length < width && !value.includes('\n'))) continue;
    const lines = value.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0);
    most = Math.max(most, lines);
  }
  return Math.min(most, MOST_LINES) * LINE;
}

/** @param {string} text @param {number} width in characters; words leave some of it empty */
function linesOf(text, width) {
  return Math.max(1, Math.ceil((text.length * 1.15) / width));
}

/** The height of a row stands at its first cell. @param {Cell[]} cells @param {number} height @returns {Cell[]} */
function withHeight([first, ...others], height) {
  const cell = typeof first === 'object' && first && 'value' in first ? first : { value: '' };
  return [{ ...cell, height }, ...others];
}

/** @param {Sheet} sheet */
function isWide({ columns }) {
  return widthOf(columns) > PAGE_WIDTH;
}

/** @param {Sheet['columns']} columns */
function widthOf(columns) {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** @param {Sheet} sheet */
function dataOf({ lines, columns, rows, totals }) {
  const [title = '', ...others] = lines;
  /** @type {Cell[][]} */
  const data = [];
  if (lines.length > 0) {
    const look = { ...BOLD, fontSize: 14 };
    data.push([{ value: cellText(title), type: String, ...look, height: TITLE_LINE }]);
  }
  for (const line of others) {
    data.push(withHeight([line ? { value: cellText(line), type: String } : null], LINE));
  }
  const head = columns.map(
    ({ heading }) =>
      /** @type {const} */ ({
        value: cellText(heading),
        type: String,
        ...BOLD,
        ...HEADING,
        ...BORDER,
        wrap: true,
        align: 'center',
        alignVertical: 'center',
      }),
  );
  const headings = columns.map(({ heading }) => heading);
  data.push(withHeight(head, heightOf(headings, columns)));
  for (const row of rows) {
    const cells = columns.map(({ kind }, at) => cellOf(row[at], kind));
    data.push(withHeight(cells, heightOf(row, columns)));
  }
  if (totals) {
    const cells = columns.map(({ kind }, at) => cellOf(totals[at], kind, true));
    data.push(withHeight(cells, LINE));
  }
  return data;
}

/** "A", "Z", "AA". @param {number} index from 0 @returns {string} */
function letters(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** The head of the table and its rows, without the sums below. @param {Sheet} sheet */
function tableArea({ lines, columns, rows }) {
  const head = lines.length + 1;
  return { head, last: letters(columns.length - 1), end: head + rows.length };
}

/**
 * What the library has no word for: filters in the head, and printing on the width of a page with the
 * head on each.
 * @param {readonly Sheet[]} sheets
 * @returns {import('write-excel-file/node').Feature<Buffer | import('node:stream') | import('node:buffer').Blob>}
 */
function filtersAndPrinting(sheets) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const { head, last, end } = tableArea(sheet);
            const filter = `<autoFilter ref="A${head}:${last}${end}"/>`;
            return xml
              .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</sheetData>', `$&${sheet.rows.length > 0 ? filter : ''}`)
              .replace('<pageSetup ', `$&fitToWidth="${pagesOf(sheet)}" fitToHeight="0" `);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\/>/, namesOf(sheets)),
        },
      },
    },
  };
}

/** How many pages a table is wide. @param {Sheet} sheet */
function pagesOf({ columns }) {
  return Math.ceil(widthOf(columns) / PAGE_WIDTH);
}

/** @param {readonly Sheet[]} sheets */
function namesOf(sheets) {
  const names = sheets.flatMap((sheet, at) => {
    const { head, last, end } = tableArea(sheet);
    const of = `'${xmlText(sheet.name).replaceAll("'", "''")}'`;
    const own = (
      /** @type {string} */ name,
      /** @type {string} */ more,
      /** @type {string} */ area,
    ) =>
      `<definedName name="_xlnm.${name}" localSheetId="${at}"${more}>${of}!${area}</definedName>`;
    const filter = own('_FilterDatabase', ' hidden="1"', `$A$${head}:$${last}$${end}`);
    const kept = `$A:$${letters(KEPT_COLUMNS - 1)},${of}!`;
    const titles = own('Print_Titles', '', `${isWide(sheet) ? kept : ''}$${head}:$${head}`);
    return sheet.rows.length > 0 ? [filter, titles] : [titles];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** @param {string} text */
function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Writes sheets as one file. It holds up whoever waits for it: large ones are for a thread of their own.
 * @param {readonly Sheet[]} sheets
 * @returns {Promise<Buffer>}
 */
export async function writeSheets(sheets) {
  // Loaded when it is first wanted: the bot starts without waiting for what few ask for.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: sheet.lines.length + 1,
      ...(isWide(sheet) && { stickyColumnsCount: KEPT_COLUMNS }),
      orientation: /** @type {const} */ ('landscape'),
    })),
    { ...FONT, features: [filtersAndPrinting(sheets)] },
  ).toBuffer();
}
