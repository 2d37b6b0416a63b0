import { choicesOf, type FormStep } from '../../contest/contest.js';
import type { EntryOnRecord } from '../../registration/entries-on-record.js';
import { hasUnsentChanges, TITLE_STEP } from '../../registration/entry.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** Its owner took it back: only that there was one stays. */
export interface WithdrawnEntry {
  code: string;
  version: number;
  submittedAt: number | undefined;
}

/** Every entry that was ever submitted, as it was last submitted. */
export type EntryRow = EntryOnRecord | WithdrawnEntry;

function onRecord(row: EntryRow): EntryOnRecord | undefined {
  return 'entry' in row ? row : undefined;
}

export function entriesTable(rows: readonly EntryRow[], context: TableContext): Promise<Table> {
  const { contest, t, time, yes } = context;
  const column = (
    ...[name, kind, width, value, isSummed]: [
      string,
      TableColumn<EntryRow>['kind'],
      number,
      (row: EntryOnRecord) => ReturnType<TableColumn<EntryRow>['value']>,
      boolean?,
    ]
  ) =>
    columnOf<EntryRow>(
      context,
      name,
      kind,
      width,
      (row) => {
        const known = onRecord(row);
        return known && value(known);
      },
      isSummed,
    );
  const columns: TableColumn<EntryRow>[] = [
    numberColumn(context),
    columnOf(context, 'code', 'text', 16, ({ code }) => code),
    columnOf(context, 'entry-state', 'text', 14, (row) =>
      t.plain('report-entry-state', { state: onRecord(row) ? 'submitted' : 'withdrawn' }),
    ),
    column('title', 'text', 50, ({ title }) => title),
    column('group', 'text', 24, ({ agencyId }) => context.group(agencyId)),
    column('agency', 'text', 34, ({ agencyId }) => context.agency(agencyId)),
    column('owner-unit', 'text', 34, ({ unitName }) => unitName),
    column('owner', 'text', 24, ({ submission }) => submission.content.owner.name),
    column('authors', 'count', 10, ({ submission }) => submission.content.authors.length + 1, true),
    ...contest.form.steps.flatMap((step) => answerColumn(step, context)),
    column('files', 'count', 9, ({ submission }) => submission.content.files.length, true),
    columnOf(
      context,
      'versions',
      'count',
      9,
      (row) => onRecord(row)?.entry.version ?? versionsOf(row),
    ),
    columnOf(context, 'submitted-at', 'time', 17, (row) =>
      time(onRecord(row)?.submission.at ?? ('submittedAt' in row ? row.submittedAt : undefined)),
    ),
    column('unsent', 'text', 12, ({ entry }) => yes(hasUnsentChanges(entry))),
  ];
  return makeTable('entries', columns, rows, context);
}

function versionsOf(row: EntryRow): number | undefined {
  return 'version' in row ? row.version : undefined;
}

/** What was answered to one question of the form; lists and the pledge have columns of their own, or none. */
function answerColumn(step: FormStep, { contest, t }: TableContext): TableColumn<EntryRow>[] {
  if (step.id === TITLE_STEP || (step.type !== 'text' && step.type !== 'choice')) return [];
  const labels = new Map(
    step.type === 'choice'
      ? choicesOf(contest, step).map(({ id, label }) => [id, label[t.language]])
      : [],
  );
  return [
    {
      heading: step.label[t.language],
      width: step.type === 'choice' ? 24 : 40,
      kind: 'text',
      value: (row) => {
        const answer = onRecord(row)?.submission.content.answers[step.id];
        return answer === undefined ? undefined : (labels.get(answer) ?? answer);
      },
    },
  ];
}
