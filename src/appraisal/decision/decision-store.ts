import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { type ReturnRecord, returnRecord } from '../../plans/revision.js';
import type { Keys } from '../../redis/keys.js';
import { type Decision, decisionRecord } from './decision.js';
import { draftPrefix } from './draft-store.js';
import { type Funding, fundingRecord } from './funding.js';
import { anonymizeScript, appendScript } from './scripts.js';

/** `changed`: the records, the plan or the draft are no longer what was read. */
export type AppendOutcome = 'saved' | 'changed';

/** What is on record of a unit: each list oldest first, and only added to. */
export interface UnitRecords {
  returns: ReturnRecord[];
  decisions: Decision[];
  funding: Funding[];
}
export type RecordKind = keyof UnitRecords;
type RecordOf<K extends RecordKind> = UnitRecords[K][number];

/** What was read, and must still stand so. */
export interface Read {
  /** How many records of this kind there were. */
  records: number;
  /** How many versions of the plan, where that matters. */
  version?: number;
  draft?: { userId: number; subject: string; revision: number };
}

/** What is kept of somebody's doing. */
export interface KeptRecord {
  kind: RecordKind;
  finalistId: string;
  state: string;
  at: number;
}

export interface DecisionStore {
  of(finalistId: string): Promise<UnitRecords>;
  /** Units of which anything is on record. */
  units(): Promise<string[]>;
  append<K extends RecordKind>(
    kind: K,
    finalistId: string,
    record: RecordOf<K>,
    read: Read,
  ): Promise<AppendOutcome>;
  /** What somebody recorded as an administrator. */
  keptOf(userId: number): Promise<KeptRecord[]>;
  /** For an administrator who takes their consent back: what was recorded stays, without the person. */
  forget(userId: number): Promise<void>;
}

const SCHEMAS = {
  returns: returnRecord,
  decisions: decisionRecord,
  funding: fundingRecord,
} as const;
const KINDS = ['returns', 'decisions', 'funding'] as const satisfies readonly RecordKind[];

export function createDecisionStore(client: Redis, keys: Keys): DecisionStore {
  const keyOf = (kind: RecordKind, finalistId: string): string =>
    ({
      returns: keys.planReturns(finalistId),
      decisions: keys.planDecisions(finalistId),
      funding: keys.planFunding(finalistId),
    })[kind];

  const read = async <T>(
    schema: z.ZodType<T>,
    kind: RecordKind,
    finalistId: string,
  ): Promise<T[]> => {
    const lines = await client.lrange(keyOf(kind, finalistId), 0, -1);
    return lines.map((line) => schema.parse(JSON.parse(line)));
  };

  const store: DecisionStore = {
    async of(finalistId) {
      const [returns, decisions, funding] = await Promise.all([
        read(returnRecord, 'returns', finalistId),
        read(decisionRecord, 'decisions', finalistId),
        read(fundingRecord, 'funding', finalistId),
      ]);
      return { returns, decisions, funding };
    },
    units: async () => (await client.smembers(keys.decidedUnits)).sort(),

    async append(kind, finalistId, record, { records, version, draft }) {
      const json = JSON.stringify(SCHEMAS[kind].parse(record));
      const drafted = draft ? [draftPrefix(draft.subject), draft.revision] : ['', ''];
      return (await appendScript(
        client,
        [
          keyOf(kind, finalistId),
          keys.decidedUnits,
          keys.plan(finalistId),
          keys.decisionDrafts(draft?.userId ?? 0),
        ],
        [finalistId, records, version ?? '', json, ...drafted],
      )) as AppendOutcome;
    },

    async keptOf(userId) {
      const kept: KeptRecord[] = [];
      for (const finalistId of await store.units()) {
        const records = await store.of(finalistId);
        for (const kind of KINDS) {
          for (const { by, state, at } of records[kind]) {
            if (by === userId) kept.push({ kind, finalistId, state, at });
          }
        }
      }
      return kept;
    },

    async forget(userId) {
      for (const finalistId of await store.units()) {
        for (const kind of KINDS) await anonymize(keyOf(kind, finalistId), SCHEMAS[kind], userId);
      }
    },
  };

  async function anonymize(
    key: string,
    schema: z.ZodType<RecordOf<RecordKind>>,
    userId: number,
  ): Promise<void> {
    const lines = await client.lrange(key, 0, -1);
    for (const [index, line] of lines.entries()) {
      const { by, ...rest } = schema.parse(JSON.parse(line));
      if (by !== userId) continue;
      await anonymizeScript(client, [key], [index, line, JSON.stringify(rest)]);
    }
  }
  return store;
}
