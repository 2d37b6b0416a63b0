import {
  type AgencyEvidence,
  countsIn,
  type Evidence,
  type EvidenceRow,
} from '../../commendation/evidence.js';
import { detailsText } from '../../commendation/words.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** By agency: what its commendations are worth in the PAR score. */
export function evidenceByAgencyTable(
  { groups, outside }: Evidence,
  context: TableContext,
): Promise<Table> {
  const { t } = context;
  const rows = groups.flatMap(({ agencies }) => agencies).filter(({ entrants }) => entrants > 0);
  const share = (part: number, { entrants }: AgencyEvidence) => part / entrants;
  const columns: TableColumn<AgencyEvidence>[] = [
    numberColumn(context),
    columnOf(context, 'group', 'text', 24, ({ agencyId }) => context.group(agencyId)),
    columnOf(context, 'agency', 'text', 44, ({ agencyId }) => context.agency(agencyId)),
    columnOf(context, 'entrants', 'count', 12, ({ entrants }) => entrants, true),
    columnOf(context, 'commended', 'count', 12, ({ commended }) => commended, true),
    columnOf(context, 'commended-share', 'share', 12, (row) => share(row.commended, row)),
    columnOf(context, 'documented', 'count', 14, ({ documented }) => documented, true),
    columnOf(context, 'documented-share', 'share', 14, (row) => share(row.documented, row)),
  ];
  const notes = [
    t.plain('report-evidence-note'),
    ...(outside > 0 ? [t.plain('report-evidence-outside', { count: outside })] : []),
  ];
  return makeTable('evidence-agencies', columns, rows, context, notes);
}

/** Every entrant, and how its agency commended it. Nobody's name stands here. */
export function evidenceTable({ groups }: Evidence, context: TableContext): Promise<Table> {
  const { contest, t, day, yes } = context;
  const rows = groups.flatMap(({ agencies }) => agencies).flatMap((agency) => agency.rows);
  const columns: TableColumn<EvidenceRow>[] = [
    numberColumn(context),
    columnOf(context, 'agency', 'text', 44, ({ entrant }) => context.agency(entrant.agencyId)),
    columnOf(context, 'code', 'text', 16, ({ entrant }) => entrant.code),
    columnOf(context, 'unit', 'text', 40, ({ entrant }) => entrant.unitName),
    columnOf(context, 'title', 'text', 50, ({ entrant }) => entrant.title),
    columnOf(context, 'is-commended', 'text', 12, (row) => yes(countsIn(row, 'commended'))),
    columnOf(context, 'commendations', 'count', 12, ({ commendations }) => commendations.length),
    columnOf(context, 'last-commended', 'day', 14, ({ commendations }) =>
      day(
        commendations
          .map(({ current }) => current.day)
          .sort()
          .at(-1),
      ),
    ),
    columnOf(context, 'commendation', 'text', 60, ({ commendations }) =>
      commendations.map(({ current }) => detailsText(contest, current, t)).join('\n'),
    ),
    columnOf(context, 'is-documented', 'text', 14, (row) => yes(countsIn(row, 'documented'))),
  ];
  return makeTable('evidence', columns, rows, context, [t.plain('report-evidence-note')]);
}
