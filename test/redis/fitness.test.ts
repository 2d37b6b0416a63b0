import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkRedis, connectRedis, isRedisUnavailable } from '../../src/redis/client.js';
import { defineScript } from '../../src/redis/script.js';
import { eventually, testRedis } from './embedded-for-test.js';

let client: Redis;
const atEnd: (() => unknown)[] = [];
beforeAll(async () => {
  const redis = await testRedis({ atEnd: (close) => atEnd.unshift(close) });
  client = await connectRedis(redis.url);
  atEnd.unshift(() => client.disconnect());
});
afterAll(async () => {
  // Switched on again, the append-only file is written anew, and a server doesn't end before that.
  await eventually(async () => (await client.info()).includes('aof_rewrite_in_progress:0'));
  for (const end of atEnd) await end();
});

/** For this test only. */
async function configure(name: string, value: string, after: string): Promise<void> {
  await client.config('SET', name, value);
  onTestFinished(async () => {
    await client.config('SET', name, after);
  });
}

describe('a server', () => {
  it('that may throw data away is refused with what to do', async () => {
    await configure('maxmemory-policy', 'allkeys-lru', 'noeviction');
    await expect(checkRedis(client)).rejects.toMatchObject({
      name: 'RedisUnfitError',
      problems: [
        'Its maxmemory-policy is allkeys-lru, so it may throw entries away when memory runs out: set "maxmemory-policy noeviction".',
      ],
    });
  });

  it('that refuses CONFIG is judged by what INFO says', async () => {
    await client.acl('SETUSER', 'hosted', 'on', '>pass', '~*', '+@all', '-config');
    const hosted = client.duplicate({ lazyConnect: true, username: 'hosted', password: 'pass' });
    onTestFinished(() => hosted.disconnect());
    await hosted.connect();
    await expect(hosted.config('GET', 'maxmemory-policy')).rejects.toThrow('NOPERM');
    expect((await checkRedis(hosted)).warnings).toEqual([]);
    await configure('maxmemory-policy', 'volatile-ttl', 'noeviction');
    await expect(checkRedis(hosted)).rejects.toThrow('volatile-ttl');
  });

  it('that has several faults is told all of them', async () => {
    await configure('maxmemory-policy', 'allkeys-lfu', 'noeviction');
    await client.replicaof('127.0.0.1', 1);
    onTestFinished(async () => {
      await client.replicaof('NO', 'ONE');
    });
    const error = await checkRedis(client).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      problems: [
        expect.stringContaining('allkeys-lfu'),
        expect.stringContaining('read-only replica'),
      ],
    });
  });

  it('that keeps no append-only file is accepted with a warning', async () => {
    await configure('appendonly', 'no', 'yes');
    expect((await checkRedis(client)).warnings).toEqual([
      expect.stringContaining('appendonly yes'),
    ]);
  });
});

describe('an error', () => {
  it('of a server whose memory is full means "not saved", in commands, transactions and scripts', async () => {
    const save = defineScript({
      name: 'save',
      keys: 1,
      lua: "return redis.call('SET', KEYS[1], ARGV[1])",
    });
    await client.set('old', '1');
    await configure('maxmemory', '1', '0');
    for (const attempt of [
      () => client.set('a', '1'),
      () => client.multi().set('a', '1').exec(),
      () => save(client, ['a'], ['1']),
    ]) {
      const error = await attempt().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(isRedisUnavailable(error), String(error)).toBe(true);
    }
    expect(await client.get('old')).toBe('1');
  });

  it.each([
    'LOADING Redis is loading the dataset in memory',
    'MASTERDOWN Link with MASTER is down',
    'MISCONF Errors writing to the AOF file: No space left on device',
    "ERR Error running script (call to f_1): @user_script:1: @user_script: 1: -OOM command not allowed when used memory > 'maxmemory'.",
  ])('that says %j means "not saved"', (message) => {
    expect(isRedisUnavailable(new Error(message))).toBe(true);
  });

  it('of ours does not', async () => {
    await client.set('text', 'x');
    const wrongType = await client.hset('text', 'a', '1').catch((reason: unknown) => reason);
    expect(isRedisUnavailable(wrongType)).toBe(false);
    const discarded = await client
      .multi()
      .call('NO-SUCH-COMMAND')
      .exec()
      .catch((reason: unknown) => reason);
    expect(String(discarded)).toContain('EXECABORT');
    expect(isRedisUnavailable(discarded)).toBe(false);
    expect(isRedisUnavailable(new Error('The text says OOM and READONLY'))).toBe(false);
    expect(
      isRedisUnavailable(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' })),
    ).toBe(false);
    expect(isRedisUnavailable('Command timed out')).toBe(false);
  });
});
