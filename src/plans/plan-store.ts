import type { Redis } from 'ioredis';
import { z } from 'zod';
import { inOrder, readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import { removeField, type WriteOutcome, writeField } from '../redis/record-fields.js';
import { type SubmitOutcome, submitVersion } from '../redis/record-versions.js';
import { execute } from '../redis/transaction.js';
import { BUDGET_LIMITS, type BudgetLine, budgetLineRecord } from './budget.js';
import {
  type Paper,
  type Plan,
  type PlanFile,
  type PlanText,
  type PlanVersion,
  planFileRecord,
  planRecord,
  planTextRecord,
  planVersionRecord,
} from './plan.js';
import { type PlanReturn, returnRecord } from './revision.js';

/** The columns of a budget line that people fill in. */
export const lineColumns = ['content', 'unit', 'quantity', 'unitPrice', 'source'] as const;
export type LineColumn = (typeof lineColumns)[number];

/** Messages that the text of one plan may consist of; far more than anyone writes. */
const MOST_TEXTS = 200;

export interface PlanStore {
  /** A finalist's plan; an empty one where nothing was written yet. */
  find(finalistId: string): Promise<Plan>;
  setKind(finalistId: string, kind: string): Promise<WriteOutcome>;
  /** A message's text: written again under the same key, it replaces what that message said. */
  writeText(finalistId: string, text: PlanText): Promise<WriteOutcome>;
  removeTexts(finalistId: string, part: string): Promise<void>;
  /** Keeps a file once in a part, however often it is sent. `most` counts those of all parts. */
  addFile(finalistId: string, file: PlanFile, most: number): Promise<WriteOutcome>;
  removeFile(finalistId: string, file: Pick<PlanFile, 'part' | 'key'>): Promise<WriteOutcome>;
  /** One answer of a budget line; the first one makes the line. */
  writeColumn(
    finalistId: string,
    line: Pick<BudgetLine, 'id' | 'addedAt'>,
    column: LineColumn,
    value: string,
  ): Promise<WriteOutcome>;
  removeLine(finalistId: string, lineId: string): Promise<void>;
  submit(
    plan: Plan,
    version: PlanVersion,
    code: { prefix: string; digits: number },
  ): Promise<SubmitOutcome>;
  versions(finalistId: string): Promise<PlanVersion[]>;
  lastVersion(finalistId: string): Promise<PlanVersion | undefined>;
  /**
   * Of two who record it at once, the first one does. What the unit claimed is answered by it.
   * Nothing about paper changes what was written in chat.
   */
  setPaper(finalistId: string, paper: Paper): Promise<void>;
  takePaperBack(finalistId: string): Promise<void>;
  setPaperClaim(finalistId: string, claim: Paper | undefined): Promise<void>;
}

export const columnRecord = z.object({ value: z.string(), addedAt: z.number() });
const lineField = z
  .string()
  .regex(/^[\w-]+\.\w+$/)
  .transform((field) => {
    const [id = '', column = ''] = field.split('.');
    return { id, column: z.enum(lineColumns).parse(column) };
  });

export function createPlanStore(client: Redis, keys: Keys): PlanStore {
  const place = (finalistId: string, hash: string, field: string) => ({
    record: keys.plan(finalistId),
    hash,
    field,
  });
  /** A plan is there as soon as its finalist is: the first write makes its record. */
  const begin = async (finalistId: string): Promise<void> => {
    await execute(
      client
        .multi()
        .hsetnx(keys.plan(finalistId), 'state', 'draft')
        .hsetnx(keys.plan(finalistId), 'revision', 0),
    );
  };
  const fileField = ({ part, key }: Pick<PlanFile, 'part' | 'key'>) => `${part}.${key}`;

  return {
    async find(finalistId) {
      const [facts, texts, files, lines, lastReturn] = await Promise.all([
        client.hgetall(keys.plan(finalistId)),
        client.hgetall(keys.planTexts(finalistId)),
        client.hgetall(keys.planFiles(finalistId)),
        client.hgetall(keys.planLines(finalistId)),
        client.lindex(keys.planReturns(finalistId), -1),
      ]);
      const returned = readReturn(lastReturn);
      return {
        finalistId,
        ...planRecord.parse(facts),
        texts: inOrder(readRecords(planTextRecord, texts)),
        files: inOrder(readRecords(planFileRecord, files)).map((file) => ({
          ...file,
          key: file.key.slice(file.part.length + 1),
        })),
        lines: readLines(lines),
        ...(returned && { returned }),
      };
    },

    async setKind(finalistId, kind) {
      await begin(finalistId);
      if ((await client.hget(keys.plan(finalistId), 'kind')) === kind) return 'same';
      await execute(
        client
          .multi()
          .hset(keys.plan(finalistId), 'kind', kind)
          .hincrby(keys.plan(finalistId), 'revision', 1),
      );
      return 'saved';
    },

    async writeText(finalistId, { key, ...text }) {
      await begin(finalistId);
      const at = place(finalistId, keys.planTexts(finalistId), key);
      return writeField(client, at, text, { most: MOST_TEXTS });
    },

    async removeTexts(finalistId, part) {
      const hash = keys.planTexts(finalistId);
      for (const { key, part: of } of readRecords(planTextRecord, await client.hgetall(hash))) {
        if (of === part) await removeField(client, place(finalistId, hash, key));
      }
    },

    async addFile(finalistId, { key, ...file }, most) {
      await begin(finalistId);
      const field = fileField({ part: file.part, key });
      const at = place(finalistId, keys.planFiles(finalistId), field);
      return writeField(client, at, file, { most, keep: true });
    },

    async removeFile(finalistId, file) {
      return removeField(client, place(finalistId, keys.planFiles(finalistId), fileField(file)));
    },

    async writeColumn(finalistId, { id, addedAt }, column, value) {
      await begin(finalistId);
      const at = place(finalistId, keys.planLines(finalistId), `${id}.${column}`);
      const most = BUDGET_LIMITS.lines * lineColumns.length;
      return writeField(client, at, { value, addedAt }, { most });
    },

    async removeLine(finalistId, lineId) {
      const hash = keys.planLines(finalistId);
      for (const column of lineColumns) {
        await removeField(client, place(finalistId, hash, `${lineId}.${column}`));
      }
    },

    submit({ finalistId, revision }, version, code) {
      return submitVersion(
        client,
        {
          record: keys.plan(finalistId),
          versions: keys.planVersions(finalistId),
          counter: keys.planCounter,
          codes: keys.planCodes,
        },
        { id: finalistId, revision, sha256: version.sha256, version, at: version.at, code },
      );
    },

    async versions(finalistId) {
      const lines = await client.lrange(keys.planVersions(finalistId), 0, -1);
      return lines.map((line) => planVersionRecord.parse(JSON.parse(line)));
    },

    async lastVersion(finalistId) {
      const line = await client.lindex(keys.planVersions(finalistId), -1);
      return line === null ? undefined : planVersionRecord.parse(JSON.parse(line));
    },

    async setPaper(finalistId, paper) {
      await begin(finalistId);
      const key = keys.plan(finalistId);
      await execute(
        client.multi().hsetnx(key, 'paper', JSON.stringify(paper)).hdel(key, 'paperClaim'),
      );
    },

    async takePaperBack(finalistId) {
      await client.hdel(keys.plan(finalistId), 'paper');
    },

    async setPaperClaim(finalistId, claim) {
      await begin(finalistId);
      const key = keys.plan(finalistId);
      if (claim) await client.hset(key, 'paperClaim', JSON.stringify(claim));
      else await client.hdel(key, 'paperClaim');
    },
  };
}

function readReturn(json: string | null): PlanReturn | undefined {
  const last = json === null ? undefined : returnRecord.parse(JSON.parse(json));
  return last?.state === 'returned' ? last : undefined;
}

/** Puts the lines together from their columns, oldest first. */
function readLines(hash: Record<string, string>): BudgetLine[] {
  const lines = new Map<string, BudgetLine>();
  for (const [field, json] of Object.entries(hash)) {
    const { id, column } = lineField.parse(field);
    const { value, addedAt } = columnRecord.parse(JSON.parse(json));
    const line: BudgetLine = lines.get(id) ?? { id, addedAt };
    line[column] = value;
    line.addedAt = Math.min(line.addedAt, addedAt);
    lines.set(id, line);
  }
  return [...lines.values()]
    .map((line) => budgetLineRecord.parse(line))
    .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}
