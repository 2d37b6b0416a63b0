import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { makeBackup } from '../../src/operation/backup/backup.js';
import { followChanges } from '../../src/operation/backup/changes.js';
import { keysIn } from '../../src/operation/backup/manifest.js';
import { openData } from '../../src/operation/open-data.js';
import { prefixOf } from '../../src/redis/key-families.js';
import { createKeys } from '../../src/redis/keys.js';
import { movedClock, type Store, startStore, TOKEN } from '../support/app.js';

let store: Store;
let folder: string;

beforeAll(async () => {
  store = await startStore();
  folder = await mkdtemp(join(tmpdir(), 'skt-changes-'));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('every key that is written or removed is told of, until that can’t be trusted any more', async () => {
  // Connected as the command line is.
  const { redis, close } = await openData({ redisUrl: store.url, dataDir: folder });
  const keys = createKeys('told');
  const follow = () => followChanges(redis, prefixOf(keys));
  await redis.hset(keys.member(1), 'name', 'Mai');
  await redis.hset(keys.member(2), 'name', 'Bình');
  const changes = await follow();
  await redis.set(createKeys('another').member(5), 'x');
  expect([...((await changes?.upToNow()) ?? ['?'])]).toEqual([]);
  await redis.multi().del(keys.member(1)).sadd(keys.members, 3).exec();
  await redis.eval(`redis.call('RENAME', KEYS[1], KEYS[2])`, 2, keys.member(2), keys.member(9));
  const told = [keys.member(1), keys.members, keys.member(2), keys.member(9)].sort();
  expect([...((await changes?.upToNow()) ?? [])].sort()).toEqual(told);

  const other = await follow();
  await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
  expect(await changes?.upToNow()).toBeUndefined();
  expect(await other?.upToNow()).toBeUndefined();
  const last = await follow();
  await redis.flushall();
  expect(await last?.upToNow()).toBeUndefined();
  for (const one of [changes, other, last]) one?.end();
  await close();
});

test('where Redis doesn’t tell of changes, a backup is made all the same', async () => {
  const contest = await loadContest();
  const keys = createKeys(contest.id);
  const password = randomUUID();
  const rules = ['on', `>${password}`, '~*', '&*', '+@all', '-client|tracking'];
  await store.client.call('ACL', 'SETUSER', 'told-nothing', ...rules);
  const redis = store.client.duplicate({ username: 'told-nothing', password });
  expect(await followChanges(redis, prefixOf(keys))).toBeUndefined();
  for (let id = 1; id <= 1_500; id += 1) void redis.hset(keys.member(id), 'name', 'Mai');
  const config = { ...parseConfig({ BOT_TOKEN: TOKEN }), dataDir: folder };
  const clock = movedClock('2019-11-20T02:00:00Z');
  const { manifest } = await makeBackup({ redis, keys, contest, config, clock });
  expect(keysIn(manifest)).toBe(1_500);
  expect(manifest.keys).toEqual({ member: 1_500 });
  redis.disconnect();
});
