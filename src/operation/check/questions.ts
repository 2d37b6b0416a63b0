import { type Check, forEach, keyOf } from './data.js';

/** A thread is found by who began it, and a report is about a thread that is there. */
export const checkQuestions: Check = async (data, found) => {
  const { redis, keys, short } = data;
  await forEach(data.ids('questionThread'), async (id) => {
    const [model, asker] = await redis.hmget(keys.questionThread(id), 'model', 'asker');
    if (typeof model !== 'string' || typeof asker !== 'string') return;
    const key = keyOf(data, 'askerThreads', asker);
    const known = await redis.hget(key, model);
    if (known === id) return;
    const text = `doesn't lead from ${model} to the thread ${id}, which this person began`;
    const repair =
      known === null
        ? { repair: { text: 'added', act: () => redis.hsetnx(key, model, id) } }
        : undefined;
    found({ rule: 'threads', key: short(key), text, ...repair });
  });
  for (const [id, text] of Object.entries(await redis.hgetall(keys.questionReports))) {
    const { thread } = JSON.parse(text) as { thread: string };
    if (data.has('questionThread', thread)) continue;
    found({
      rule: 'threads',
      key: short(keys.questionReports),
      text: `has the report ${id} about the thread ${thread}, which isn't there`,
      repair: { text: 'taken out', act: () => redis.hdel(keys.questionReports, id) },
    });
  }
};
