import { originOf } from '../../catalogue/model.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { compareTwins, Pairs } from './twins.js';

export const checkCatalogue: Check = async (data, found) => {
  await checkModels(data, found);
  await checkConsents(data, found);
};

/** What waits for an administrator is in their list, and what is published is known to the index. */
async function checkModels(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const proposed = new Set(await redis.smembers(keys.modelProposals));
  const changed = new Set(await redis.zrange(keys.modelChanges, '0', '-1'));
  await forEach(data.ids('model'), async (id) => {
    const [proposal, publication] = await redis.hmget(
      keys.model(id),
      ...['proposal', 'publication'],
    );
    if (typeof proposal === 'string' && !proposed.has(id)) {
      const repair = { text: 'added', act: () => redis.sadd(keys.modelProposals, id) };
      const text = `lacks the model ${id}, which is proposed`;
      found({ rule: 'proposals', key: short(keys.modelProposals), text, repair });
    }
    // What an administrator writes of a model from elsewhere waits, too.
    if (typeof proposal !== 'string' && proposed.has(id) && originOf(id) !== 'elsewhere') {
      const repair = { text: 'taken out', act: () => redis.srem(keys.modelProposals, id) };
      const text = `has the model ${id}, which isn't proposed`;
      found({ rule: 'proposals', key: short(keys.modelProposals), text, repair });
    }
    if (typeof publication === 'string' && !changed.has(id)) {
      const text = `lacks the model ${id}, which is published: nobody finds it`;
      const repair = { text: 'added as the newest', act: () => addChange(data, id) };
      found({ rule: 'model-changes', key: short(keys.modelChanges), text, repair });
    }
  });
  for (const id of proposed) {
    if (data.has('model', id)) continue;
    const repair = { text: 'taken out', act: () => redis.srem(keys.modelProposals, id) };
    const text = `has the model ${id}, which isn't there`;
    found({ rule: 'proposals', key: short(keys.modelProposals), text, repair });
  }
}

/** The score only grows, so that no index misses it. */
async function addChange({ redis, keys }: Data, id: string): Promise<void> {
  const [, last = '0'] = await redis.zrevrange(keys.modelChanges, 0, 0, 'WITHSCORES');
  await redis.zadd(keys.modelChanges, String(Number(last) + 1), id);
}

/** Who chose about a model has it in their list. What counts is the model's. */
async function checkConsents(data: Data, found: Found): Promise<void> {
  const { redis, short } = data;
  const first = new Pairs();
  const second = new Pairs();
  await forEach(data.ids('modelConsents'), async (id) => {
    for (const user of await redis.hkeys(keyOf(data, 'modelConsents', id))) first.add(user, id);
  });
  await forEach(data.ids('memberModels'), async (user) => {
    for (const id of await redis.smembers(keyOf(data, 'memberModels', user))) second.add(user, id);
  });
  const place = (user: string) => keyOf(data, 'memberModels', user);
  compareTwins(
    found,
    'model-consents',
    { first, second },
    {
      missing: (user, id) => ({
        key: short(place(user)),
        text: `lacks the model ${id}, about which this person chose`,
        repair: { text: 'added', act: () => redis.sadd(place(user), id) },
      }),
      surplus: (user, id) => ({
        key: short(place(user)),
        text: `has the model ${id}, about which this person didn't choose`,
        repair: { text: 'taken out', act: () => redis.srem(place(user), id) },
      }),
    },
  );
}
