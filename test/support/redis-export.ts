import type { Redis } from 'ioredis';
import { patternOf } from '../../src/redis/key-families.js';
import type { Keys } from '../../src/redis/keys.js';

/** Everything of a contest, as Redis says it, and not as the backup keeps it. */
export async function exportOf(client: Redis, keys: Keys) {
  const all = new Map<string, { type: string; value: unknown; ttl: number }>();
  for (const name of (await client.keys(patternOf(keys))).sort()) {
    const type = await client.type(name);
    all.set(name, {
      type,
      value: await contentOf(client, name, type),
      ttl: await client.pttl(name),
    });
  }
  return all;
}

async function contentOf(client: Redis, name: string, type: string): Promise<unknown> {
  switch (type) {
    case 'hash':
      return Object.entries(await client.hgetall(name)).sort();
    case 'set':
      return (await client.smembers(name)).sort();
    case 'zset':
      return client.zrange(name, 0, '-1', 'WITHSCORES');
    case 'list':
      return client.lrange(name, 0, -1);
    case 'stream':
      return client.xrange(name, '-', '+');
    case 'none':
    case 'string':
      return client.get(name);
    default:
      throw new Error(`${name} is a ${type}`);
  }
}
