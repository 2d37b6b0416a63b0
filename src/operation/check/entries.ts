import { ERASED } from '../../personal-data/json-people.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import { compareTwins, Pairs } from './twins.js';

/** Who writes an entry has it in their list, and nobody else. What counts is the entry. */
export const checkEntries: Check = async (data, found) => {
  const { redis, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  const times = new Map<string, string>();
  await forEach(data.ids('entry'), async (id) => {
    const [facts, authors] = await Promise.all([
      redis.hmget(keyOf(data, 'entry', id), 'owner', 'createdAt'),
      redis.hvals(keyOf(data, 'entryAuthors', id)),
    ]);
    const [owner, createdAt] = facts;
    // What stays of an erased person is nobody's.
    if (typeof owner === 'string' && owner !== String(ERASED)) {
      first.add(owner, id);
      times.set(`${owner} ${id}`, String(createdAt));
    }
    for (const text of authors) {
      const { userId, addedAt } = JSON.parse(text) as Record<string, unknown>;
      if (userId === undefined) continue;
      first.add(String(userId), id);
      times.set(`${userId} ${id}`, String(addedAt));
    }
  });
  await forEach(data.ids('memberEntries'), async (user) => {
    const list = await redis.zrange(keyOf(data, 'memberEntries', user), '0', '-1');
    for (const id of list) second.add(user, id);
  });
  const place = (user: string) => keyOf(data, 'memberEntries', user);
  compareTwins(
    found,
    'member-entries',
    { first, second },
    {
      missing: (user, id) => ({
        key: short(place(user)),
        text: `lacks the entry ${id}, which this person writes`,
        repair: {
          text: 'added',
          act: () => redis.zadd(place(user), 'NX', times.get(`${user} ${id}`) ?? '0', id),
        },
      }),
      surplus: (user, id) => ({
        key: short(place(user)),
        text: `has the entry ${id}, which this person doesn't write or which isn't there`,
        repair: { text: 'taken out', act: () => redis.zrem(place(user), id) },
      }),
    },
  );
  await checkInvitations(data, found);
};

/** An invitation that is open can be taken back, and leads to an entry. */
async function checkInvitations(data: Data, found: Parameters<Check>[1]): Promise<void> {
  const { redis, keys, short } = data;
  await forEach(data.ids('invitation'), async (token) => {
    const [entryId, state] = await redis.hmget(keys.invitation(token), 'entryId', 'state');
    // It has expired since its name was read.
    if (typeof entryId !== 'string') return;
    const key = keys.entryInvitations(entryId);
    if (state === 'open' && !data.has('entry', entryId)) {
      const text = 'has an open invitation, and there is no such entry';
      const repair = { text: 'invitation removed', act: () => redis.del(keys.invitation(token)) };
      found({ rule: 'invitations', key: short(key), text, repair });
    } else if (state === 'open' && (await redis.sismember(key, token)) === 0) {
      const repair = { text: 'added', act: () => redis.sadd(key, token) };
      found({ rule: 'invitations', key: short(key), text: 'lacks an open invitation', repair });
    }
  });
}
