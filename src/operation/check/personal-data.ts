import type { Check } from './data.js';

/** Requests are counted without gap, as nothing is ever taken off their list; warned are people whom we know. */
export const checkPersonalData: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const [numbers, counter, warned] = await Promise.all([
    redis.hkeys(keys.privacyRequests),
    redis.get(keys.privacyRequestCounter),
    redis.hkeys(keys.retentionWarnings),
  ]);
  const last = Number(counter ?? 0);
  const given = new Set(numbers.map(Number));
  const most = Math.max(0, ...given);
  if (most > last) {
    found({
      rule: 'counter',
      key: short(keys.privacyRequestCounter),
      text: `is ${last}, and ${most} was given out: the next request would replace one that there is`,
      repair: { text: `set to ${most}`, act: () => redis.set(keys.privacyRequestCounter, most) },
    });
  }
  for (let number = 1; number <= last; number += 1) {
    if (given.has(number)) continue;
    const text = `the request ${number} is missing`;
    found({ rule: 'data-requests', key: short(keys.privacyRequests), text });
  }
  for (const user of warned) {
    if (data.has('member', user)) continue;
    const repair = { text: 'taken out', act: () => redis.hdel(keys.retentionWarnings, user) };
    const text = `warns ${user}, of whom there is no record`;
    found({ rule: 'warnings', key: short(keys.retentionWarnings), text, repair });
  }
};
