import { currentNews, type MilestoneNews } from '../../replication/milestones.js';
import { formatStart } from '../../replication/start-date.js';
import type { TableRow } from '../../replication/table.js';
import { applierName, modelTitle, stageTitle } from '../../replication/words.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** Who takes up which model, and how far they are. Nobody in charge stands here. */
export function replicationTable(rows: readonly TableRow[], context: TableContext): Promise<Table> {
  const { contest, t, time, day, yes } = context;
  const newsOf = ({ replication }: TableRow): MilestoneNews | undefined =>
    currentNews(replication.news);
  const columns: TableColumn<TableRow>[] = [
    numberColumn(context),
    columnOf(context, 'model', 'text', 50, ({ title, replication }) =>
      modelTitle(contest, title === undefined ? undefined : { title }, replication, t),
    ),
    columnOf(context, 'applier', 'text', 44, ({ replication }) =>
      applierName(contest, replication, t),
    ),
    columnOf(context, 'stage', 'text', 24, ({ stage }) => stageTitle(stage, t)),
    columnOf(context, 'milestone-day', 'day', 14, (row) => day(newsOf(row)?.day)),
    columnOf(context, 'heard-at', 'time', 17, ({ heardAt }) => time(heardAt)),
    columnOf(context, 'silent', 'text', 12, ({ isSilent }) => yes(isSilent)),
    columnOf(context, 'registered-at', 'time', 17, ({ replication }) =>
      time(replication.registeredAt),
    ),
    columnOf(context, 'start', 'text', 14, ({ replication: { start } }) =>
      start === undefined ? undefined : formatStart(start),
    ),
    columnOf(context, 'replication-plan', 'text', 50, ({ replication }) => replication.plan),
    columnOf(context, 'milestone-note', 'text', 50, (row) => newsOf(row)?.note),
    columnOf(context, 'evidence-files', 'count', 10, ({ replication: { news } }) =>
      news.reduce((sum, { files }) => sum + files.length, 0),
    ),
  ];
  return makeTable('replication', columns, rows, context, [t.plain('report-replication-note')]);
}
