import type { Redis } from 'ioredis';
import { clearDraftScript, writeDraftScript } from '../../redis/draft-scripts.js';
import type { Keys } from '../../redis/keys.js';
import { type Draft, type DraftFields, parseDraft } from './draft.js';

/** What administrators are in the middle of: one draft for each person and subject. */
export interface DecisionDraftStore {
  draft(userId: number, subject: string): Promise<Draft>;
  /** All of these fields in one step. */
  write(userId: number, subject: string, fields: DraftFields): Promise<void>;
  clear(userId: number, subject: string): Promise<void>;
  /** Everything that somebody is in the middle of, as it is kept. */
  of(userId: number): Promise<Record<string, string>>;
  forget(userId: number): Promise<void>;
}

export function draftPrefix(subject: string): string {
  return `${subject} `;
}

export function createDecisionDraftStore(client: Redis, keys: Keys): DecisionDraftStore {
  return {
    async draft(userId, subject) {
      const prefix = draftPrefix(subject);
      const all = Object.entries(await client.hgetall(keys.decisionDrafts(userId)));
      const own = all.filter(([field]) => field.startsWith(prefix));
      return parseDraft(
        Object.fromEntries(own.map(([field, value]) => [field.slice(prefix.length), value])),
      );
    },
    async write(userId, subject, fields) {
      const values = Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']);
      await writeDraftScript(
        client,
        [keys.decisionDrafts(userId)],
        [draftPrefix(subject), ...values],
      );
    },
    async clear(userId, subject) {
      await clearDraftScript(client, [keys.decisionDrafts(userId)], [draftPrefix(subject)]);
    },
    of: (userId) => client.hgetall(keys.decisionDrafts(userId)),
    async forget(userId) {
      await client.del(keys.decisionDrafts(userId));
    },
  };
}
