import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Bytes of a spreadsheet as it is sent. One with a thousand results has a tenth of it. */
export const LARGEST_SHEET = 1024 * 1024;
/** Bytes of all its parts together, unpacked. */
const LARGEST_UNPACKED = 8 * 1024 * 1024;
const MOST_ROWS = 5_000;
/** The reader fills each row up to the widest one. */
const MOST_PLACES = 500_000;

/** Why a file is not read: it is no spreadsheet, or there is too much in it. */
export class SheetError extends Error {
  override readonly name = 'SheetError';

  constructor(readonly reason: 'not-a-sheet' | 'old-excel' | 'too-large') {
    super(`The spreadsheet cannot be read: ${reason}`);
  }
}

/** A file of Excel 97–2003, or one with a password: an OLE container. */
const OLE = 'd0cf11e0';

/**
 * Unpacks a spreadsheet within limits and packs what is read of it again, unpressed. An .xlsx is a
 * zip, and a few kilobytes of one can say that they are gigabytes, or have one cell in the last of
 * 17 billion places: the reader itself would take their word.
 * @throws SheetError
 */
export function withinLimits(file: Uint8Array): Uint8Array {
  if (Buffer.from(file.subarray(0, 4)).toString('hex') === OLE) throw new SheetError('old-excel');
  if (file.length > LARGEST_SHEET) throw new SheetError('too-large');
  const parts = unpack(file);
  if (!Object.keys(parts).some((name) => name.endsWith('workbook.xml'))) {
    throw new SheetError('not-a-sheet');
  }
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/worksheets\/[^/]*\.xml$/i.test(name)) continue;
    const xml = strFromU8(bytes);
    checkPlaces(xml);
    parts[name] = strToU8(withoutSilentErrors(xml));
  }
  return zipSync(parts, { level: 0 });
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(file, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        total += originalSize;
        // What is longer than it says is cut off where it said it would end.
        if (total > LARGEST_UNPACKED) throw new SheetError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('not-a-sheet');
  }
}

function checkPlaces(xml: string): void {
  const rows = xml.split(/<(?:\w+:)?row\b/);
  let widest = 0;
  let furthest = rows.length;
  for (const row of rows) {
    const cells = row.match(/<(?:\w+:)?c\b/g)?.length ?? 0;
    widest = Math.max(widest, cells);
  }
  for (const [, letters = '', number = '0'] of xml.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    widest = Math.max(widest, columnNumber(letters));
    furthest = Math.max(furthest, Number(number));
  }
  if (furthest > MOST_ROWS || widest * furthest > MOST_PLACES) throw new SheetError('too-large');
}

/**
 * The reader takes a formula that failed ("#DIV/0!"), or was never worked out, for a blank cell. Here
 * blank says that something is not known, so both are made texts that are seen to be wrong.
 */
function withoutSilentErrors(xml: string): string {
  return xml
    .replace(/(<(?:\w+:)?c\b[^>]*\bt=")e"/g, '$1str"')
    .replace(
      /<c\b([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>([^<]*)<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g,
      (_, attributes: string, formula = '') =>
        `<c${attributes.replace(/\st="[^"]*"/, '')} t="str"><v>=${formula}</v></c>`,
    );
}

/** "A" is 1, "Z" 26, "AA" 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
