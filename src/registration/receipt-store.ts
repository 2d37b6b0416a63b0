import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';

/**
 * What became of one co-author's copy of a receipt. `sending` left behind by a process that died
 * means that nobody knows whether it arrived.
 */
export type ReceiptState = 'sending' | 'sent' | 'blocked' | 'failed';

/** The ledger of receipts: a row for each recipient and version of an entry. */
export interface ReceiptStore {
  find(entryId: string, version: number, userId: number): Promise<ReceiptState | undefined>;
  mark(entryId: string, version: number, userId: number, state: ReceiptState): Promise<void>;
}

export function createReceiptStore(client: Redis, keys: Keys): ReceiptStore {
  const field = (version: number, userId: number) => `${version}:${userId}`;
  return {
    async find(entryId, version, userId) {
      const state = await client.hget(keys.entryReceipts(entryId), field(version, userId));
      return (state ?? undefined) as ReceiptState | undefined;
    },
    async mark(entryId, version, userId, state) {
      await client.hset(keys.entryReceipts(entryId), field(version, userId), state);
    },
  };
}
