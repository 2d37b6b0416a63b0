import type { Redis } from 'ioredis';
import type { AuditRecord } from '../../src/admin/audit-log.js';
import type { Keys } from '../../src/redis/keys.js';

/** What administrators did, newest first. */
export async function auditedActs(client: Redis, keys: Keys): Promise<AuditRecord[]> {
  const lines = await client.lrange(keys.auditLog, 0, -1);
  return lines.reverse().map((line): AuditRecord => JSON.parse(line));
}
