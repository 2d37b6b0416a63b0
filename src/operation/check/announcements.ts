import { type Check, forEach, keyOf } from './data.js';

/** Announcements stand in their lists: of all, of those that have a time, of those that are shown live. */
export const checkAnnouncements: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const listed = new Set(await redis.zrange(keys.announcements, '0', '-1'));
  const scheduled = new Set(await redis.zrange(keys.scheduledAnnouncements, '0', '-1'));
  await forEach(data.ids('announcement'), async (id) => {
    const key = keyOf(data, 'announcement', id);
    const { state, sendAt = '0', createdAt = '0', corrections = '0' } = await redis.hgetall(key);
    if (!listed.has(id)) {
      const repair = {
        text: 'added',
        act: () => redis.zadd(keys.announcements, 'NX', createdAt, id),
      };
      const text = `lacks the announcement ${id}`;
      found({ rule: 'announcements', key: short(keys.announcements), text, repair });
    }
    if ((state === 'scheduled') !== scheduled.has(id)) {
      const isScheduled = state === 'scheduled';
      const repair = {
        text: isScheduled ? 'added' : 'taken out',
        act: () =>
          isScheduled
            ? redis.zadd(keys.scheduledAnnouncements, sendAt, id)
            : redis.zrem(keys.scheduledAnnouncements, id),
      };
      const text = isScheduled ? `lacks ${id}, which is scheduled` : `has ${id}, which is ${state}`;
      found({ rule: 'scheduled', key: short(keys.scheduledAnnouncements), text, repair });
    }
    const versions = await redis.llen(keys.announcementVersions(id));
    if (versions !== Number(corrections)) {
      const text = `counts ${corrections} corrections, and ${versions} earlier texts are kept`;
      found({ rule: 'versions', key: short(key), text });
    }
  });
  const lists = [keys.announcements, keys.scheduledAnnouncements] as const;
  const named = [
    ...[...listed].map((id) => [lists[0], id, () => redis.zrem(lists[0], id)] as const),
    ...[...scheduled].map((id) => [lists[1], id, () => redis.zrem(lists[1], id)] as const),
    ...(await redis.smembers(keys.liveAnnouncements)).map(
      (id) => [keys.liveAnnouncements, id, () => redis.srem(keys.liveAnnouncements, id)] as const,
    ),
  ];
  for (const [key, id, act] of named) {
    if (data.has('announcement', id)) continue;
    const text = `has the announcement ${id}, which isn't there`;
    found({ rule: 'announcements', key: short(key), text, repair: { text: 'taken out', act } });
  }
};
