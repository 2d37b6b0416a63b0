import { createAuditReader } from '../../admin/audit/audit-reader.js';
import type { Check } from './data.js';

/** Nobody shares a pseudonym, and who has done something can be looked for in the log. */
export const checkAudit: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const [people, actors] = await Promise.all([
    redis.hvals(keys.auditPeople),
    redis.smembers(keys.auditActors),
  ]);
  const named = new Set(people);
  if (named.size < people.length) {
    const text = 'gives two people the same pseudonym';
    found({ rule: 'pseudonyms', key: short(keys.auditPeople), text });
  }
  const missing = new Set<string>();
  const known = new Set(actors);
  for await (const lines of createAuditReader(redis, keys).all()) {
    for (const { by } of lines.map(({ record }) => record)) {
      // Whom nobody can find any more need not be offered.
      if (typeof by === 'string' && named.has(by) && !known.has(by)) missing.add(by);
    }
  }
  for (const by of missing) {
    const repair = { text: 'added', act: () => redis.sadd(keys.auditActors, by) };
    const text = `lacks ${by}, who has done something that is in the log`;
    found({ rule: 'actors', key: short(keys.auditActors), text, repair });
  }
};
