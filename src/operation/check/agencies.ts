import { allAgencies } from '../../contest/agency-list.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { compareTwins, Pairs } from './twins.js';

/** What agencies did: passed the results on, commended, took models up. */
export const checkAgencies: Check = async (data, found) => {
  const agencies = new Set(allAgencies(data.contest).map(({ id }) => id));
  const families = ['coordinators', 'disseminationReport', 'disseminationTold'] as const;
  for (const family of families) {
    for (const id of data.ids(family)) {
      if (agencies.has(id)) continue;
      const text = `is of the agency "${id}", which the contest file doesn't have`;
      found({ rule: 'agency', key: data.short(keyOf(data, family, id)), text });
    }
  }
  await checkReaders(data, found);
  await checkCommendations(data, found);
  await checkReplications(data, found);
};

/** Who counts for an agency is in its set. What counts is the hash, which has everybody once. */
async function checkReaders(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  const published = await redis.llen(keys.resultVersions);
  await forEach(data.ids('disseminationReaders'), async (version) => {
    const key = keyOf(data, 'disseminationReaders', version);
    const readers = await redis.hgetall(key);
    for (const [user, agency] of Object.entries(readers)) first.add(`${version}:${agency}`, user);
    if (Number(version) > published) {
      const text = `is of version ${version} of the results, which was not published`;
      found({ rule: 'readers', key: short(key), text });
    }
  });
  await forEach(data.ids('disseminationReadersOf'), async (id) => {
    const users = await redis.smembers(keyOf(data, 'disseminationReadersOf', id));
    for (const user of users) second.add(id, user);
  });
  const place = (id: string) => keyOf(data, 'disseminationReadersOf', id);
  compareTwins(
    found,
    'readers',
    { first, second },
    {
      missing: (id, user) => ({
        key: short(place(id)),
        text: 'lacks somebody who acknowledged the results for this agency',
        repair: { text: 'added', act: () => redis.sadd(place(id), user) },
      }),
      surplus: (id, user) => ({
        key: short(place(id)),
        text: "has somebody who didn't acknowledge the results for this agency",
        repair: { text: 'taken out', act: () => redis.srem(place(id), user) },
      }),
    },
  );
}

/** A commendation is in the list, under the agency of its last version. */
async function checkCommendations(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  await forEach(data.ids('commendation'), async (id) => {
    const line = await redis.lindex(keys.commendation(id), -1);
    if (line !== null) first.add(id, (JSON.parse(line) as { agencyId: string }).agencyId);
  });
  const key = keys.commendations;
  for (const [id, agency] of Object.entries(await redis.hgetall(key))) second.add(id, agency);
  compareTwins(
    found,
    'commendations',
    { first, second },
    {
      missing: (id, agency) => ({
        key: short(key),
        text: `lacks the commendation ${id} of ${agency}`,
        repair: { text: 'added', act: () => redis.hset(key, id, agency) },
      }),
      surplus: (id, agency) => ({
        key: short(key),
        text: `has the commendation ${id} of ${agency}, which isn't there`,
      }),
    },
  );
}

/** An agency has a model once, and finds it. */
async function checkReplications(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  await forEach(data.ids('replication'), async (id) => {
    const [model, agency] = await redis.hmget(keys.replication(id), 'modelId', 'agencyId');
    first.add(`${model} ${agency}`, id);
  });
  const key = keys.replications;
  for (const [pair, id] of Object.entries(await redis.hgetall(key))) second.add(pair, id);
  compareTwins(
    found,
    'replications',
    { first, second },
    {
      missing: (pair, id) => ({
        key: short(key),
        text: `lacks the replication ${id}`,
        repair: { text: 'added', act: () => redis.hsetnx(key, pair, id) },
      }),
      surplus: (pair, id) => ({
        key: short(key),
        text: `has the replication ${id} for "${pair}", which isn't there`,
        repair: { text: 'taken out', act: () => redis.hdel(key, pair) },
      }),
    },
  );
}
