import type { Redis } from 'ioredis';
import { z } from 'zod';
import { inOrder, readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import type { WriteOutcome } from '../redis/record-fields.js';
import { type AttachedFile, attachedFileRecord } from '../telegram/attachment.js';
import { type DraftStep, draftSteps, type ReplicationDraft, replicationDraft } from './draft.js';
import { type Milestone, milestones } from './milestones.js';
import { MOST_EVIDENCE } from './replication.js';
import { addEvidenceScript, putIntoScript } from './replication-scripts.js';

export const reportFields = z.object({
  kind: z.enum(milestones),
  /** Today, where none is given. */
  day: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

/** A milestone that somebody is about to report. */
export type Report = z.infer<typeof reportFields> & { files: AttachedFile[] };

const FILE = 'file ';

/** What people are in the middle of. Each answer is one field, written by itself. */
export interface ReplicationDraftStore {
  draft(userId: number, modelId: string): Promise<ReplicationDraft>;
  answer(userId: number, modelId: string, step: DraftStep, value: string): Promise<void>;
  clear(userId: number, modelId: string, steps?: readonly DraftStep[]): Promise<void>;
  report(userId: number, id: string): Promise<Report | undefined>;
  /** Begins a report, or goes on with the one that was begun as another milestone. */
  beginReport(userId: number, id: string, kind: Milestone): Promise<void>;
  answerReport(
    userId: number,
    id: string,
    field: 'day' | 'note',
    value: string,
  ): Promise<'saved' | 'gone'>;
  clearReportDay(userId: number, id: string): Promise<void>;
  addFile(userId: number, id: string, file: AttachedFile): Promise<WriteOutcome>;
  removeFile(userId: number, id: string, key: string): Promise<void>;
  discardReport(userId: number, id: string): Promise<void>;
}

export function draftField(modelId: string, step: DraftStep): string {
  return `${modelId} ${step}`;
}

export function createReplicationDraftStore(client: Redis, keys: Keys): ReplicationDraftStore {
  return {
    async draft(userId, modelId) {
      const fields = draftSteps.map((step) => draftField(modelId, step));
      const values = await client.hmget(keys.replicationDrafts(userId), ...fields);
      const known = draftSteps.flatMap((step, at) => {
        const value = values[at];
        return typeof value === 'string' ? [[step, value]] : [];
      });
      return replicationDraft.parse(Object.fromEntries(known));
    },
    async answer(userId, modelId, step, value) {
      await client.hset(keys.replicationDrafts(userId), draftField(modelId, step), value);
    },
    async clear(userId, modelId, steps = draftSteps) {
      const fields = steps.map((step) => draftField(modelId, step));
      await client.hdel(keys.replicationDrafts(userId), ...fields);
    },

    async report(userId, id) {
      const hash = await client.hgetall(keys.replicationReport(userId, id));
      if (hash.kind === undefined) return undefined;
      const files = Object.entries(hash)
        .filter(([field]) => field.startsWith(FILE))
        .map(([field, json]): [string, string] => [field.slice(FILE.length), json]);
      return {
        ...reportFields.parse(hash),
        files: inOrder(readRecords(attachedFileRecord, Object.fromEntries(files))),
      };
    },
    async beginReport(userId, id, kind) {
      await client.hset(keys.replicationReport(userId, id), 'kind', kind);
    },
    async answerReport(userId, id, field, value) {
      const args = ['kind', field, value];
      const key = keys.replicationReport(userId, id);
      return (await putIntoScript(client, [key], args)) as 'saved' | 'gone';
    },
    async clearReportDay(userId, id) {
      await client.hdel(keys.replicationReport(userId, id), 'day');
    },
    async addFile(userId, id, { key, ...file }) {
      const args = [`${FILE}${key}`, JSON.stringify(file), MOST_EVIDENCE];
      return (await addEvidenceScript(
        client,
        [keys.replicationReport(userId, id)],
        args,
      )) as WriteOutcome;
    },
    async removeFile(userId, id, key) {
      await client.hdel(keys.replicationReport(userId, id), `${FILE}${key}`);
    },
    async discardReport(userId, id) {
      await client.del(keys.replicationReport(userId, id));
    },
  };
}
