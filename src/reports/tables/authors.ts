import type { EntryOnRecord } from '../../registration/entries-on-record.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** One author of one entry on record, as the entry was last submitted. */
interface AuthorRow {
  of: EntryOnRecord;
  role: 'owner' | 'author';
  name: string;
  unit: string | undefined;
  position: string | undefined;
  /** They have an account here, so that they can be written to. */
  hasJoined: boolean;
}

/** Everybody who wrote an entry; who wrote several stands in it several times. */
export function authorsTable(
  entries: readonly EntryOnRecord[],
  context: TableContext,
): Promise<Table> {
  const { t, yes } = context;
  const columns: TableColumn<AuthorRow>[] = [
    numberColumn(context),
    columnOf(context, 'code', 'text', 16, ({ of }) => of.code),
    columnOf(context, 'title', 'text', 50, ({ of }) => of.title),
    columnOf(context, 'author', 'text', 28, ({ name }) => name),
    columnOf(context, 'author-role', 'text', 16, ({ role }) =>
      t.plain('report-author-role', { role }),
    ),
    columnOf(context, 'position', 'text', 28, ({ position }) => position),
    columnOf(context, 'unit', 'text', 40, ({ unit }) => unit),
    columnOf(context, 'entry-agency', 'text', 34, ({ of }) => context.agency(of.agencyId)),
    columnOf(context, 'joined', 'text', 12, ({ hasJoined }) => yes(hasJoined)),
  ];
  const rows = entries.flatMap((entry) => authorsOf(entry, context));
  const notes = [t.plain('report-authors-note', { entries: entries.length })];
  return makeTable('authors', columns, rows, context, notes);
}

function authorsOf(of: EntryOnRecord, { contest }: TableContext): AuthorRow[] {
  const { owner, authors, answers } = of.submission.content;
  const position = contest.form.steps.find(
    (step) => step.type === 'text' && step.prefill === 'position',
  );
  return [
    {
      of,
      role: 'owner',
      name: owner.name,
      unit: of.unitName,
      position: position && answers[position.id],
      hasJoined: true,
    },
    ...authors.map(
      (author): AuthorRow => ({
        of,
        role: 'author',
        name: author.name,
        unit: author.unit,
        position: author.position,
        hasJoined: author.userId !== undefined,
      }),
    ),
  ];
}
