import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { connectRedis } from '../../src/redis/client.js';
import { startEmbeddedRedis } from '../../src/redis/embedded.js';
import { findRedisServer, RedisNotFoundError } from '../../src/redis/redis-binary.js';
import { temporaryDir } from './embedded-for-test.js';

const NOWHERE = '/nonexistent';

describe('finding redis-server', () => {
  it('passes over one that is too old and one that does not run', async () => {
    const dir = await temporaryDir();
    const folders = ['old', 'broken', 'new'].map((name) => join(dir, name));
    const [old = '', broken = '', current = ''] = folders;
    await fakeServer(old, 'echo "Redis server v=6.0.16 sha=0"');
    await fakeServer(broken, 'exit 127');
    await fakeServer(current, 'echo "Redis server v=6.2.0 sha=0"');
    const found = await findRedisServer({ dataDir: dir, searchPath: folders.join(':') });
    expect(found).toEqual({ path: join(current, 'redis-server'), version: '6.2.0', env: {} });
  });

  it('says in one line what to do when there is none and none can be unpacked', async () => {
    vi.stubEnv('PATH', NOWHERE);
    const found = findRedisServer({ dataDir: await temporaryDir(), searchPath: NOWHERE });
    const error = await found.catch((reason: unknown) => reason);
    vi.unstubAllEnvs();
    expect(error).toBeInstanceOf(RedisNotFoundError);
    expect(String(error)).toMatch(/apt-get install redis-server.*REDIS_URL/);
    expect(String(error)).not.toContain('\n');
  });

  // Really downloads from Debian.
  it('unpacks Debian’s own, once for two that ask at the same time, and runs it', async () => {
    const dataDir = await temporaryDir();
    // Left by an older system: it must be replaced.
    await fakeServer(join(dataDir, 'redis-server/usr/bin'), 'exit 127');
    const [one, other] = await Promise.all([
      findRedisServer({ dataDir, searchPath: NOWHERE }),
      findRedisServer({ dataDir, searchPath: NOWHERE }),
    ]);
    expect(one.path).toBe(join(dataDir, 'redis-server/usr/bin/redis-server'));
    expect(other).toEqual(one);
    expect(await readdir(dataDir)).toEqual(['redis-server']);

    const events: string[] = [];
    const redis = await startEmbeddedRedis(dataDir, {
      searchPath: NOWHERE,
      onEvent: ({ type }) => events.push(type),
    });
    const client = await connectRedis(redis.url);
    expect(await client.ping()).toBe('PONG');
    expect(events).toEqual(['started']);
    client.disconnect();
    await redis.close();
  }, 60_000);
});

async function fakeServer(folder: string, body: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'redis-server'), `#!/bin/sh\n${body}\n`);
  await chmod(join(folder, 'redis-server'), 0o755);
}
