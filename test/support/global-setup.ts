import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const DATA_DIR = fileURLToPath(new URL('../../.data/test', import.meta.url));

/** What all test files need, once, before the first of them. */
export default async function setup(project: TestProject): Promise<void> {
  // What tests import, and what those run that start the program as a process of its own.
  compile();
  project.onTestsRerun(compile);
  await putRedisOnPath();
}

function compile(): void {
  execFileSync('npx', ['tsc'], { stdio: 'inherit' });
}

/** On a machine without Redis each server of a test would unpack one for itself, at 2 s each. */
async function putRedisOnPath(): Promise<void> {
  // Only now: what tests import comes from `dist/`, which a clean clone doesn't have before.
  const { findRedisServer } = await import('../../src/redis/redis-binary.js');
  const { path, env } = await findRedisServer({ dataDir: DATA_DIR });
  const { LD_LIBRARY_PATH } = env;
  if (LD_LIBRARY_PATH === undefined) return;
  const folder = join(DATA_DIR, 'bin');
  mkdirSync(folder, { recursive: true });
  const script = `#!/bin/sh\nLD_LIBRARY_PATH='${LD_LIBRARY_PATH}' exec '${path}' "$@"\n`;
  writeFileSync(join(folder, 'redis-server'), script, { mode: 0o755 });
  process.env.PATH = `${folder}:${process.env.PATH}`;
}
