import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type ConnectOptions,
  connectRedis,
  isRedisUnavailable,
  type RedisClientEvent,
  RedisUnreachableError,
} from '../../src/redis/client.js';
import { startEmbeddedRedis } from '../../src/redis/embedded.js';
import { eventually, temporaryDir, testRedis } from './embedded-for-test.js';

describe('a client', () => {
  it('connects by redis:// with a password, and by a bare path', async () => {
    const redis = await testRedis();
    const local = await connect(redis.socketPath);
    const port = await freePort();
    await local.config('SET', 'bind', '127.0.0.1');
    await local.config('SET', 'port', port);
    await local.config('SET', 'requirepass', 'p@ss');
    const remote = await connect(`redis://:p%40ss@127.0.0.1:${port}/3`);
    await remote.set('a', '1');
    await local.auth('p@ss');
    await local.select(3);
    expect(await local.get('a')).toBe('1');
  });

  it('gives up at start after its deadline, and neither error nor event holds the password', async () => {
    const redis = await testRedis();
    const local = await connect(redis.url);
    const port = await freePort();
    await local.config('SET', 'bind', '127.0.0.1');
    await local.config('SET', 'port', port);
    await local.config('SET', 'requirepass', 'right');
    const events: RedisClientEvent[] = [];
    const attempt = connect(`redis://:wrong-secret@127.0.0.1:${port}`, {
      connectWithinMs: 200,
      onEvent: (event) => events.push(event),
    });
    const error = await attempt.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RedisUnreachableError);
    expect(String(error)).toMatch(/did not answer within 200 ms: WRONGPASS/);
    expect(JSON.stringify([error, String(error), events])).not.toContain('wrong-secret');
  });

  it.each(['http://x', 'localhost:6379', 'unix://x', ''])('refuses the URL %j', async (url) => {
    await expect(connectRedis(url)).rejects.toThrow('A Redis URL starts with');
  });

  it('refuses every command at once while the server is away, and says each thing once', async () => {
    const redis = await startEmbeddedRedis(await temporaryDir());
    const events: RedisClientEvent[] = [];
    const client = await connect(redis.url, { onEvent: (event) => events.push(event) });
    await redis.close();
    await eventually(() => client.status === 'reconnecting');
    await sleep(400);

    const began = performance.now();
    const commands = Array.from({ length: 1000 }, (_, n) => client.set(`k${n}`, n));
    const results = await Promise.allSettled([...commands, client.multi().set('a', 1).exec()]);
    expect(performance.now() - began).toBeLessThan(500);
    expect(results.every(isRefused)).toBe(true);
    expect(events.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('gives up on a frozen server in its time limit, also for what waits behind, and finds it again', async () => {
    const redis = await testRedis();
    const client = await connect(redis.url, { commandTimeoutMs: 300 });
    process.kill(redis.pid(), 'SIGSTOP');
    onTestFinished(() => {
      process.kill(redis.pid(), 'SIGCONT');
    });
    const began = performance.now();
    const first = client.incr('n');
    const firstResult = Promise.allSettled([first]);
    await sleep(100);
    const second = client.incr('n');
    const results = [...(await firstResult), ...(await Promise.allSettled([second]))];
    expect(performance.now() - began).toBeLessThan(450);
    expect(results.every(isRefused)).toBe(true);

    process.kill(redis.pid(), 'SIGCONT');
    await eventually(() => client.status === 'ready');
    // The first may have taken effect, but was not sent again; the second was never sent.
    expect(await client.incr('n')).toBeLessThanOrEqual(2);
  });

  it('does not send again what was in flight when the connection broke', async () => {
    const redis = await testRedis();
    const client = await connect(redis.url);
    const other = await connect(redis.url);
    process.kill(redis.pid(), 'SIGSTOP');
    const outcome = client.incr('n').catch((error: unknown) => error);
    await sleep(50);
    client.stream.destroy();
    expect(isRedisUnavailable(await outcome)).toBe(true);
    process.kill(redis.pid(), 'SIGCONT');
    await eventually(() => client.status === 'ready');
    // The frozen server had it in its socket already: done once, though we were told "not saved".
    expect(await other.get('n')).toBe('1');
  });

  it('leaves a server that has become a read-only replica, to find the new primary', async () => {
    const redis = await testRedis();
    const events: RedisClientEvent[] = [];
    const client = await connect(redis.url, { onEvent: (event) => events.push(event) });
    const other = await connect(redis.url);
    await other.replicaof('127.0.0.1', 1);
    const [refused] = await Promise.allSettled([client.set('a', 1)]);
    expect(isRefused(refused)).toBe(true);
    await eventually(() => events.some(({ type }) => type === 'disconnected'));
    await other.replicaof('NO', 'ONE');
    await eventually(() => client.status === 'ready');
    expect(await client.set('a', 2)).toBe('OK');
  });
});

async function connect(url: string, options?: ConnectOptions) {
  const client = await connectRedis(url, options);
  onTestFinished(() => client.disconnect());
  return client;
}

function isRefused(result: PromiseSettledResult<unknown>): boolean {
  return result.status === 'rejected' && isRedisUnavailable(result.reason);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
