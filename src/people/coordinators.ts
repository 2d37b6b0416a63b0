import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';

const userIds = z.array(z.coerce.number());

/** Who is told of an agency's units: its coordinators ("đầu mối"). */
export interface CoordinatorStore {
  /** User ids, in order. */
  of(agencyId: string): Promise<number[]>;
  /** Agency ids, in order. */
  agenciesOf(userId: number): Promise<string[]>;
  isCoordinator(agencyId: string, userId: number): Promise<boolean>;
  add(agencyId: string, userId: number): Promise<void>;
  remove(agencyId: string, userId: number): Promise<void>;
  /** For somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
}

export function createCoordinatorStore(client: Redis, keys: Keys): CoordinatorStore {
  const store: CoordinatorStore = {
    async of(agencyId) {
      const ids = userIds.parse(await client.smembers(keys.coordinators(agencyId)));
      return ids.sort((one, other) => one - other);
    },

    async agenciesOf(userId) {
      return (await client.smembers(keys.memberAgencies(userId))).sort();
    },

    async isCoordinator(agencyId, userId) {
      return (await client.sismember(keys.coordinators(agencyId), userId)) === 1;
    },

    async add(agencyId, userId) {
      await execute(
        client
          .multi()
          .sadd(keys.coordinators(agencyId), userId)
          .sadd(keys.memberAgencies(userId), agencyId),
      );
    },

    async remove(agencyId, userId) {
      await execute(
        client
          .multi()
          .srem(keys.coordinators(agencyId), userId)
          .srem(keys.memberAgencies(userId), agencyId),
      );
    },

    async forget(userId) {
      const agencies = await store.agenciesOf(userId);
      await Promise.all(agencies.map((agencyId) => store.remove(agencyId, userId)));
    },
  };
  return store;
}
