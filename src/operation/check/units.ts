import type { Keys } from '../../redis/keys.js';
import { type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';

/** Ids of all units of the final round: those of the contest file, and those that were promoted. */
export async function readUnits({ redis, keys, contest }: Data): Promise<Set<string>> {
  const promoted = await redis.hkeys(keys.promotedFinalists);
  return new Set([...contest.finalists.units.map(({ id }) => id), ...promoted]);
}

/** A set names exactly the units of which there are records. What counts are the records. */
export async function checkNamedUnits(
  data: Data,
  found: Found,
  { rule, set, families }: { rule: string; set: string; families: readonly (keyof Keys)[] },
): Promise<void> {
  const { redis, short } = data;
  const named = new Set(await redis.smembers(set));
  const recorded = new Set(families.flatMap((family) => data.ids(family)));
  for (const id of recorded) {
    if (named.has(id)) continue;
    const repair = { text: 'added', act: () => redis.sadd(set, id) };
    const text = `lacks the unit ${id}, of which there are records`;
    found({ rule, key: short(set), text, repair });
  }
  for (const id of named) {
    if (recorded.has(id)) continue;
    const repair = { text: 'taken out', act: () => redis.srem(set, id) };
    const text = `has the unit ${id}, of which there are no records`;
    found({ rule, key: short(set), text, repair });
  }
}

/** Nothing is about a version of a unit's plan that was never sent. */
export async function checkPlanVersions(
  data: Data,
  found: Found,
  family: keyof Keys,
  versionsIn: (key: string) => Promise<readonly number[]>,
): Promise<void> {
  const { redis, keys, short } = data;
  await forEach(data.ids(family), async (id) => {
    const key = keyOf(data, family, id);
    const versions = await versionsIn(key);
    // Read last: a version that is sent meanwhile is no fault.
    const sent = Number((await redis.hget(keys.plan(id), 'version')) ?? 0);
    const most = Math.max(0, ...versions);
    if (most <= sent) return;
    const text = `is about version ${most} of the plan, of which ${sent} were sent`;
    found({ rule: 'plan-version', key: short(key), text });
  });
}
