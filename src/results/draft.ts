import { z } from 'zod';
import { type Column, columns, draftStates, type ResultRow, rowId } from './result.js';

/** Why submitted results became a draft again: by whom, and in the approver's words. */
export const verdictRecord = z.object({
  /** Id of the submission. */
  about: z.string(),
  submittedBy: z.number(),
  by: z.number(),
  at: z.number(),
  /** Absent where whoever submitted them took them back. */
  remark: z.string().exactOptional(),
});
export type Verdict = z.infer<typeof verdictRecord>;

/** The draft's own facts as they stand in Redis: a hash of strings. */
export const draftRecord = z.object({
  state: z.enum(draftStates).default('draft'),
  /** Counts the changes of the rows. */
  revision: z.coerce.number().default(0),
  /** Id of what was last submitted. */
  submission: z.string().optional(),
  verdict: z
    .string()
    .transform((json) => verdictRecord.parse(JSON.parse(json)))
    .optional(),
});

/** Whose row it is, as it was when the row was added: it stays, whatever becomes of the entry. */
export const rowUnit = z.object({
  unitName: z.string(),
  agencyId: z.string().exactOptional(),
  /** Of the entry or finalist at that time; what an administrator writes takes its place. */
  title: z.string().exactOptional(),
  field: z.string().exactOptional(),
  entryId: z.string().exactOptional(),
  /** Epoch milliseconds. */
  addedAt: z.number(),
});
export type RowUnit = z.infer<typeof rowUnit>;

/** A row of the draft as it is kept: whose it is, and what was entered. */
export interface DraftRow {
  id: string;
  unit: RowUnit;
  entered: Partial<Pick<ResultRow, Column>>;
}

export interface Draft extends z.infer<typeof draftRecord> {
  /** In the order in which they were added. */
  rows: DraftRow[];
}

const entered = z.object({
  unitName: z.string().exactOptional(),
  agencyId: z.string().exactOptional(),
  title: z.string().exactOptional(),
  field: z.string().exactOptional(),
  points: z.coerce.number().exactOptional(),
  prize: z.string().exactOptional(),
  rank: z.coerce.number().exactOptional(),
});

/** The field of the rows' hash in which something stands. */
export function rowField(id: string, column: 'unit' | Column): string {
  return `${id} ${column}`;
}

/** Puts the rows together from their fields. What belongs to no row is not shown. */
export function rowsFrom(hash: Record<string, string>): DraftRow[] {
  return Object.entries(hash)
    .flatMap(([field, json]): DraftRow[] => {
      const [id = '', column] = field.split(' ');
      if (column !== 'unit') return [];
      const facts = columns.flatMap((one) => {
        const value = hash[rowField(id, one)];
        return value === undefined ? [] : [[one, value]];
      });
      return [
        {
          id: rowId.parse(id),
          unit: rowUnit.parse(JSON.parse(json)),
          entered: entered.parse(Object.fromEntries(facts)),
        },
      ];
    })
    .sort((one, other) => one.unit.addedAt - other.unit.addedAt || (one.id < other.id ? -1 : 1));
}
