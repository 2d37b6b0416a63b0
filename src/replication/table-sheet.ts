import { formatDate } from '../contest/calendar.js';
import { tableSheet as writeTable } from '../text/spreadsheet.js';
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

/** The organiser's table as a spreadsheet. */
export async function tableSheet(facts: TableFacts): Promise<Buffer> {
  const { rows, t } = facts;
  return writeTable(
    t.plain('replication-sheet-name'),
    COLUMNS,
    (column) => t.plain('replication-sheet-column', { column }),
    rows.map((row) => valuesOf(facts, row)),
  );
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
