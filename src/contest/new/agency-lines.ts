import { normalizeText } from '../../text/vietnamese.js';
import type { Agency, AgencyGroup, LocalText } from '../contest.js';
import { idFor } from './values.js';

const LONGEST = { name: 120, nameEn: 160, short: 80, group: 100 };

/** Words of a first line that only names the columns. */
const HEADING = /^(tên|tên cơ quan|tên đơn vị|cơ quan|đơn vị|stt|name|agency)$/iu;

export interface ReadAgencies {
  groups: AgencyGroup[];
  /** With the number of the line, 1-based. */
  problem?: LocalText;
}

/**
 * Agencies as people list them, one to a line: `name; English name; short names, separated by commas`.
 * A line that begins with "#" names the group of those that follow. CSV of the same columns, and with
 * the group as the fourth, is read, too.
 */
export function readAgencies(text: string): ReadAgencies {
  const groups = new Map<string, AgencyGroup>();
  const taken = new Set<string>();
  let current = 'Cơ quan, đơn vị';
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const plain = normalizeText(line);
    if (plain === '') continue;
    if (plain.startsWith('#')) {
      current = normalizeText(plain.slice(1)).slice(0, LONGEST.group) || current;
      continue;
    }
    const cells = cellsOf(plain);
    if (groups.size === 0 && HEADING.test(cells[0] ?? '')) continue;
    const problem = problemOf(cells);
    if (problem) {
      return {
        groups: [],
        problem: { vi: `Dòng ${index + 1}: ${problem.vi}`, en: `Line ${index + 1}: ${problem.en}` },
      };
    }
    add(groups, cells[3] || current, agencyOf(cells, taken));
  }
  const found = [...groups.values()];
  return found.length > 0
    ? { groups: found }
    : { groups: [], problem: { vi: 'Chưa có cơ quan nào.', en: 'There is no agency in it.' } };
}

function add(groups: Map<string, AgencyGroup>, name: string, agency: Agency): void {
  const known = groups.get(name);
  if (known) {
    known.agencies.push(agency);
    return;
  }
  const ids = new Set([...groups.values()].map(({ id }) => id));
  const group = { id: idFor(name, ids), name: { vi: name, en: name }, complete: true };
  groups.set(name, { ...group, agencies: [agency] });
}

function agencyOf([name = '', nameEn = '', short = '']: string[], taken: Set<string>): Agency {
  const id = idFor(name, taken);
  taken.add(id);
  const shortNames = short
    .split(/[,|]/)
    .map(normalizeText)
    .filter((each) => each !== '');
  return { id, name, ...(nameEn && { nameEn }), shortNames, formerNames: [] };
}

function problemOf([name = '', nameEn = '', short = '', group = '']: string[]):
  | LocalText
  | undefined {
  if (name === '') return { vi: 'thiếu tên cơ quan.', en: 'the name is missing.' };
  const tooLong =
    name.length > LONGEST.name ||
    nameEn.length > LONGEST.nameEn ||
    group.length > LONGEST.group ||
    short.split(/[,|]/).some((each) => normalizeText(each).length > LONGEST.short);
  return tooLong
    ? {
        vi: 'tên quá dài (nhiều nhất 120 ký tự).',
        en: 'a name is too long (120 characters at most).',
      }
    : undefined;
}

/** A cell in quotes, where a doubled quote is one, or as it stands up to the separator. */
const CELLS = {
  ';': /\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)/gy,
  '\t': / *(?:"((?:[^"]|"")*)" *|([^\t]*))(?:\t|$)/gy,
  ',': /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)/gy,
};

/** By semicolons or tabs; by commas only in a line that begins with a quote, as names have commas of their own. */
function cellsOf(line: string): string[] {
  const outside = line.replace(/"(?:[^"]|"")*"/g, '');
  const comma = line.startsWith('"') ? ',' : ';';
  const separator = ([';', '\t'] as const).find((each) => outside.includes(each)) ?? comma;
  return [...line.matchAll(CELLS[separator])].map(([, quoted, plain = '']) =>
    normalizeText(quoted?.replaceAll('""', '"') ?? plain),
  );
}
