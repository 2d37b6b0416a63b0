import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redis } from 'ioredis';

/** Every key of the store, of any contest and any type, with all that is in it as one text. */
export async function wholeStore(client: Redis): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const key of await client.keys('*')) all.set(key, JSON.stringify(await read(client, key)));
  return all;
}

async function read(client: Redis, key: string): Promise<unknown> {
  const type = await client.type(key);
  switch (type) {
    case 'hash':
      return client.hgetall(key);
    case 'set':
      return client.smembers(key);
    case 'zset':
      return client.zrange(key, 0, '-1', 'WITHSCORES');
    case 'list':
      return client.lrange(key, 0, -1);
    case 'stream':
      return client.xrange(key, '-', '+');
    case 'string':
      return client.get(key);
    case 'none':
      return null;
    default:
      throw new Error(`What is a ${type}?`);
  }
}

/** Where any of these words stands, in the name of a key or in it: "key: word". */
export async function tracesOf(client: Redis, words: readonly string[]): Promise<string[]> {
  const store = await wholeStore(client);
  return [...store].flatMap(([key, text]) =>
    words
      .filter((word) => key.includes(word) || text.includes(word))
      .map((word) => `${key}: ${word}`),
  );
}

/** Files of the server's folder in which any of these words stands. */
export async function tracesOnDisk(client: Redis, words: readonly string[]): Promise<string[]> {
  const folder = String(((await client.config('GET', 'dir')) as string[])[1]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8').catch(() => '');
    if (words.some((word) => text.includes(word))) found.push(entry.name);
  }
  return found;
}
