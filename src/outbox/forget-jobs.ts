import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';

/** Entries of a stream, or keys, looked at together. */
const AT_ONCE = 500;

/**
 * Takes every trace of a recipient out of the queues: a mailing to one person may have their id in its
 * own, and with it in the ids of its jobs and in the log of what became of them. Their copies are gone
 * from the ledger by then, so that a job which is still there has nothing to do.
 */
export async function forgetJobs(client: Redis, keys: Keys, recipient: number): Promise<void> {
  const names = new RegExp(`(?<!\\d)${recipient}(?!\\d)`);
  for await (const found of client.scanStream({
    match: `${keys.queuePrefix}:*`,
    count: AT_ONCE,
  })) {
    for (const key of new Set(found as string[])) {
      if (names.test(key)) await client.del(key);
      else await forgetIn(client, key, names);
    }
  }
}

async function forgetIn(client: Redis, key: string, names: RegExp): Promise<void> {
  const type = await client.type(key);
  if (type === 'stream') return forgetEvents(client, key, names);
  const [read, remove] = JOBS[type] ?? [];
  for (const id of (await read?.(client, key)) ?? []) {
    if (names.test(id)) await remove?.(client, key, id);
  }
}

type Read = (client: Redis, key: string) => Promise<string[]>;
type Remove = (client: Redis, key: string, id: string) => Promise<unknown>;

/** How ids of jobs are read and removed, by the type of the key that they stand in. */
const JOBS: Partial<Record<string, [Read, Remove]>> = {
  list: [(client, key) => client.lrange(key, 0, -1), (client, key, id) => client.lrem(key, 0, id)],
  zset: [(client, key) => client.zrange(key, 0, '-1'), (client, key, id) => client.zrem(key, id)],
  set: [(client, key) => client.smembers(key), (client, key, id) => client.srem(key, id)],
};

/**
 * The log of events goes as a whole: entries that are deleted one by one stay in Redis's memory, and in
 * its files, until their neighbours go. Nobody reads it: what became of a copy stands in the ledger.
 */
async function forgetEvents(client: Redis, key: string, names: RegExp): Promise<void> {
  for (let from = '-'; ; ) {
    const entries = await client.xrange(key, from, '+', 'COUNT', AT_ONCE);
    if (entries.some(([, fields]) => fields.some((field) => names.test(field)))) {
      await client.del(key);
      return;
    }
    const last = entries.at(-1)?.[0];
    if (last === undefined || entries.length < AT_ONCE) return;
    from = `(${last}`;
  }
}
