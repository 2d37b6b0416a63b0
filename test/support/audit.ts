import type { Redis } from 'ioredis';
import { createPseudonyms } from '../../src/admin/audit/pseudonyms.js';
import { withPeople } from '../../src/admin/audit/stored-record.js';
import type { AuditRecord } from '../../src/admin/audit-log.js';
import type { Keys } from '../../src/redis/keys.js';

/** What administrators did, newest first, with everybody by their own id. */
export async function auditedActs(client: Redis, keys: Keys): Promise<AuditRecord[]> {
  const lines = await client.lrange(keys.auditLog, 0, -1);
  const people = await createPseudonyms(client, keys).people();
  return lines.reverse().map((line): AuditRecord => {
    const { by, ...rest } = JSON.parse(line);
    const idOf = (person: string) => String(people.get(person) ?? person);
    const named = withPeople({ ...rest, by }, idOf);
    return { ...rest, ...named, by: Number(named.by) };
  });
}
