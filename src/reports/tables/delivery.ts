import { type Delivery, messageIdsOf } from '../../outbox/delivery.js';
import { columnOf, type TableColumn, type TableContext } from '../table.js';

/** What became of a copy, in columns of its own. The times of one under way are by another clock. */
export function deliveryColumns<Row>(
  context: TableContext,
  deliveryOf: (row: Row) => Delivery | undefined,
): TableColumn<Row>[] {
  const { t, time, yes } = context;
  return [
    columnOf(context, 'outcome', 'text', 18, (row) => {
      const state = deliveryOf(row)?.state;
      return state && t.plain('report-outcome', { state });
    }),
    columnOf(context, 'outcome-at', 'time', 17, (row) => {
      const delivery = deliveryOf(row);
      return delivery && isSettled(delivery) ? time(delivery.at) : undefined;
    }),
    columnOf(context, 'reason', 'text', 30, (row) => reasonText(context, deliveryOf(row))),
    columnOf(context, 'tries', 'count', 8, (row) => deliveryOf(row)?.tries),
    columnOf(context, 'repeated', 'text', 14, (row) => {
      const delivery = deliveryOf(row);
      return delivery && yes(delivery.repeated);
    }),
  ];
}

function isSettled({ state }: Delivery): boolean {
  return state !== 'pending' && state !== 'sending';
}

/** Why a copy did not arrive, in words where it is a reason that we know. */
function reasonText({ t }: TableContext, delivery: Delivery | undefined): string | undefined {
  if (!delivery || messageIdsOf(delivery).length > 0) return undefined;
  const { state, detail: reason } = delivery;
  if (state === 'blocked') return t.plain('report-reason', { reason: 'blocked' });
  if (state !== 'failed' && state !== 'dropped') return undefined;
  if (reason === '') return undefined;
  // With the group's new id behind it.
  return t.plain('report-reason', { reason: reason.startsWith('moved-to') ? 'moved' : reason });
}
