import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** What was decided on a unit's plan, and which funding was asked and agreed. */
export interface DecisionRow {
  unitName: string;
  agencyId?: string;
  planCode?: string;
  versions: number;
  decision?: {
    outcome: 'apply' | 'replicate' | 'supplement' | 'reject';
    reasons: string;
    version: number;
    at: number;
    number?: string;
    day?: string;
  };
  funding: readonly {
    /** One of the contest's sources. */
    source: string;
    /** Whole đồng. */
    asked?: bigint;
    agreed?: bigint;
    number?: string;
    day?: string;
  }[];
  /** How often it was given back to be revised. */
  returns: number;
  awaited?: { at: number; until?: string };
}

export function decisionsTable(
  rows: readonly DecisionRow[],
  context: TableContext,
): Promise<Table> {
  const { contest, t, time, day } = context;
  const money = (
    of: 'asked' | 'agreed',
    { id, label }: (typeof contest.plan.sources)[number],
  ): TableColumn<DecisionRow> => ({
    heading: t.plain('report-funding', { of, source: label[t.language] }),
    width: 18,
    kind: 'count',
    value: ({ funding }) => {
      const amount = funding.find(({ source }) => source === id)?.[of];
      return amount === undefined ? undefined : Number(amount);
    },
    isSummed: true,
  });
  const { sources } = contest.plan;
  const columns: TableColumn<DecisionRow>[] = [
    numberColumn(context),
    columnOf(context, 'unit', 'text', 40, ({ unitName }) => unitName),
    columnOf(context, 'agency', 'text', 34, ({ agencyId }) => context.agency(agencyId)),
    columnOf(context, 'plan-code', 'text', 16, ({ planCode }) => planCode),
    columnOf(context, 'versions', 'count', 9, ({ versions }) => versions),
    columnOf(context, 'decision', 'text', 18, ({ decision }) =>
      t.plain('report-decision', { outcome: decision?.outcome ?? 'none' }),
    ),
    columnOf(context, 'plan-version', 'count', 9, ({ decision }) => decision?.version),
    columnOf(context, 'reasons', 'text', 50, ({ decision }) => decision?.reasons),
    columnOf(context, 'document-number', 'text', 18, ({ decision }) => decision?.number),
    columnOf(context, 'document-day', 'day', 12, ({ decision }) => day(decision?.day)),
    columnOf(context, 'decided-at', 'time', 17, ({ decision }) => time(decision?.at)),
    ...sources.map((source) => money('asked', source)),
    ...sources.map((source) => money('agreed', source)),
    columnOf(context, 'funding-documents', 'text', 26, ({ funding }) =>
      [...new Set(funding.flatMap(({ number }) => number ?? []))].join('; '),
    ),
    columnOf(context, 'returns', 'count', 10, ({ returns }) => returns, true),
    columnOf(context, 'awaited-until', 'day', 14, ({ awaited }) => day(awaited?.until)),
  ];
  return makeTable('decisions', columns, rows, context, [t.plain('report-decisions-note')]);
}
