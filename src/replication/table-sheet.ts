import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { formatDate } from '../contest/calendar.js';
import type { Translator } from '../telegram/translations.js';
import { currentNews } from './milestones.js';
import { formatStart } from './start-date.js';
import type { TableRow } from './table.js';
import type { TableFacts } from './table-view.js';
import { applierName, modelTitle, stageName } from './words.js';

/** The columns, with their width in characters. Nobody in charge stands here: a file is passed on. */
const COLUMNS = {
  model: 60,
  agency: 44,
  stage: 24,
  day: 14,
  heard: 18,
  silent: 14,
  registered: 16,
  start: 14,
  plan: 60,
  note: 60,
} as const;
type Column = keyof typeof COLUMNS;
const columns = Object.keys(COLUMNS) as Column[];

/** The organiser's table as a spreadsheet. */
export async function tableSheet(facts: TableFacts): Promise<Buffer> {
  const { rows, t } = facts;
  return writeExcelFile([
    {
      sheet: t.plain('replication-sheet-name'),
      data: [
        columns.map((column) => heading(column, t)),
        ...rows.map((row) => {
          const values = valuesOf(facts, row);
          return columns.map((column) => text(values[column]));
        }),
      ],
      columns: columns.map((column) => ({ width: COLUMNS[column] })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

function valuesOf({ contest, t }: TableFacts, row: TableRow): Partial<Record<Column, string>> {
  const { replication, title, stage, heardAt, isSilent } = row;
  const { plan, start, registeredAt, news } = replication;
  const current = currentNews(news);
  return {
    model: modelTitle(contest, title === undefined ? undefined : { title }, replication, t),
    agency: applierName(contest, replication, t),
    stage: stageName(stage, t),
    ...(current && { day: formatDate(contest, current.day) }),
    heard: formatDate(contest, heardAt),
    ...(isSilent && { silent: t.plain('replication-filter', { filter: 'silent' }) }),
    ...(registeredAt !== undefined && { registered: formatDate(contest, registeredAt) }),
    ...(start !== undefined && { start: formatStart(start) }),
    plan,
    ...(current?.note !== undefined && { note: current.note }),
  };
}

/** Always as text: what begins with "=" must not become a formula. */
function text(value: string | undefined): Cell {
  return value ? { value, type: String, wrap: true, alignVertical: 'top' } : null;
}

function heading(column: Column, t: Translator): Cell {
  return {
    value: t.plain('replication-sheet-column', { column }),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#0B2F5B',
    textColor: '#FFFFFF',
    wrap: true,
  };
}
