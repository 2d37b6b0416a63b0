import { tableSheet } from '../text/spreadsheet.js';
import { countsIn, type EvidenceRow } from './evidence.js';
import type { EvidenceFacts } from './evidence-views.js';
import { detailsText, nameOfAgency } from './words.js';

/** The columns, with their width in characters. Nobody's name stands here: a file is passed on. */
const COLUMNS = {
  agency: 44,
  code: 18,
  unit: 44,
  title: 60,
  state: 18,
  commendation: 60,
  document: 16,
} as const;
type Column = keyof typeof COLUMNS;

/** What a cell holds at most: Excel refuses a longer one. */
const LONGEST_CELL = 32_000;

/** The table of evidence as a spreadsheet: a row for each entrant, by agency. */
export async function evidenceSheet(facts: EvidenceFacts): Promise<Buffer> {
  const { evidence, t } = facts;
  const rows = evidence.groups.flatMap(({ agencies }) => agencies).flatMap((agency) => agency.rows);
  return tableSheet(
    t.plain('commendation-sheet-name'),
    COLUMNS,
    (column) => t.plain('commendation-sheet-column', { column }),
    rows.map((row) => valuesOf(facts, row)),
  );
}

function valuesOf({ contest, t }: EvidenceFacts, row: EvidenceRow): Record<Column, string> {
  const { entrant, commendations } = row;
  const yes = (is: boolean) => t.plain('commendation-sheet-yes', { is: String(is) });
  const details = commendations.map(({ current }) => detailsText(contest, current, t));
  return {
    agency: nameOfAgency(contest, entrant.agencyId ?? '', t),
    code: entrant.code ?? '',
    unit: entrant.unitName ?? '',
    title: entrant.title ?? '',
    state: yes(countsIn(row, 'commended')),
    commendation: details.join('\n').slice(0, LONGEST_CELL),
    document: yes(countsIn(row, 'documented')),
  };
}
