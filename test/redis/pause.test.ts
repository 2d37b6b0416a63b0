import { expect, test } from 'vitest';
import { connectRedis } from '../../src/redis/client.js';
import { eventually, isGone, testRedis } from './embedded-for-test.js';

test('a server that is paused stays away until it is resumed, and has everything that was in it', async () => {
  const redis = await testRedis();
  const client = await connectRedis(redis.url);
  await client.set('kept', 'yes');
  const pid = redis.pid();
  await redis.pause();
  expect(isGone(pid)).toBe(true);
  await expect(client.get('kept')).rejects.toThrow();
  // Twice is once; and a pause is no accident after which it would come back by itself.
  await redis.pause();
  await expect(client.ping()).rejects.toThrow();
  await redis.resume();
  await redis.resume();
  await eventually(async () => (await client.ping().catch(() => '')) === 'PONG');
  expect(await client.get('kept')).toBe('yes');
  expect(redis.pid()).not.toBe(pid);
  // After it, an accident is one again.
  const second = redis.pid();
  process.kill(second, 'SIGKILL');
  await eventually(() => redis.pid() !== second);
  await eventually(async () => (await client.ping().catch(() => '')) === 'PONG');
  await redis.pause();
  client.disconnect();
});
