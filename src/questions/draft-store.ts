import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { sides } from './thread.js';

/** What somebody wrote and has not sent, or sent a short while ago. */
export const draftRecord = z.object({
  side: z.enum(sides),
  /** Of an asker the model, of an author the thread. */
  about: z.string(),
  text: z.string(),
  /** The message that it came from, in the writer's chat. */
  messageId: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type Draft = z.infer<typeof draftRecord>;

/**
 * Texts that wait for a press, by the update that brought them. One that was sent stays until it
 * expires: by it an edit of the message is known, and sending again sends nothing.
 */
export interface DraftStore {
  keep(userId: number, key: string, draft: Draft): Promise<void>;
  find(userId: number, key: string): Promise<Draft | undefined>;
  /** The newest one that came from a message of theirs. */
  from(userId: number, messageId: number): Promise<(Draft & { key: string }) | undefined>;
  forget(userId: number): Promise<void>;
}

/** A message can be edited for two days, and a button may be pressed on the next morning. */
const KEPT_SECONDS = 48 * 60 * 60;

export function createDraftStore(client: Redis, keys: Keys): DraftStore {
  return {
    async keep(userId, key, draft) {
      const place = keys.questionDrafts(userId);
      const json = JSON.stringify(draftRecord.parse(draft));
      await execute(client.multi().hset(place, key, json).expire(place, KEPT_SECONDS));
    },
    async find(userId, key) {
      const json = await client.hget(keys.questionDrafts(userId), key);
      return json === null ? undefined : draftRecord.parse(JSON.parse(json));
    },
    async from(userId, messageId) {
      const all = Object.entries(await client.hgetall(keys.questionDrafts(userId)));
      return all
        .map(([key, json]) => ({ key, ...draftRecord.parse(JSON.parse(json)) }))
        .filter((draft) => draft.messageId === messageId)
        .sort((one, other) => other.at - one.at || Number(other.key) - Number(one.key))[0];
    },
    async forget(userId) {
      await client.del(keys.questionDrafts(userId));
    },
  };
}
