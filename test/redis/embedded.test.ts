import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { appendFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkRedis, connectRedis } from '../../src/redis/client.js';
import {
  DataDirInUseError,
  type EmbeddedRedisEvent,
  RedisStartError,
  startEmbeddedRedis,
} from '../../src/redis/embedded.js';
import { eventually, isGone, temporaryDir, testRedis } from './embedded-for-test.js';

describe('the embedded Redis', () => {
  it('serves commands and keeps what was saved over a clean restart', async () => {
    const dir = await temporaryDir();
    const first = await startEmbeddedRedis(dir);
    const client = await connectRedis(first.url);
    expect(await checkRedis(client)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      warnings: [],
    });
    await client.set('answer', 'một cửa');
    client.disconnect();
    await first.close();
    expect(isGone(first.pid())).toBe(true);

    const again = await connectRedis((await testRedis({ dir })).url);
    expect(await again.get('answer')).toBe('một cửa');
    again.disconnect();
  });

  it('keeps its folder to this user, and listens on nothing but its socket', async () => {
    const dir = join(await temporaryDir(), 'data');
    const redis = await testRedis({ dir });
    for (const path of [dir, join(dir, 'redis'), redis.socketPath]) {
      expect(((await stat(path)).mode & 0o777).toString(8)).toBe('700');
    }
    const client = await connectRedis(redis.url);
    expect(await client.config('GET', 'port')).toEqual(['port', '0']);
    client.disconnect();
  });

  it('refuses a second start on the same data in plain words, and the first goes on', async () => {
    const dir = await temporaryDir();
    const redis = await testRedis({ dir });
    const second = startEmbeddedRedis(dir, { lockWaitSeconds: 0.1 });
    await expect(second).rejects.toThrow(DataDirInUseError);
    await expect(second).rejects.toThrow('is in use by another running copy of the bot');
    const client = await connectRedis(redis.url);
    expect(await client.ping()).toBe('PONG');
    client.disconnect();
  });

  it('has its lock held by redis-server alone', async () => {
    const dir = await temporaryDir();
    const redis = await testRedis({ dir });
    expect(processesWithOpenFile(join(dir, 'redis/lock'))).toEqual([redis.pid()]);
  });

  it('comes back on the same socket when it is killed, and clients find it again', async () => {
    const events: EmbeddedRedisEvent[] = [];
    const redis = await startEmbeddedRedis(await temporaryDir(), {
      onEvent: (event) => events.push(event),
    });
    const client = await connectRedis(redis.url);
    for (let n = 1; n <= 100; n += 1) await client.incr('saved');

    const killed = redis.pid();
    process.kill(killed, 'SIGKILL');
    await eventually(() => events.some(({ type }) => type === 'restarted'));
    await eventually(() => client.status === 'ready');
    expect(await client.get('saved')).toBe('100');
    expect(events.slice(1)).toEqual([
      {
        type: 'exited',
        code: null,
        signal: 'SIGKILL',
        log: expect.stringContaining('ready to accept connections'),
        restartInMs: 100,
      },
      { type: 'restarted', pid: redis.pid(), tookMs: expect.any(Number) },
    ]);
    expect(redis.pid()).not.toBe(killed);
    client.disconnect();
    await redis.close();
  });

  it('ends for good when it is closed between a death and the restart', async () => {
    const events: EmbeddedRedisEvent[] = [];
    const redis = await startEmbeddedRedis(await temporaryDir(), {
      onEvent: (event) => events.push(event),
    });
    process.kill(redis.pid(), 'SIGKILL');
    await eventually(() => events.length === 2);
    await Promise.all([redis.close(), redis.close()]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(events.map(({ type }) => type)).toEqual(['started', 'exited']);
  });

  it('is ended by force when it is frozen', async () => {
    const redis = await startEmbeddedRedis(await temporaryDir(), { closeDeadlineMs: 200 });
    process.kill(redis.pid(), 'SIGSTOP');
    await redis.close();
    expect(isGone(redis.pid())).toBe(true);
  });

  it('loads a file whose tail a crash cut off', async () => {
    const dir = await temporaryDir();
    await appendTo(
      dir,
      '*3\r\n$3\r\nSET\r\n$6\r\nanswer\r\n$2\r\nok\r\n*3\r\n$3\r\nSET\r\n$6\r\nansw',
    );
    const client = await connectRedis((await testRedis({ dir })).url);
    expect(await client.get('answer')).toBe('ok');
    client.disconnect();
  });

  it('says why it refuses a file that is broken in the middle', async () => {
    const dir = await temporaryDir();
    await appendTo(dir, 'not the format\r\n'.repeat(10));
    await expect(startEmbeddedRedis(dir)).rejects.toThrow(RedisStartError);
    await expect(startEmbeddedRedis(dir)).rejects.toThrow(/Bad file format/);
  });

  it('says which programs are missing where it can’t be tied to our process', async () => {
    const searchPath = process.env.PATH ?? '';
    vi.stubEnv('PATH', '/nonexistent');
    const start = startEmbeddedRedis(await temporaryDir(), { searchPath });
    await expect(start).rejects.toThrow(/"setpriv" and "flock".*util-linux/);
    vi.unstubAllEnvs();
  });

  it('hands none of our environment to the server', async () => {
    vi.stubEnv('BOT_TOKEN', '1:secret');
    const redis = await testRedis();
    vi.unstubAllEnvs();
    expect(readFileSync(`/proc/${redis.pid()}/environ`, 'utf8')).not.toContain('secret');
  });

  it('puts its socket into a short private folder when the data folder is too deep', async () => {
    const dir = join(await temporaryDir(), 'sâu'.repeat(20), 'x'.repeat(60));
    await mkdir(dir, { recursive: true });
    const redis = await startEmbeddedRedis(dir);
    expect(Buffer.byteLength(redis.socketPath)).toBeLessThan(108);
    expect((await stat(dirname(redis.socketPath))).mode & 0o777).toBe(0o700);
    const client = await connectRedis(redis.url);
    expect(await client.ping()).toBe('PONG');
    client.disconnect();
    await redis.close();
    await expect(stat(dirname(redis.socketPath))).rejects.toThrow('ENOENT');
  });

  it('reads a path with spaces and signs back from its URL', async () => {
    const redis = await testRedis({ dir: join(await temporaryDir(), 'dữ liệu 50%?#') });
    const client = await connectRedis(redis.url);
    expect(await client.ping()).toBe('PONG');
    client.disconnect();
  });
});

/** Starts once, so that the files are there, and adds raw text to the append-only file. */
async function appendTo(dir: string, text: string): Promise<void> {
  await (await startEmbeddedRedis(dir)).close();
  const folder = join(dir, 'redis/appendonlydir');
  const file = (await readdir(folder)).find((name) => name.endsWith('.incr.aof')) ?? '';
  await appendFile(join(folder, file), text);
  await writeFile(join(dir, 'redis/redis.log'), '');
}

function processesWithOpenFile(path: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => openFiles(pid).includes(path)).map(Number);
}

/** Empty for processes that are gone or another user's. */
function openFiles(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}
