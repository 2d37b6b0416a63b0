import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectRedis } from '../../src/redis/client.js';
import { defineScript } from '../../src/redis/script.js';
import { testRedis } from './embedded-for-test.js';

/** Gives a number only to whoever has none yet. */
const takeNumber = defineScript({
  name: 'take-number',
  keys: 2,
  lua: `
    if redis.call('HEXISTS', KEYS[2], ARGV[1]) == 1 then return redis.call('HGET', KEYS[2], ARGV[1]) end
    local number = redis.call('INCR', KEYS[1])
    redis.call('HSET', KEYS[2], ARGV[1], number)
    return tostring(number)
  `,
});

describe('a script', () => {
  let client: Redis;
  const atEnd: (() => unknown)[] = [];
  beforeAll(async () => {
    const redis = await testRedis({ atEnd: (close) => atEnd.unshift(close) });
    client = await connectRedis(redis.url);
    atEnd.unshift(() => client.disconnect());
  });
  afterAll(async () => {
    for (const end of atEnd) await end();
  });
  beforeEach(() => client.flushall());

  const take = (who: string | number) => takeNumber(client, ['counter', 'numbers'], [who]);

  it('is sent in full once and by its digest from then on', async () => {
    await client.script('FLUSH');
    await client.config('RESETSTAT');
    expect(await take('an')).toBe('1');
    expect(await take('bình')).toBe('2');
    expect(await take('an')).toBe('1');
    const stats = await client.info('commandstats');
    expect(stats).toMatch(/cmdstat_eval:calls=1,/);
    expect(stats).toMatch(/cmdstat_evalsha:calls=3,/);
  });

  it('runs with others in one automatic pipeline, each atomically', async () => {
    await client.script('FLUSH');
    const people = Array.from({ length: 200 }, (_, n) => n % 50);
    const numbers = await Promise.all([...people.map(take), client.set('other', 'x')]);
    expect(new Set(numbers.slice(0, 200)).size).toBe(50);
    expect(await client.get('counter')).toBe('50');
  });

  it('is known again after the server forgot it', async () => {
    await take('an');
    await client.script('FLUSH');
    expect(await take('bình')).toBe('2');
  });

  it('refuses another number of keys than it declares', async () => {
    await expect(takeNumber(client, ['counter'], ['an'])).rejects.toThrow(
      'Script take-number takes 2 keys, not 1',
    );
  });
});
