import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** A sheet of an appraiser, for one version of a plan. */
export interface AppraisalRow {
  unit: string;
  /** Of the plan, counted from 1. */
  version: number;
  /** By name; nothing of somebody who had themselves erased. */
  appraiser: string | undefined;
  /** By the id of the criterion. */
  points: Readonly<Record<string, number>>;
  total: number;
  /** By the id of the criterion, where there is one. */
  remarks: Readonly<Record<string, string>>;
  remark?: string;
  /** Epoch milliseconds. */
  at: number;
}

/** What appraisers gave, criterion by criterion; in no sum, as sheets are of different versions. */
export function appraisalTable(
  rows: readonly AppraisalRow[],
  context: TableContext,
): Promise<Table> {
  const { contest, t, time } = context;
  const { criteria, illustrative, note } = contest.scoring;
  const columns: TableColumn<AppraisalRow>[] = [
    numberColumn(context),
    columnOf(context, 'unit', 'text', 40, ({ unit }) => unit),
    columnOf(context, 'plan-version', 'count', 9, ({ version }) => version),
    columnOf(context, 'appraiser', 'text', 28, ({ appraiser }) => appraiser),
    ...criteria.map(
      ({ id, label, weight }): TableColumn<AppraisalRow> => ({
        heading: t.plain('report-criterion', { criterion: label[t.language], weight }),
        width: 16,
        kind: 'number',
        value: ({ points }) => points[id],
      }),
    ),
    columnOf(context, 'points', 'number', 12, ({ total }) => total),
    columnOf(context, 'remarks', 'text', 60, ({ remarks, remark }) =>
      [
        ...criteria.flatMap(({ id, label }) =>
          remarks[id] === undefined ? [] : [`${label[t.language]}: ${remarks[id]}`],
        ),
        ...(remark === undefined ? [] : [remark]),
      ].join('\n'),
    ),
    columnOf(context, 'scored-at', 'time', 17, ({ at }) => time(at)),
  ];
  const notes = [t.plain('report-appraisal-note'), ...(illustrative ? [note[t.language]] : [])];
  return makeTable('appraisal', columns, rows, context, notes);
}
