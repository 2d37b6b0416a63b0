import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  openReplication,
  openTable,
  sendTableSheet,
  type TableFilter,
  tableFilters,
} from './buttons.js';
import { matches, type TableRow } from './table.js';
import { applierName, modelTitle, stageName } from './words.js';

const MOST_ON_PAGE = 10;

/** For administrators, from wherever they look after things. */
export function replicationTableButton(t: Translator): InlineKeyboardButton {
  return openTable.make(t.plain('replication-table'), 'all', '0');
}

export interface TableFacts {
  contest: Contest;
  rows: readonly TableRow[];
  t: Translator;
}

/** Models and who applies them, how far each is, and who no longer answers. */
export function tableView(facts: TableFacts, filter: TableFilter, asked: number): View {
  const { rows, t } = facts;
  const found = rows.filter((row) => matches(row, filter));
  const page = pageOfTexts(found, (row) => `00. ${lineOf(facts, row)}`, asked, {
    most: MOST_ON_PAGE,
  });
  const first = page.items[0] === undefined ? 0 : found.indexOf(page.items[0]) + 1;
  const open = page.items.map(({ replication }, index) =>
    openReplication.make(String(first + index), replication.id, '0'),
  );
  return {
    text: [
      t.html('replication-table-head', {
        count: rows.length,
        filter: filterName(filter, t),
        found: found.length,
      }),
      ...page.items.map((row, index) => `${first + index}. ${lineOf(facts, row)}`),
    ].join('\n'),
    buttons: [
      ...inRows(open, 5),
      ...turnRow(page, (text, to) => openTable.make(text, filter, to)),
      ...filterRows(rows, t),
      ...(rows.length > 0 ? [[sendTableSheet.make(t.plain('replication-table-sheet'))]] : []),
      [menuButton(t)],
    ],
  };
}

function lineOf({ contest, t }: TableFacts, row: TableRow): string {
  const { replication, title, stage, heardAt, isSilent } = row;
  return t.html('replication-table-line', {
    agency: applierName(contest, replication, t),
    title: modelTitle(contest, title === undefined ? undefined : { title }, replication, t),
    stage: stageName(stage, t),
    date: formatDate(contest, heardAt),
    silent: String(isSilent),
  });
}

function filterName(filter: TableFilter, t: Translator): string {
  if (filter === 'all' || filter === 'silent') {
    return t.plain('replication-filter', { filter });
  }
  return stageName(filter, t);
}

/** Only what finds something. */
function filterRows(rows: readonly TableRow[], t: Translator): InlineKeyboardButton[][] {
  const counted = tableFilters
    .map((filter) => ({ filter, count: rows.filter((row) => matches(row, filter)).length }))
    .filter(({ count }) => count > 0);
  return inRows(
    counted.map(({ filter, count }) =>
      openTable.make(
        t.plain('replication-filter-button', { name: filterName(filter, t), count }),
        filter,
        '0',
      ),
    ),
    2,
  );
}
