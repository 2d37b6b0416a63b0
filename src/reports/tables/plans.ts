import { budgetTotal, totalsBySource } from '../../plans/budget.js';
import { hasUnsentChanges } from '../../plans/plan.js';
import { owes } from '../../plans/standing.js';
import type { UnitProgress } from '../../progress/progress.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

const DAY_MS = 86_400_000;

/** The units of the final round, and what they sent of their plan: item 3 of the dispatch. */
export function plansTable(units: readonly UnitProgress[], context: TableContext): Promise<Table> {
  const { contest, t, time, day, yes } = context;
  const { kinds, parts, sources } = contest.plan;
  const labelOf = (list: readonly { id: string; label: { vi: string; en: string } }[], id = '') =>
    list.find((one) => one.id === id)?.label[t.language] ?? id;
  const column = <K extends TableColumn<UnitProgress>['kind']>(
    name: string,
    kind: K,
    width: number,
    value: (unit: UnitProgress) => ReturnType<TableColumn<UnitProgress>['value']>,
    isSummed = false,
  ) => columnOf<UnitProgress>(context, name, kind, width, value, isSummed);
  const columns: TableColumn<UnitProgress>[] = [
    numberColumn(context),
    column('unit', 'text', 40, ({ finalist }) => finalist.unitName),
    column('agency', 'text', 34, ({ finalist }) => context.agency(finalist.agencyId)),
    column('title', 'text', 50, ({ finalist }) => finalist.title),
    column('standing', 'text', 18, ({ standing }) =>
      t.plain('report-standing', { standing: standing.standing }),
    ),
    column('missing', 'text', 30, ({ standing }) =>
      standing.missing.map((id) => labelOf(parts, id)).join('; '),
    ),
    column('plan-kind', 'text', 14, ({ standing: { last } }) => last && labelOf(kinds, last.kind)),
    column('plan-code', 'text', 16, ({ standing: { plan } }) => plan.code),
    column('versions', 'count', 9, ({ standing: { plan } }) => plan.version),
    column('submitted-at', 'time', 17, ({ standing: { last } }) => time(last?.at)),
    column('in-time', 'text', 11, ({ standing: { last, lateMs } }) => last && yes(lateMs === 0)),
    column('days-late', 'count', 11, ({ standing: { last, lateMs } }) =>
      last && lateMs > 0 ? Math.ceil(lateMs / DAY_MS) : undefined,
    ),
    column('paper-number', 'text', 18, ({ standing: { plan } }) => plan.paper?.number),
    column('paper-day', 'day', 12, ({ standing: { plan } }) => day(plan.paper?.date)),
    column('files', 'count', 9, ({ standing: { last } }) => last?.files.length, true),
    ...sources.map(
      ({ id, label }): TableColumn<UnitProgress> => ({
        heading: t.plain('report-budget-source', { source: label[t.language] }),
        width: 18,
        kind: 'count',
        value: ({ standing: { last } }) => last && Number(totalsBySource(last.lines).get(id) ?? 0n),
        isSummed: true,
      }),
    ),
    column(
      'budget',
      'count',
      18,
      ({ standing: { last } }) => last && Number(budgetTotal(last.lines)),
      true,
    ),
    column('unsent', 'text', 12, ({ standing: { plan } }) => yes(hasUnsentChanges(plan))),
    column('people', 'count', 9, ({ people }) => people.length, true),
    column('call', 'text', 30, ({ standing, unreachable }) =>
      unreachable && owes(standing)
        ? t.plain('report-unreachable', { why: unreachable })
        : undefined,
    ),
  ];
  const notes = [t.plain('report-plans-note')];
  return makeTable('plans', columns, units, context, notes);
}
