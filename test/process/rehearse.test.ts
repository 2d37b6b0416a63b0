import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const REHEARSE = fileURLToPath(new URL('../../dist/rehearse.js', import.meta.url));

async function environment() {
  const folder = await mkdtemp(join(tmpdir(), 'skt-rehearse-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0' };
}

test('a rehearsal begins on the day it is asked for, with a member and two administrators', async () => {
  const env = await environment();
  const child = spawn(process.execPath, [REHEARSE, '--date', '2020-01-16T07:57'], { env });
  onTestFinished(async () => {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('\n')) break;
  }
  const address = /http:\/\/\S+/.exec(said)?.[0];
  const state = JSON.stringify(await (await fetch(`${address}/_/state`)).json());
  expect(state).toContain('Nguyễn Thị Mai');
  expect(state).toContain('Quản trị viên');
  expect(state).toContain('Quản trị viên hai');
  expect(/"now":(\d+)/.exec(state)?.[1]).toMatch(/^15791\d+/);
});

test.each([
  ['--date', 'tomorrow'],
  ['--date', '2020-02-31'],
  ['--day', '2020-01-16'],
])('%s %s is refused in a sentence, without a stack', async (...args) => {
  const env = await environment();
  const refused = promisify(execFile)(process.execPath, [REHEARSE, ...args], { env });
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The configuration can't be used:\n- .*--da/),
  });
  await expect(refused).rejects.toMatchObject({ stderr: expect.not.stringContaining('    at ') });
});
