import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type EmbeddedRedis, startEmbeddedRedis } from '../../src/redis/embedded.js';

/** A folder that is gone after the test, or after the callback given runs it. */
export async function temporaryDir(
  atEnd: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'skt-test-'));
  atEnd(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A server of the test's own, ended after it. */
export async function testRedis(
  options: { dir?: string; atEnd?: (close: () => Promise<void>) => void } = {},
): Promise<EmbeddedRedis> {
  const { atEnd = onTestFinished } = options;
  const dir = options.dir ?? (await temporaryDir(atEnd));
  const redis = await startEmbeddedRedis(dir);
  atEnd(() => redis.close());
  return redis;
}

/** Not there, or only its entry in the table is left because nobody has asked for its exit code. */
export function isGone(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return true;
  try {
    return /^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** Waits until it is so; fails after `withinMs`. */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  withinMs = 5000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${isSo}`);
    await sleep(10);
  }
}
