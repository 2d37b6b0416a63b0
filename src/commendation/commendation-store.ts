import type { Redis } from 'ioredis';
import { z } from 'zod';
import { isoDate } from '../contest/contest-values.js';
import type { Keys } from '../redis/keys.js';
import { attachedFileRecord } from '../telegram/attachment.js';
import {
  type CommendationEvent,
  commendationEvent,
  forms,
  inOrder,
  subjectId,
} from './commendation.js';

/** What a coordinator has chosen and answered so far. "-" stands for "none", which is an answer, too. */
const draftRecord = z.object({
  /** The commendation that it corrects. */
  of: z.string().optional(),
  form: z.enum(forms).optional(),
  otherForm: z.string().optional(),
  number: z.string().optional(),
  day: isoDate.optional(),
  file: z.string().optional(),
});
export type CommendationDraft = z.infer<typeof draftRecord> & { subjects: string[] };
export type DraftFields = { [Field in keyof z.infer<typeof draftRecord>]?: string | undefined };

export const NO_ANSWER = '-';

const SUBJECT = 'subject:';

export interface CommendationStore {
  /** All that was done in an agency, oldest first. */
  events(agencyId: string): Promise<CommendationEvent[]>;
  /** Handled again, an update adds nothing. */
  append(agencyId: string, event: CommendationEvent): Promise<void>;
  draft(agencyId: string, userId: number): Promise<CommendationDraft>;
  /** `undefined` takes an answer out. */
  write(agencyId: string, userId: number, fields: DraftFields): Promise<void>;
  /** Each choice by itself: two devices keep both of theirs. */
  choose(agencyId: string, userId: number, subjects: readonly string[], on: boolean): Promise<void>;
  clear(agencyId: string, userId: number): Promise<void>;
  /** For somebody who takes their consent back: what they recorded is the agency's, and stays. */
  forget(userId: number, agencyIds: readonly string[]): Promise<void>;
}

export function createCommendationStore(client: Redis, keys: Keys): CommendationStore {
  const store: CommendationStore = {
    async events(agencyId) {
      const found = await client.hvals(keys.commendations(agencyId));
      return inOrder(found.map((json) => commendationEvent.parse(JSON.parse(json))));
    },

    async append(agencyId, event) {
      await client.hsetnx(
        keys.commendations(agencyId),
        String(event.updateId),
        JSON.stringify(commendationEvent.parse(event)),
      );
    },

    async draft(agencyId, userId) {
      const record = await client.hgetall(keys.commendationDraft(agencyId, userId));
      const subjects = Object.keys(record).flatMap((field) =>
        field.startsWith(SUBJECT) ? [subjectId.parse(field.slice(SUBJECT.length))] : [],
      );
      return { ...draftRecord.parse(record), subjects: subjects.sort() };
    },

    async write(agencyId, userId, fields) {
      const key = keys.commendationDraft(agencyId, userId);
      const write = client.multi();
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) write.hdel(key, field);
        else write.hset(key, field, value);
      }
      await write.exec();
    },

    async choose(agencyId, userId, subjects, on) {
      if (subjects.length === 0) return;
      const key = keys.commendationDraft(agencyId, userId);
      const fields = subjects.map((subject) => SUBJECT + subject);
      if (on) await client.hset(key, Object.fromEntries(fields.map((field) => [field, '1'])));
      else await client.hdel(key, ...fields);
    },

    async clear(agencyId, userId) {
      await client.del(keys.commendationDraft(agencyId, userId));
    },

    async forget(userId, agencyIds) {
      for (const agencyId of agencyIds) {
        await store.clear(agencyId, userId);
        for (const { by, ...event } of await store.events(agencyId)) {
          if (by !== userId) continue;
          const json = JSON.stringify(event);
          await client.hset(keys.commendations(agencyId), String(event.updateId), json);
        }
      }
    },
  };
  return store;
}

/** A file that was sent as the answer. */
export function draftFile({ file }: Pick<CommendationDraft, 'file'>) {
  return file === undefined || file === NO_ANSWER
    ? undefined
    : attachedFileRecord.extend({ key: z.string() }).parse(JSON.parse(file));
}
