import type { Delivery } from '../../outbox/delivery.js';
import type { ReminderSubject } from '../../reminders/reminder.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';
import { deliveryColumns } from './delivery.js';

/** One reminder to one person: of a unit, or as an agency's coordinator. */
export interface ReminderRow {
  kind: ReminderSubject['kind'] | 'coordinator';
  unitName: string | undefined;
  agencyId: string | undefined;
  /** Nothing of somebody who has taken their consent back. */
  name: string | undefined;
  /** Epoch milliseconds: when it was made. */
  madeAt: number;
  delivery: Delivery;
}

/** Who was reminded when, and what became of it, in the order in which it was made. */
export function remindersTable(
  reminders: readonly ReminderRow[],
  context: TableContext,
): Promise<Table> {
  const { t, time } = context;
  const rows = [...reminders].sort((one, other) => one.madeAt - other.madeAt);
  const columns: TableColumn<ReminderRow>[] = [
    numberColumn(context),
    columnOf(context, 'made-at', 'time', 17, ({ madeAt }) => time(madeAt)),
    columnOf(context, 'reminder-kind', 'text', 26, ({ kind }) =>
      t.plain('report-reminder-kind', { kind }),
    ),
    columnOf(context, 'unit', 'text', 40, ({ unitName }) => unitName),
    columnOf(context, 'agency', 'text', 34, ({ agencyId }) => context.agency(agencyId)),
    columnOf(context, 'recipient', 'text', 28, ({ name }) => name),
    ...deliveryColumns<ReminderRow>(context, ({ delivery }) => delivery),
  ];
  return makeTable('reminders', columns, rows, context, [t.plain('report-sent-note')]);
}
