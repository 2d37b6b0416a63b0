import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectRedis } from '../../src/redis/client.js';
import { eventually, isGone, temporaryDir, testRedis } from './embedded-for-test.js';

const dist = new URL('../../dist/redis/', import.meta.url).href;

/** Counts up in Redis and prints each number once the server has confirmed it. */
const PARENT = `
  const { startEmbeddedRedis } = await import('${dist}embedded.js');
  const { connectRedis } = await import('${dist}client.js');
  const redis = await startEmbeddedRedis(process.argv[1], { lockWaitSeconds: 30 });
  process.stdout.write('pid ' + redis.pid() + '\\n');
  const client = await connectRedis(redis.url);
  for (;;) process.stdout.write('saved ' + (await client.incr('n')) + '\\n');
`;

describe('when the bot is killed with -9', () => {
  it('its Redis ends with it, and a start right after finds every confirmed write', async () => {
    const dir = await temporaryDir();
    const parent = startParent(dir);
    const lines: string[] = [];
    createInterface({ input: parent.stdout ?? process.stdin }).on('line', (l) => lines.push(l));
    await eventually(() => lines.length > 200);
    const serverPid = Number(lines[0]?.split(' ')[1]);
    expect(isGone(serverPid)).toBe(false);

    parent.kill('SIGKILL');
    const redis = await testRedis({ dir });
    expect(isGone(serverPid)).toBe(true);
    expect(redis.pid()).not.toBe(serverPid);

    if (parent.exitCode === null && parent.signalCode === null) await once(parent, 'close');
    const confirmed = Number(lines.at(-1)?.split(' ')[1]);
    const client = await connectRedis(redis.url);
    const kept = Number(await client.get('n'));
    client.disconnect();
    // At most the one in flight was written without our being told.
    expect([confirmed, confirmed + 1]).toContain(kept);
  });

  it('a start that still waits for the lock ends with it, and starts nothing later', async () => {
    const dir = await temporaryDir();
    await testRedis({ dir });
    const parent = startParent(dir);
    let waiting = 0;
    await eventually(() => {
      waiting = childrenOf(parent).find((pid) => commandLine(pid).startsWith('flock')) ?? 0;
      return waiting !== 0;
    });
    parent.kill('SIGKILL');
    await eventually(() => isGone(waiting));
  });
});

function startParent(dir: string): ChildProcess {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    parent.kill('SIGKILL');
  });
  return parent;
}

function childrenOf({ pid }: ChildProcess): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean).map(Number);
}

/** Empty once the process is gone. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
