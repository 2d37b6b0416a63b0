import type { Announcement } from '../../announcements/announcement.js';
import { titleText } from '../../announcements/words.js';
import { type Delivery, type DeliveryState, deliveryStates } from '../../outbox/delivery.js';
import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';
import { deliveryColumns } from './delivery.js';

/** What became of one recipient's copy. */
export interface Copy {
  /** Nothing of somebody who has no profile any more. */
  name: string | undefined;
  sort: 'person' | 'group' | 'channel';
  agencyId: string | undefined;
  delivery: Delivery;
  /** When they pressed that they know it, epoch milliseconds. */
  acknowledgedAt: number | undefined;
}

export type Tally = Record<DeliveryState, number> & { acknowledged: number };

export interface SentAnnouncement {
  announcement: Announcement;
  tally: Tally;
  /** By agency's id; "" for those of none that we know. */
  byAgency: ReadonlyMap<string, Tally>;
  /** Nothing where they would be too many; see `most-copies`. */
  copies: readonly Copy[] | undefined;
}

export function tallyOf(copies: readonly Copy[]): Tally {
  const tally = { acknowledged: 0 } as Tally;
  for (const state of deliveryStates) tally[state] = 0;
  for (const { delivery, acknowledgedAt } of copies) {
    tally[delivery.state] += 1;
    if (acknowledgedAt !== undefined) tally.acknowledged += 1;
  }
  return tally;
}

export function tallyByAgency(copies: readonly Copy[]): Map<string, Tally> {
  const groups = new Map<string, Copy[]>();
  for (const copy of copies) {
    const known = groups.get(copy.agencyId ?? '');
    if (known) known.push(copy);
    else groups.set(copy.agencyId ?? '', [copy]);
  }
  return new Map([...groups].map(([agencyId, some]) => [agencyId, tallyOf(some)]));
}

interface Counted {
  of: SentAnnouncement;
  tally: Tally;
}

/** Each announcement, and how many copies had which outcome. */
export function announcementsTable(
  sent: readonly SentAnnouncement[],
  context: TableContext,
): Promise<Table> {
  const { t, time } = context;
  const rows = sent.map((of): Counted => ({ of, tally: of.tally }));
  const columns: TableColumn<Counted>[] = [
    numberColumn(context),
    ...announcementColumns<Counted>(context, ({ of }) => of),
    columnOf(context, 'category', 'text', 18, ({ of }) =>
      t.plain('report-category', { category: of.announcement.category }),
    ),
    ...countColumns<Counted>(context, ({ tally }) => tally),
    columnOf(context, 'corrections', 'count', 12, ({ of }) => of.announcement.corrections),
    columnOf(context, 'recalled-at', 'time', 17, ({ of }) => time(of.announcement.recalledAt)),
  ];
  return makeTable('announcements', columns, rows, context, [t.plain('report-sent-note')]);
}

interface OfAgency extends Counted {
  agencyId: string;
}

/** The same by agency: where people are not reached, and where they do not answer. */
export function agencyDeliveriesTable(
  sent: readonly SentAnnouncement[],
  context: TableContext,
): Promise<Table> {
  const { t } = context;
  const rows = sent.flatMap((of) => {
    const agencies = [...of.byAgency].map(
      ([agencyId, tally]): OfAgency => ({ of, agencyId, tally }),
    );
    return agencies.sort((one, other) => compare(context, one.agencyId, other.agencyId));
  });
  const columns: TableColumn<OfAgency>[] = [
    numberColumn(context),
    ...announcementColumns<OfAgency>(context, ({ of }) => of),
    columnOf(context, 'agency', 'text', 40, ({ agencyId }) =>
      agencyId === '' ? t.plain('report-no-agency') : context.agency(agencyId),
    ),
    ...countColumns<OfAgency>(context, ({ tally }) => tally),
  ];
  return makeTable('agency-deliveries', columns, rows, context, [t.plain('report-sent-note')]);
}

interface CopyRow {
  of: SentAnnouncement;
  copy: Copy;
}

/** Every copy by itself. */
export function copiesTable(
  sent: readonly SentAnnouncement[],
  context: TableContext,
): Promise<Table> {
  const { t, time } = context;
  const rows = sent.flatMap((of) => (of.copies ?? []).map((copy): CopyRow => ({ of, copy })));
  const left = sent.filter(({ copies }) => copies === undefined).length;
  const columns: TableColumn<CopyRow>[] = [
    numberColumn(context),
    ...announcementColumns<CopyRow>(context, ({ of }) => of),
    columnOf(context, 'recipient', 'text', 30, ({ copy }) => copy.name),
    columnOf(context, 'recipient-sort', 'text', 14, ({ copy: { sort } }) =>
      t.plain('report-recipient-sort', { sort }),
    ),
    columnOf(context, 'agency', 'text', 34, ({ copy }) => context.agency(copy.agencyId)),
    ...deliveryColumns<CopyRow>(context, ({ copy }) => copy.delivery),
    columnOf(context, 'acknowledged-at', 'time', 17, ({ copy }) => time(copy.acknowledgedAt)),
  ];
  const notes = [
    t.plain('report-sent-note'),
    ...(left > 0 ? [t.plain('report-copies-left', { count: left })] : []),
  ];
  return makeTable('copies', columns, rows, context, notes);
}

function announcementColumns<Row>(
  context: TableContext,
  ofRow: (row: Row) => SentAnnouncement,
): TableColumn<Row>[] {
  return [
    columnOf(context, 'announcement', 'text', 40, (row) =>
      titleText(ofRow(row).announcement, context.t),
    ),
    columnOf(context, 'sent-at', 'time', 17, (row) =>
      context.time(ofRow(row).announcement.launchedAt),
    ),
  ];
}

function countColumns<Row>(
  context: TableContext,
  tallyOfRow: (row: Row) => Tally,
): TableColumn<Row>[] {
  const { t } = context;
  const total = (row: Row) => {
    const tally = tallyOfRow(row);
    return deliveryStates.reduce((sum, state) => sum + tally[state], 0);
  };
  const ofState = (name: string, states: readonly DeliveryState[]): TableColumn<Row> => ({
    heading: t.plain('report-outcome', { state: name }),
    width: 12,
    kind: 'count',
    value: (row) => states.reduce((sum, state) => sum + tallyOfRow(row)[state], 0),
    isSummed: true,
  });
  return [
    columnOf(context, 'copies', 'count', 10, total, true),
    ...deliveryStates
      .filter((state) => state !== 'pending' && state !== 'sending')
      .map((state) => ofState(state, [state])),
    ofState('pending', ['pending', 'sending']),
    columnOf(context, 'acknowledged', 'count', 12, (row) => tallyOfRow(row).acknowledged, true),
  ];
}

/** By name, those of no agency last. */
function compare(context: TableContext, one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return context.agency(one).localeCompare(context.agency(other), 'vi');
}
