import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { compareTwins, Pairs } from './twins.js';
import { readUnits } from './units.js';

export const checkFinalists: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const [known, promoted] = await Promise.all([
    readUnits(data),
    redis.hkeys(keys.promotedFinalists),
  ]);
  const families = [
    'plan',
    'finalistPeople',
    'finalistLeavers',
    'told',
    'reminders',
    'snoozes',
    'planReturns',
    'planDecisions',
    'planFunding',
    'appraisalSheets',
  ] as const;
  for (const family of families) {
    for (const id of data.ids(family)) {
      if (known.has(id)) continue;
      const key = short(keyOf(data, family, id));
      found({
        rule: 'finalist',
        key,
        text: `is of the unit "${id}", which isn't in the final round`,
      });
    }
  }
  const last = Number((await redis.get(keys.finalistCounter)) ?? 0);
  const most = Math.max(0, ...promoted.map((id) => Number(/^e-(\d+)$/.exec(id)?.[1] ?? 0)));
  if (most > last) {
    found({
      rule: 'counter',
      key: short(keys.finalistCounter),
      text: `is ${last}, and ${most} was given out`,
      repair: { text: `set to ${most}`, act: () => redis.set(keys.finalistCounter, most) },
    });
  }
  await checkAttachments(data, found);
  await checkUnitPeople(data, found);
};

/** An entry belongs to one unit and knows it. What counts is the unit's. */
async function checkAttachments(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  for (const [id, text] of Object.entries(await redis.hgetall(keys.finalistEntries))) {
    const { entryId } = JSON.parse(text) as { entryId: string };
    first.add(entryId, id);
    if (data.has('entry', entryId)) continue;
    const key = short(keys.finalistEntries);
    found({ rule: 'finalist', key, text: `${id} has the entry ${entryId}, which isn't there` });
  }
  for (const [entryId, id] of Object.entries(await redis.hgetall(keys.entryFinalists))) {
    second.add(entryId, id);
  }
  const key = keys.entryFinalists;
  compareTwins(
    found,
    'finalist-entries',
    { first, second },
    {
      missing: (entryId, id) => ({
        key: short(key),
        text: `lacks the entry ${entryId} of the unit ${id}`,
        repair: { text: 'added', act: () => redis.hset(key, entryId, id) },
      }),
      surplus: (entryId, id) => ({
        key: short(key),
        text: `has the entry ${entryId}, which the unit ${id} doesn't have`,
        repair: { text: 'taken out', act: () => redis.hdel(key, entryId) },
      }),
    },
  );
}

/** Who came to a unit has it in their list. What counts is the unit's. */
async function checkUnitPeople(data: Data, found: Found): Promise<void> {
  const { redis, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  await forEach(data.ids('finalistPeople'), async (id) => {
    for (const user of await redis.hkeys(keyOf(data, 'finalistPeople', id))) first.add(user, id);
  });
  await forEach(data.ids('memberFinalists'), async (user) => {
    for (const id of await redis.smembers(keyOf(data, 'memberFinalists', user)))
      second.add(user, id);
  });
  const place = (user: string) => keyOf(data, 'memberFinalists', user);
  compareTwins(
    found,
    'finalist-people',
    { first, second },
    {
      missing: (user, id) => ({
        key: short(place(user)),
        text: `lacks the unit ${id}, to which this person came`,
        repair: { text: 'added', act: () => redis.sadd(place(user), id) },
      }),
      surplus: (user, id) => ({
        key: short(place(user)),
        text: `has the unit ${id}, which doesn't have this person`,
        repair: { text: 'taken out', act: () => redis.srem(place(user), id) },
      }),
    },
  );
}
