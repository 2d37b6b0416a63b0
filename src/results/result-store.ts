import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import {
  type Draft,
  draftRecord,
  type RowUnit,
  rowField,
  rowsFrom,
  type Verdict,
} from './draft.js';
import {
  type Column,
  columns,
  type Published,
  publishedRecord,
  type ResultRow,
  resultRow,
  type Submission,
  submission,
} from './result.js';
import { publishScript, reopenScript, submitScript, writeRowsScript } from './result-scripts.js';

/**
 * What became of a write: `frozen` while the results wait for approval; `changed` when they are no
 * longer what was read; `gone` when there is no such row, `there` when there is one already; `same`
 * when this order was done before.
 */
export type WriteOutcome = 'saved' | 'same' | 'frozen' | 'changed' | 'gone' | 'there';

/** A row to be written as a whole: blank columns become unknown. */
export interface NewRow {
  id: string;
  unit: RowUnit;
  entered: Partial<Pick<ResultRow, Column>>;
}

/** To whom results are told, in this order. */
export const stages = ['own', 'news', 'chats'] as const;
export type Stage = (typeof stages)[number];

export interface ResultStore {
  draft(): Promise<Draft>;
  /**
   * Adds a row; one that is there stays as it is.
   * @param order like every one below: by it a second handling of an update is known
   */
  addRow(id: string, unit: RowUnit, order: string): Promise<WriteOutcome>;
  /** `undefined` makes it unknown. */
  setColumn(
    id: string,
    column: Column,
    value: string | undefined,
    order: string,
  ): Promise<WriteOutcome>;
  removeRow(id: string, order: string): Promise<WriteOutcome>;
  /** All of them in one step, and only if nothing was changed since `revision`. */
  writeRows(rows: readonly NewRow[], revision: number, order: string): Promise<WriteOutcome>;
  submit(results: Submission, revision: number): Promise<'submitted' | 'frozen' | 'changed'>;
  /** What waits for approval. */
  waiting(): Promise<Submission | undefined>;
  reopen(verdict: Verdict, order: string): Promise<'reopened' | 'changed'>;
  publish(results: Omit<Published, 'version'>): Promise<'published' | 'changed'>;
  /** Oldest first. */
  versions(): Promise<Published[]>;
  newest(): Promise<Published | undefined>;
  /** When each stage of a version was begun, epoch milliseconds. */
  begun(version: number): Promise<Partial<Record<Stage, number>>>;
  /** The first time stays. */
  begin(version: number, stage: Stage, at: number): Promise<void>;
  /** Telegram's file id of the picture card of a submission. */
  card(submissionId: string): Promise<string | undefined>;
  keepCard(submissionId: string, fileId: string): Promise<void>;
  keepImport(updateId: number, read: PendingImport): Promise<void>;
  pendingImport(updateId: number): Promise<PendingImport | undefined>;
}

/** A spreadsheet that was read, and waits for a press. */
export const pendingImport = z.object({
  /** The draft's, when it was read. */
  revision: z.number(),
  rows: z.array(resultRow),
});
export type PendingImport = z.infer<typeof pendingImport>;

/** A button may be pressed on the next morning. */
const IMPORT_SECONDS = 48 * 60 * 60;

export function createResultStore(client: Redis, keys: Keys): ResultStore {
  const write = async (
    fields: readonly (readonly [string, string | undefined])[],
    { revision, mustExist = '', mayNotExist = '', order }: WriteTerms,
  ): Promise<WriteOutcome> => {
    const values = fields.flatMap(([field, value]) => [field, value ?? '']);
    const args = [String(revision ?? ''), mustExist, mayNotExist, order, ...values];
    return (await writeRowsScript(
      client,
      [keys.resultDraft, keys.resultRows],
      args,
    )) as WriteOutcome;
  };

  const store: ResultStore = {
    async draft() {
      const [facts, rows] = await Promise.all([
        client.hgetall(keys.resultDraft),
        client.hgetall(keys.resultRows),
      ]);
      return { ...draftRecord.parse(facts), rows: rowsFrom(rows) };
    },

    addRow: (id, unit, order) =>
      write([[rowField(id, 'unit'), JSON.stringify(unit)]], {
        mayNotExist: rowField(id, 'unit'),
        order,
      }),
    setColumn: (id, column, value, order) =>
      write([[rowField(id, column), value]], { mustExist: rowField(id, 'unit'), order }),
    removeRow: (id, order) =>
      write(
        (['unit', ...columns] as const).map((column) => [rowField(id, column), undefined]),
        { mustExist: rowField(id, 'unit'), order },
      ),
    writeRows: (rows, revision, order) => write(rows.flatMap(fieldsOf), { revision, order }),

    async submit(results, revision) {
      return (await submitScript(
        client,
        [keys.resultDraft, keys.resultSubmission],
        [results.id, revision, JSON.stringify(submission.parse(results))],
      )) as 'submitted' | 'frozen' | 'changed';
    },
    async waiting() {
      const json = await client.get(keys.resultSubmission);
      return json === null ? undefined : submission.parse(JSON.parse(json));
    },
    async reopen(verdict, order) {
      return (await reopenScript(
        client,
        [keys.resultDraft, keys.resultSubmission],
        [verdict.about, order, JSON.stringify(verdict)],
      )) as 'reopened' | 'changed';
    },
    async publish(results) {
      return (await publishScript(
        client,
        [keys.resultDraft, keys.resultSubmission, keys.resultVersions],
        [results.id, JSON.stringify(publishedRecord.parse(results))],
      )) as 'published' | 'changed';
    },

    async versions() {
      const lines = await client.lrange(keys.resultVersions, 0, -1);
      return lines.map((line, at) => ({
        ...publishedRecord.parse(JSON.parse(line)),
        version: at + 1,
      }));
    },
    async newest() {
      return (await store.versions()).at(-1);
    },

    async begun(version) {
      const fields = stages.map((stage) => `${version} ${stage}`);
      const times = await client.hmget(keys.resultStages, ...fields);
      return Object.fromEntries(
        stages.flatMap((stage, at) => (times[at] ? [[stage, Number(times[at])]] : [])),
      );
    },
    async begin(version, stage, at) {
      await client.hsetnx(keys.resultStages, `${version} ${stage}`, at);
    },

    async card(submissionId) {
      return (await client.hget(keys.resultCards, submissionId)) ?? undefined;
    },
    async keepCard(submissionId, fileId) {
      await client.hsetnx(keys.resultCards, submissionId, fileId);
    },

    async keepImport(updateId, read) {
      const json = JSON.stringify(pendingImport.parse(read));
      await client.set(keys.resultImport(updateId), json, 'EX', IMPORT_SECONDS);
    },
    async pendingImport(updateId) {
      const json = await client.get(keys.resultImport(updateId));
      return json === null ? undefined : pendingImport.parse(JSON.parse(json));
    },
  };
  return store;
}

interface WriteTerms {
  revision?: number;
  mustExist?: string;
  mayNotExist?: string;
  order: string;
}

function fieldsOf({ id, unit, entered }: NewRow): [string, string | undefined][] {
  return [
    [rowField(id, 'unit'), JSON.stringify(unit)],
    ...columns.map((column): [string, string | undefined] => {
      const value = entered[column];
      return [rowField(id, column), value === undefined ? undefined : String(value)];
    }),
  ];
}
