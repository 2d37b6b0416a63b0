import type { Redis } from 'ioredis';
import { clearDraftScript, writeDraftScript } from '../redis/draft-scripts.js';
import type { Keys } from '../redis/keys.js';
import { type Draft, type DraftFields, parseDraft } from './draft.js';

/** What coordinators are in the middle of: one draft for each person and subject. */
export interface CommendationDraftStore {
  draft(userId: number, subject: string): Promise<Draft>;
  /** All of these fields in one step. */
  write(userId: number, subject: string, fields: DraftFields): Promise<void>;
  clear(userId: number, subject: string): Promise<void>;
  forget(userId: number): Promise<void>;
}

export function draftPrefix(subject: string): string {
  return `${subject} `;
}

export function createCommendationDraftStore(client: Redis, keys: Keys): CommendationDraftStore {
  return {
    async draft(userId, subject) {
      const prefix = draftPrefix(subject);
      const all = Object.entries(await client.hgetall(keys.commendationDrafts(userId)));
      const own = all.filter(([field]) => field.startsWith(prefix));
      return parseDraft(
        Object.fromEntries(own.map(([field, value]) => [field.slice(prefix.length), value])),
      );
    },
    async write(userId, subject, fields) {
      const values = Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']);
      const args = [draftPrefix(subject), ...values];
      await writeDraftScript(client, [keys.commendationDrafts(userId)], args);
    },
    async clear(userId, subject) {
      await clearDraftScript(client, [keys.commendationDrafts(userId)], [draftPrefix(subject)]);
    },
    async forget(userId) {
      await client.del(keys.commendationDrafts(userId));
    },
  };
}
