import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { writeDraftScript } from '../redis/draft-scripts.js';
import type { Keys } from '../redis/keys.js';
import { type SubmittedSheet, sheetRecord } from './appraisal.js';
import { type DraftFields, parseDraft, type SheetDraft } from './draft.js';
import type { Told } from './duty.js';
import type { Assignment } from './even-assignment.js';
import { assignScript, submitScript, unassignScript } from './scripts.js';
import { anonymizeSheets, readSheet, sheetField } from './sheet-record.js';

/** Somebody who appraises a plan, since when (epoch milliseconds). */
export interface Assigned extends Assignment {
  at: number;
}

export interface Assignments {
  /** Counts the changes. */
  revision: number;
  /** In the order in which they were assigned. */
  list: Assigned[];
}

/**
 * - `again`: their sheet for this version is on record already; - `unassigned`: they do not appraise
 *   this plan any more; - `changed`: the draft is no longer what was read.
 */
export type SubmitOutcome = 'saved' | 'again' | 'unassigned' | 'changed';

/** Who appraises which plan, and what they found. */
export interface AppraisalStore {
  assignments(): Promise<Assignments>;
  /** Telegram ids of those who appraise a unit's plan, in the order in which they were assigned. */
  assignedTo(finalistId: string): Promise<number[]>;
  /**
   * Who is assigned already stays so, since when they were.
   * @param revision that was read; without it, whatever was changed meanwhile
   */
  assign(pairs: readonly Assignment[], at: number, revision?: number): Promise<'saved' | 'changed'>;
  unassign(pair: Assignment): Promise<void>;
  /** All sheets that were sent, by version, the oldest first. */
  sheetsOf(finalistId: string): Promise<SubmittedSheet[]>;
  draft(userId: number, finalistId: string): Promise<SheetDraft>;
  /** All of these fields in one step. */
  writeDraft(userId: number, finalistId: string, fields: DraftFields): Promise<void>;
  submit(
    of: Assignment & { version: number; revision: number },
    sheet: z.infer<typeof sheetRecord>,
  ): Promise<SubmitOutcome>;
  /** What appraisers were last told of their plans: by `pairField`. */
  told(): Promise<Map<string, Told>>;
  tell(words: readonly (Assignment & Told)[]): Promise<void>;
  /**
   * For somebody who takes their consent back. They appraise nothing any more, and what they were
   * about to say is gone. Of the sheets that they sent the points stay, under a key that nobody can
   * lead back to them: means and decisions rest on these, and they are an official act, not a fact
   * about the person. Their remarks go: a text can tell who wrote it, and what a unit is to mend stands
   * in the decision, in the words of whoever took it. Should they come back and be assigned again, they
   * may score the same version once more: nobody could know that they did.
   */
  forget(userId: number): Promise<void>;
  /** All that is kept of somebody, as plain JSON. */
  keptOf(userId: number): Promise<KeptOfAppraiser>;
}

export interface KeptOfAppraiser {
  assigned: { finalistId: string; at: number }[];
  told: ({ finalistId: string } & Told)[];
  /** As they stand, by unit and question. */
  drafts: Record<string, string>;
  sheets: SubmittedSheet[];
}

const toldRecord = z.object({ version: z.number(), assignedAt: z.number(), at: z.number() });
const pairFieldPattern = z.string().regex(/^[a-z0-9-]+ \d+$/);

/** How a plan and its appraiser are named in one field. */
export function pairField({ finalistId, userId }: Assignment): string {
  return `${finalistId} ${userId}`;
}

export function parsePair(field: string): Assignment {
  const [finalistId = '', userId] = pairFieldPattern.parse(field).split(' ');
  return { finalistId, userId: Number(userId) };
}

/** The hash as it stands. */
export function readAssignments({ rev = '0', ...pairs }: Record<string, string>): Assignments {
  const list = Object.entries(pairs).map(([field, at]) => ({
    ...parsePair(field),
    at: Number(at),
  }));
  return {
    revision: Number(rev),
    list: list.sort((one, other) => one.at - other.at || one.userId - other.userId),
  };
}

export function readTold(json: string): Told {
  return toldRecord.parse(JSON.parse(json));
}

export function createAppraisalStore(client: Redis, keys: Keys): AppraisalStore {
  const prefixOf = (finalistId: string): string => `${finalistId} `;

  const store: AppraisalStore = {
    async assignments() {
      return readAssignments(await client.hgetall(keys.appraisalAssignments));
    },

    async assignedTo(finalistId) {
      const { list } = await store.assignments();
      return list.filter((one) => one.finalistId === finalistId).map(({ userId }) => userId);
    },

    async assign(pairs, at, revision) {
      if (pairs.length === 0) return 'saved';
      return (await assignScript(
        client,
        [keys.appraisalAssignments],
        [revision ?? '', at, ...pairs.map(pairField)],
      )) as 'saved' | 'changed';
    },

    async unassign(pair) {
      await unassignScript(
        client,
        [keys.appraisalAssignments, keys.appraisalTold],
        [pairField(pair)],
      );
    },

    async sheetsOf(finalistId) {
      const hash = await client.hgetall(keys.appraisalSheets(finalistId));
      return Object.entries(hash)
        .map(([field, json]) => readSheet(finalistId, field, json))
        .sort(inOrder);
    },

    async draft(userId, finalistId) {
      return parseDraft(
        ofPrefix(await client.hgetall(keys.appraisalDrafts(userId)), prefixOf(finalistId)),
      );
    },

    async writeDraft(userId, finalistId, fields) {
      const values = Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']);
      await writeDraftScript(
        client,
        [keys.appraisalDrafts(userId)],
        [prefixOf(finalistId), ...values],
      );
    },

    async submit({ finalistId, userId, version, revision }, sheet) {
      const kept = { ...sheetRecord.parse(sheet), key: randomBytes(9).toString('base64url') };
      return (await submitScript(
        client,
        [
          keys.appraisalAssignments,
          keys.appraisalDrafts(userId),
          keys.appraisalSheets(finalistId),
          keys.appraisedUnits,
        ],
        [
          pairField({ finalistId, userId }),
          sheetField.of(version, userId),
          JSON.stringify(kept),
          prefixOf(finalistId),
          revision,
          finalistId,
        ],
      )) as SubmitOutcome;
    },

    async told() {
      const all = Object.entries(await client.hgetall(keys.appraisalTold));
      return new Map(all.map(([field, json]) => [field, readTold(json)]));
    },

    async tell(words) {
      if (words.length === 0) return;
      const fields = words.map((word) => [pairField(word), JSON.stringify(toldRecord.parse(word))]);
      await client.hset(keys.appraisalTold, Object.fromEntries(fields));
    },

    async forget(userId) {
      const { list } = await store.assignments();
      for (const pair of list) if (pair.userId === userId) await store.unassign(pair);
      for (const field of (await store.told()).keys()) {
        if (parsePair(field).userId === userId) await client.hdel(keys.appraisalTold, field);
      }
      await client.del(keys.appraisalDrafts(userId));
      await anonymizeSheets(client, keys, userId);
    },

    async keptOf(userId) {
      const [{ list }, told, drafts, units] = await Promise.all([
        store.assignments(),
        store.told(),
        client.hgetall(keys.appraisalDrafts(userId)),
        client.smembers(keys.appraisedUnits),
      ]);
      const sheets = await Promise.all(units.sort().map(store.sheetsOf));
      return {
        assigned: list
          .filter((one) => one.userId === userId)
          .map(({ finalistId, at }) => ({ finalistId, at })),
        told: [...told]
          .map(([field, what]) => ({ ...parsePair(field), ...what }))
          .filter((one) => one.userId === userId)
          .map(({ userId: _, ...what }) => what),
        drafts,
        sheets: sheets.flat().filter(({ appraiser }) => appraiser === userId),
      };
    },
  };
  return store;
}

/** By version, then as they came in. */
function inOrder(one: SubmittedSheet, other: SubmittedSheet): number {
  return one.version - other.version || one.at - other.at || (one.key < other.key ? -1 : 1);
}

function ofPrefix(hash: Record<string, string>, prefix: string): Record<string, string> {
  const own = Object.entries(hash).filter(([field]) => field.startsWith(prefix));
  return Object.fromEntries(own.map(([field, value]) => [field.slice(prefix.length), value]));
}
