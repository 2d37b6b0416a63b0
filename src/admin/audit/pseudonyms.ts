import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Keys } from '../../redis/keys.js';
import { execute } from '../../redis/transaction.js';

/**
 * Whom the log means. It can't be rewritten, and what officials did stays on record when somebody
 * asks to be erased; so it holds pseudonyms, and erasing is to forget whose one was.
 */
export interface Pseudonyms {
  /** Gives one to everybody who has none. */
  of(userIds: readonly string[]): Promise<Map<string, string>>;
  find(userId: number): Promise<string | undefined>;
  /** Pseudonym → user id, of everybody who was not erased. */
  people(): Promise<Map<string, number>>;
  remove(userId: number): Promise<void>;
}

const CODE_BYTES = 6;

export function createPseudonyms(client: Redis, keys: Keys): Pseudonyms {
  return {
    async of(userIds) {
      const ids = [...new Set(userIds)];
      if (ids.length === 0) return new Map();
      const write = client.multi();
      for (const id of ids) {
        write.hsetnx(keys.auditPeople, id, `~${randomBytes(CODE_BYTES).toString('hex')}`);
      }
      await execute(write);
      const found = await client.hmget(keys.auditPeople, ...ids);
      return new Map(
        ids.map((id, index) => [id, found[index] ?? `~${'0'.repeat(2 * CODE_BYTES)}`]),
      );
    },
    find: async (userId) => (await client.hget(keys.auditPeople, String(userId))) ?? undefined,
    async people() {
      const all = Object.entries(await client.hgetall(keys.auditPeople));
      return new Map(all.map(([id, pseudonym]) => [pseudonym, Number(id)]));
    },
    async remove(userId) {
      await client.hdel(keys.auditPeople, String(userId));
    },
  };
}
