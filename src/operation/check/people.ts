import { allAgencies } from '../../contest/agency-list.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { compareTwins, Pairs } from './twins.js';

export const checkPeople: Check = async (data, found) => {
  await checkMembers(data, found);
  await checkCoordinators(data, found);
  await checkRequests(data, found);
  await checkLinks(data, found);
};

/** Who has a record is in the list, and their consent is the last one that they gave or took back. */
async function checkMembers(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const agencies = new Set(allAgencies(data.contest).map(({ id }) => id));
  const listed = new Set(await redis.smembers(keys.members));
  await forEach(data.ids('member'), async (id) => {
    const key = keyOf(data, 'member', id);
    if (!listed.has(id)) {
      const repair = { text: 'put into the list', act: () => redis.sadd(keys.members, id) };
      found({ rule: 'members', key: short(key), text: "isn't in the list of members", repair });
    }
    const [member, line] = await Promise.all([
      redis.hgetall(key),
      redis.lindex(keyOf(data, 'consents', id), -1),
    ]);
    const { consent, consentVersion, agencyId } = member;
    const last = line === null ? {} : (JSON.parse(line) as Record<string, unknown>);
    if (consent !== last.choice || consentVersion !== last.version) {
      const text = `says "${consent}", and the last choice on record is "${last.choice}"`;
      found({ rule: 'consent', key: short(key), text });
    }
    if (agencyId !== undefined && !agencies.has(agencyId)) {
      const text = `is of the agency "${agencyId}", which the contest file doesn't have`;
      found({ rule: 'agency', key: short(key), text });
    }
  });
}

/** Who coordinates an agency has it in their list. What counts is the agency's list. */
async function checkCoordinators(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  await forEach(data.ids('coordinators'), async (agency) => {
    for (const user of await redis.smembers(keys.coordinators(agency))) first.add(agency, user);
  });
  await forEach(data.ids('memberAgencies'), async (user) => {
    const key = keyOf(data, 'memberAgencies', user);
    for (const agency of await redis.smembers(key)) second.add(agency, user);
  });
  const place = (user: string) => keyOf(data, 'memberAgencies', user);
  compareTwins(
    found,
    'coordinators',
    { first, second },
    {
      missing: (agency, user) => ({
        key: short(place(user)),
        text: `lacks ${agency}, which this person coordinates`,
        repair: { text: 'added', act: () => redis.sadd(place(user), agency) },
      }),
      surplus: (agency, user) => ({
        key: short(place(user)),
        text: `has ${agency}, which this person doesn't coordinate`,
        repair: { text: 'taken out', act: () => redis.srem(place(user), agency) },
      }),
    },
  );
}

/** A request is in the list of open ones while it is open. */
async function checkRequests({ redis, keys, short }: Data, found: Found): Promise<void> {
  const [all, open] = await Promise.all([
    redis.hgetall(keys.coordinatorRequests),
    redis.hgetall(keys.openCoordinatorRequests),
  ]);
  const first = new Pairs();
  const second = new Pairs();
  for (const [id, text] of Object.entries(all)) {
    const { state, agencyId, userId } = JSON.parse(text) as Record<string, unknown>;
    if (state === 'open') first.add(`${agencyId} ${userId}`, id);
  }
  for (const [pair, id] of Object.entries(open)) second.add(pair, id);
  const key = keys.openCoordinatorRequests;
  compareTwins(
    found,
    'requests',
    { first, second },
    {
      missing: (pair, id) => ({
        key: short(key),
        text: `lacks the request ${id}, which is open`,
        repair: { text: 'added', act: () => redis.hsetnx(key, pair, id) },
      }),
      surplus: (pair, id) => ({
        key: short(key),
        text: `has the request ${id}, which isn't open`,
        repair: { text: 'taken out', act: () => redis.hdel(key, pair) },
      }),
    },
  );
}

/** A link that nobody has used is in the list of what it is about, so that it can be taken back. */
async function checkLinks(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  await forEach(data.ids('oneTimeLink'), async (token) => {
    const [purpose, subject, state] = await redis.hmget(
      keys.oneTimeLink(token),
      ...['purpose', 'subject', 'state'],
    );
    const list = keys.openLinks(`${purpose}.${subject}`);
    const isListed = (await redis.sismember(list, token)) === 1;
    if (isListed === (state === 'open')) return;
    // The token is a secret as long as it is open, so it isn't said.
    const text = isListed ? 'has a link that is no longer open' : 'lacks a link that is open';
    const repair = {
      text: isListed ? 'taken out' : 'added',
      act: () => (isListed ? redis.srem(list, token) : listLink(data, list, token)),
    };
    found({ rule: 'links', key: short(list), text, repair });
  });
}

/** The list lives as long as the links in it. */
async function listLink({ redis, keys }: Data, list: string, token: string): Promise<void> {
  await redis.sadd(list, token);
  const [lives, listLives] = await Promise.all([
    redis.pttl(keys.oneTimeLink(token)),
    redis.pttl(list),
  ]);
  if (listLives < lives) await redis.pexpire(list, lives);
}
