import { strFromU8, unzipSync } from 'fflate';

/** A Word document as another program reads it. */
export interface ReadDocument {
  /** Every paragraph outside of tables. */
  paragraphs: string[];
  /** Cells by row and table. */
  tables: string[][][];
  /** How many rows each table repeats at the top of a page. */
  repeated: number[];
  /** What is said of each picture, and its bytes. */
  pictures: { description: string; bytes: Uint8Array }[];
  /** Attributes of the page: size and margins in twentieths of a point. */
  page: Record<string, string>;
  /** The parts of the file. */
  part(name: string): string;
}

export function readDocx(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`The document has no ${name}`);
    return strFromU8(file);
  };
  const xml = part('word/document.xml');
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  const rowsOf = (table: string) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
  const relations = part('word/_rels/document.xml.rels');
  const pictures = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([drawing]) => {
    const id = /r:embed="([^"]*)"/.exec(drawing)?.[1] ?? '';
    const [relation = ''] = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations) ?? [];
    const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
    const description = plainText(/ descr="([^"]*)"/.exec(drawing)?.[1] ?? '');
    return { description, bytes: files[`word/${target}`] ?? new Uint8Array() };
  });
  const [section = ''] = /<w:sectPr.*?<\/w:sectPr>/s.exec(xml) ?? [];
  return {
    paragraphs: paragraphsOf(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')),
    tables: tables.map((table) =>
      rowsOf(table).map((row) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell).join('\n')),
      ),
    ),
    repeated: tables.map(
      (table) => rowsOf(table).filter((row) => row.includes('<w:tblHeader')).length,
    ),
    pictures,
    page: Object.fromEntries(
      [...section.matchAll(/ w:(w|h|top|bottom|left|right)="(\d+)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    ),
    part,
  };
}

function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .map(plainText);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}
