import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { makeBackup } from '../../src/operation/backup/backup.js';
import { restoreBackup } from '../../src/operation/backup/restore.js';
import { keyFamilies, keyReader, patternOf } from '../../src/redis/key-families.js';
import type { Keys } from '../../src/redis/keys.js';
import { startStore } from '../support/app.js';
import { useBusyContests } from '../support/busy-contest.js';

const contests = useBusyContests();

/** Everything of a contest, as Redis says it and not as the backup keeps it. */
async function exportOf(client: Redis, keys: Keys) {
  const names = (await client.keys(patternOf(keys))).sort();
  const all: Record<string, { type: string; value: unknown; ttl: number }> = {};
  for (const name of names) {
    const type = await client.type(name);
    all[name] = { type, value: await valueOf(client, name, type), ttl: await client.pttl(name) };
  }
  return all;
}

async function valueOf(client: Redis, name: string, type: string): Promise<unknown> {
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
    case 'string':
      return client.get(name);
    default:
      throw new Error(`${name} is a ${type}`);
  }
}

test('a backup made while the bot runs is restored on a fresh machine, and nothing differs', async () => {
  const scene = await contests.begin();
  const { keys, contest, clock } = scene;
  const folder = await mkdtemp(join(tmpdir(), 'skt-backup-'));
  const config = { ...scene.config, dataDir: join(folder, 'data') };
  const families = new Set(
    Object.keys(await exportOf(contests.client, keys)).map((key) => keyReader(keys)(key)?.family),
  );
  console.log(Object.keys(keyFamilies).filter((family) => !families.has(family as never)));
  const before = await exportOf(contests.client, keys);
  const { file, manifest } = await makeBackup({
    redis: contests.client,
    keys,
    contest,
    clock,
    config,
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const fresh = await startStore();
  await restoreBackup({ redis: fresh.client, keys, contest, config }, file);
  const after = await exportOf(fresh.client, keys);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  console.log(Object.keys(after).length, manifest);
  await fresh.close();
  await rm(folder, { recursive: true });
  void writeFile;
});
