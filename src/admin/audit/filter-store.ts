import type { Redis } from 'ioredis';
import type { Keys } from '../../redis/keys.js';
import { type AuditFilter, auditFilter } from './filter.js';

/** Of everything: it is not kept. */
export const NO_FILTER = '0';

const KEPT_SECONDS = 24 * 60 * 60;

/**
 * What administrators look for. A button holds the id of a filter and no state is shared, so the
 * buttons of an older list go on with what that list was about.
 */
export interface FilterStore {
  /** Nothing for one that has expired. */
  find(id: string): Promise<AuditFilter | undefined>;
  /** @returns its id; of the same update always the same */
  save(updateId: number, filter: AuditFilter): Promise<string>;
}

export function createFilterStore(client: Redis, keys: Keys): FilterStore {
  return {
    async find(id) {
      if (id === NO_FILTER) return {};
      const json = await client.get(keys.auditFilter(id));
      return json === null ? undefined : auditFilter.parse(JSON.parse(json));
    },
    async save(updateId, filter) {
      if (Object.keys(filter).length === 0) return NO_FILTER;
      const id = String(updateId);
      await client.set(keys.auditFilter(id), JSON.stringify(filter), 'EX', KEPT_SECONDS);
      return id;
    },
  };
}
