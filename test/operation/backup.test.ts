import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { makeBackup } from '../../src/operation/backup/backup.js';
import { restoreBackup } from '../../src/operation/backup/restore.js';
import { type Batch, readAllKeys, readOneByOne } from '../../src/operation/backup/snapshot.js';
import { checkData } from '../../src/operation/check/check.js';
import { keyFamilies, keyReader, patternOf, prefixOf } from '../../src/redis/key-families.js';
import { createKeys, type Keys } from '../../src/redis/keys.js';
import { copiesOf } from '../support/announcements.js';
import { movedClock, type Store, startStore, TOKEN } from '../support/app.js';
import { announceToAll, type BusyContest, useBusyContests } from '../support/busy-contest.js';
import { exportOf } from '../support/redis-export.js';

const contests = useBusyContests();
const [BOT] = TOKEN.split(':');
let folder: string;
let fresh: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skt-backup-'));
  fresh = await startStore();
});
afterAll(async () => {
  await fresh.close();
  await rm(folder, { recursive: true, force: true });
});

/** Lives for seconds, and may be gone before it is looked for. */
const PASSING_MS = 60_000;

const depsOf = (scene: BusyContest, redis: Redis, dataDir: string) => ({
  redis,
  keys: scene.keys,
  contest: scene.contest,
  clock: scene.clock,
  config: { ...scene.config, dataDir: join(folder, dataDir) },
});

const SAMPLES = {
  string: (client: Redis, name: string) => client.set(name, 'một'),
  hash: (client: Redis, name: string) => client.hset(name, 'field', 'hai'),
  set: (client: Redis, name: string) => client.sadd(name, 'ba'),
  zset: (client: Redis, name: string) => client.zadd(name, '1574215200000.5', 'bốn'),
  list: (client: Redis, name: string) => client.rpush(name, 'năm', ''),
};

/** A key of every family, also of those of which a contest that rests has nothing. @returns their names */
async function writeEveryFamily(client: Redis, keys: Keys): Promise<string[]> {
  const names: string[] = [];
  for (const [family, { type, lifetime }] of Object.entries(keyFamilies)) {
    const made = keys[family as keyof Keys];
    const name = typeof made === 'string' ? made : String(Reflect.apply(made, undefined, [7, 1]));
    if (type === 'any' || name === keys.restoreUnderWay || name === keys.lastBackup) continue;
    await SAMPLES[type](client, name);
    if (lifetime === 'expires') await client.expire(name, 100_000);
    names.push(name);
  }
  return names;
}

test('a backup is restored on a fresh machine: nothing differs, and the bot goes on', async () => {
  const scene = await contests.begin();
  const { keys, contest, emulator, admin, mai, binh, app } = scene;
  // Two copies wait, for Telegram takes none of them now.
  const ends = [mai, binh].map(({ id: chatId }) =>
    emulator.fault({ method: 'sendMessage', chatId, kind: 'error', code: 429, retryAfter: 1 }),
  );
  const text = 'Mai họp lúc 8 giờ tại hội trường.';
  await announceToAll(admin, text);
  const pending = async () => {
    const ids = await contests.client.zrange(keys.openMailings, '0', '-1');
    const counts = ids.map((id) => contests.client.hget(keys.mailing(id), 'pending'));
    return (await Promise.all(counts)).map(Number).reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(pending, { interval: 20, timeout: 5_000 }).toBe(2);

  const here = depsOf(scene, contests.client, 'here');
  await putFiles(here.config.dataDir);
  const { file, manifest } = await makeBackup(here);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(manifest).toMatchObject({ contest: contest.id, bot: BOT, pending: 2 });
  expect(manifest.files.map(({ name }) => name)).toEqual([
    'contest.json',
    'redis.keys',
    'data/reports/báo cáo.docx',
  ]);
  expect(gunzipSync(await readFile(file)).includes(TOKEN)).toBe(false);
  // Nothing is left beside it.
  expect(await readdir(join(here.config.dataDir, 'backups'))).toHaveLength(1);
  const there = depsOf(scene, fresh.client, 'there');
  await refusesWhatIsDamaged(there, file);
  await expect(restoreBackup(here, file, { replace: true })).rejects.toThrow('The bot is running');

  // Of the bot at rest, everything is compared.
  await app.close();
  const atRest = await makeBackup(here, join(folder, 'at-rest.tar.gz'));
  await contests.client.del(keys.lastBackup);
  const before = await exportOf(contests.client, keys);
  const restored = await restoreBackup(there, atRest.file);
  expect(restored).toMatchObject({ files: 1, isOtherBot: false, contestFile: undefined });
  const report = join(there.config.dataDir, 'reports', 'báo cáo.docx');
  expect(await readFile(report, 'utf8')).toBe('bytes of a report');
  await fresh.client.del(keys.lastBackup);
  isTheSame(before, await exportOf(fresh.client, keys));
  expect(await checkData(fresh.client, keys, contest)).toEqual([]);
  await expect(restoreBackup(there, file)).rejects.toThrow(/data of this contest here already/);

  for (const end of ends) end();
  expect(copiesOf(mai, text)).toEqual([]);
  const again = await scene.startAnother({ REDIS_URL: fresh.url });
  await again.allSent();
  for (const user of [mai, binh]) expect(copiesOf(user, text)).toHaveLength(1);
  await mai.say('/hoso');
  expect(mai.buttons()[0]).toContain('SK-2019-0001');
  await expect(restoreBackup(there, file, { replace: true })).rejects.toThrow('The bot is running');
  await again.close();
  await asAnotherBot(scene, there, file);
}, 60_000);

/** Of DATA_DIR, some goes into a backup, and some doesn't. */
async function putFiles(dataDir: string): Promise<void> {
  await mkdir(join(dataDir, 'reports'), { recursive: true });
  await mkdir(join(dataDir, 'redis'));
  await writeFile(join(dataDir, 'reports', 'báo cáo.docx'), 'bytes of a report');
  await writeFile(join(dataDir, '.env'), `BOT_TOKEN=${TOKEN}`);
  await writeFile(join(dataDir, 'redis', 'redis.log'), 'of Redis');
}

type Exported = Awaited<ReturnType<typeof exportOf>>;

function isTheSame(before: Exported, after: Exported): void {
  const lasting = (all: Exported) =>
    [...all]
      .filter(([, { ttl }]) => ttl === -1 || ttl >= PASSING_MS)
      .map(([name, { type, value }]) => ({ name, type, value }));
  expect(lasting(after)).toEqual(lasting(before));
  for (const [name, { ttl }] of after) {
    expect(Math.abs(ttl - (before.get(name)?.ttl ?? 0)), name).toBeLessThan(PASSING_MS);
  }
}

async function refusesWhatIsDamaged(there: ReturnType<typeof depsOf>, file: string) {
  const whole = await readFile(file);
  const plain = gunzipSync(whole);
  const broken = join(folder, 'broken.tar.gz');
  const flipped = Buffer.from(plain);
  flipped[plain.length / 2] = (plain[plain.length / 2] ?? 0) ^ 1;
  const variants: [Buffer, RegExp][] = [
    [whole.subarray(0, -100), /damaged or was not copied to its end/],
    [whole.subarray(0, whole.length / 2), /damaged or was not copied to its end/],
    [gzipSync(flipped), /damaged|can't be used/],
    [gzipSync(plain.subarray(0, -4096)), /ends in the middle|no backup/],
    [Buffer.from('not a backup'), /can't be used/],
    [gzipSync(Buffer.alloc(2048)), /is no backup/],
  ];
  for (const [bytes, says] of variants) {
    await writeFile(broken, bytes);
    await expect(restoreBackup(there, broken)).rejects.toThrow(says);
  }
  await expect(restoreBackup(there, join(folder, 'none'))).rejects.toThrow('there is no such file');
  const other = { ...there.contest, id: 'another' };
  await expect(restoreBackup({ ...there, contest: other }, file)).rejects.toThrow(/CONTEST_FILE/);
  expect(await there.redis.keys('*')).toEqual([]);
}

/** What was there is replaced as a whole; numbers of the other bot's updates mean nothing here. */
async function asAnotherBot(scene: BusyContest, there: ReturnType<typeof depsOf>, file: string) {
  const { redis, keys } = there;
  await redis.set(keys.restored('left behind'), 'x');
  await redis.hset(keys.member(77), 'consent', 'given');
  const contestFile = join(folder, 'contest.json');
  await writeFile(contestFile, JSON.stringify({ ...scene.contest, privacy: undefined }));
  const config = { ...there.config, botToken: `999${TOKEN}`, contestFile };
  const restored = await restoreBackup({ ...there, config }, file, { replace: true });
  expect(restored).toMatchObject({ isOtherBot: true, files: 1 });
  expect(await readFile(restored.contestFile ?? '', 'utf8')).toContain('khanh-hoa-2019');
  expect(await redis.exists(keys.member(77))).toBe(0);
  const left = (await redis.keys(patternOf(keys))).map((key) => keyReader(keys)(key)?.family);
  expect(left).toContain('member');
  for (const gone of ['update', 'session', 'restored', 'restoreUnderWay']) {
    expect(left).not.toContain(gone);
  }
}

test('what is written together is in a backup together, though it is written all the time', async () => {
  const contest = await loadContest();
  contest.id = 'steady';
  const keys = createKeys(contest.id);
  const [redis, writer] = [fresh.client, fresh.client.duplicate()];
  const write = async (id: number, value: number) => {
    const text = String(value);
    await writer
      .multi()
      .hset(keys.entry(`e${id}`), 'n', text)
      .hset(keys.plan(`p${id}`), 'n', text)
      .exec();
  };
  await Promise.all(Array.from({ length: 5_000 }, (_, id) => write(id, 0)));
  // One that is in another place each time: what is removed must go from what was read before.
  const move = (value: number) =>
    writer
      .multi()
      .del(keys.chat(-value))
      .hset(keys.chat(-value - 1), 'n', value)
      .exec();
  await move(0);
  const every = await writeEveryFamily(redis, keys);
  expect(every.length).toBeGreaterThan(100);
  const only = (all: Exported) => new Map(every.map((name) => [name, all.get(name) as never]));
  const before = only(await exportOf(redis, keys));
  let going = true;
  const writing = (async () => {
    for (let value = 1; going; value += 1) {
      await move(value);
      await Promise.all(
        Array.from({ length: 50 }, (_, at) => write((value * 50 + at) % 5_000, value)),
      );
    }
  })();
  const config = { ...parseConfig({ BOT_TOKEN: TOKEN }), dataDir: join(folder, 'steady') };
  const deps = { redis, keys, contest, config, clock: movedClock('2019-11-20T02:00:00Z') };
  const { file } = await makeBackup(deps);
  going = false;
  await writing;
  await restoreBackup(deps, file, { replace: true });
  isTheSame(before, only(await exportOf(redis, keys)));
  const values = async (of: (id: number) => string) =>
    Promise.all(Array.from({ length: 5_000 }, (_, id) => redis.hget(of(id), 'n')));
  const [entries, plans] = [
    await values((id) => keys.entry(`e${id}`)),
    await values((id) => keys.plan(`p${id}`)),
  ];
  expect(entries).toEqual(plans);
  expect(new Set(entries).size).toBeGreaterThan(1);
  expect(await redis.keys(keys.chat(-1).replace('-1', '-*'))).toHaveLength(1);
  // Where there is no EVAL_RO, keys are read one by one, to the same.
  await redis.pexpireat(keys.plan('p2'), 4_102_444_800_000);
  const all: Batch[] = [];
  for await (const batch of readAllKeys(redis, keys)) all.push(batch);
  const prefix = prefixOf(keys);
  const names = all.flatMap(({ rests }) => rests.map((rest) => prefix + rest));
  const single = await readOneByOne(redis, [...names, `${prefix}absent`], prefix);
  expect(single.rests).toEqual(all.flatMap(({ rests }) => rests));
  expect(single.bytes.length).toBe(Buffer.concat(all.map(({ bytes }) => bytes)).length);
  writer.disconnect();
});
