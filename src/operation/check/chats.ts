import { type Check, forEach, keyOf } from './data.js';

/** Groups and channels are in their list, and who has another id by now leads there. */
export const checkChats: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const listed = new Set(await redis.smembers(keys.chats));
  await forEach(data.ids('chat'), async (id) => {
    const key = keyOf(data, 'chat', id);
    const [title, movedTo] = await redis.hmget(key, 'title', 'movedTo');
    if (typeof movedTo === 'string' && !data.has('chat', movedTo)) {
      found({ rule: 'chats', key: short(key), text: `leads to ${movedTo}, which isn't there` });
    }
    if (typeof title === 'string' && !listed.has(id)) {
      const repair = { text: 'added', act: () => redis.sadd(keys.chats, id) };
      found({ rule: 'chats', key: short(keys.chats), text: `lacks the chat ${id}`, repair });
    }
  });
  for (const id of listed) {
    if (data.has('chat', id)) continue;
    const repair = { text: 'taken out', act: () => redis.srem(keys.chats, id) };
    const text = `has the chat ${id}, which isn't there`;
    found({ rule: 'chats', key: short(keys.chats), text, repair });
  }
};
