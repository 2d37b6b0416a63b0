import type { CoverageRow } from '../../dissemination/coverage.js';
import type { Report } from '../../dissemination/report.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** How far an agency has made the results known. */
export interface CoverageFacts extends Omit<CoverageRow, 'report'> {
  /** The last that it reported. */
  report: Report | undefined;
}

/**
 * What agencies claim and what was counted stand in columns of their own: they are never added up with
 * one another.
 * @param rows nothing as long as no results are public
 */
export function coverageTable(
  rows: readonly CoverageFacts[] | undefined,
  context: TableContext,
): Promise<Table> {
  const { t, time, day } = context;
  const column = (
    name: string,
    kind: TableColumn<CoverageFacts>['kind'],
    width: number,
    value: (facts: CoverageFacts) => ReturnType<TableColumn<CoverageFacts>['value']>,
    isSummed = false,
  ) => columnOf<CoverageFacts>(context, name, kind, width, value, isSummed);
  const columns: TableColumn<CoverageFacts>[] = [
    numberColumn(context),
    column('group', 'text', 24, ({ agencyId }) => context.group(agencyId)),
    column('agency', 'text', 40, ({ agencyId }) => context.agency(agencyId)),
    column('coordinators', 'count', 10, ({ coordinators }) => coordinators, true),
    column('kit-at', 'time', 17, ({ kitAt }) => time(kitAt)),
    column('coverage-state', 'text', 22, ({ state }) =>
      t.plain('report-coverage-state', { state }),
    ),
    column('reported-at', 'time', 17, ({ report }) => time(report?.at)),
    column('spread-day', 'day', 14, ({ report }) => day(report?.day)),
    column('ways', 'text', 34, ({ report }) =>
      report?.ways.map((way) => t.plain('pb-way', { way })).join('; '),
    ),
    column('officials-reached', 'count', 14, ({ report }) => report?.officials.reached, true),
    column('officials', 'count', 14, ({ report }) => report?.officials.total, true),
    column('union-reached', 'count', 14, ({ report }) => report?.union.reached, true),
    column('union', 'count', 14, ({ report }) => report?.union.total, true),
    column('models', 'count', 12, ({ report }) => report?.models.length),
    column('obstacles', 'text', 50, ({ report }) => report?.obstacles),
    column('evidence-files', 'count', 10, ({ report }) => report?.files.length, true),
    column('counted', 'count', 14, ({ acknowledged }) => acknowledged, true),
  ];
  const notes = [
    t.plain(rows ? 'report-coverage-note' : 'report-nothing-public'),
    ...(rows ? [context.contest.dissemination.note[t.language]] : []),
  ];
  return makeTable('coverage', columns, rows ?? [], context, notes);
}
