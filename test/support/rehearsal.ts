import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import {
  type Rehearsal,
  type RehearsalOptions,
  startRehearsal,
} from '../../src/rehearsal/rehearsal.js';

/** A rehearsal of the test's own, without a browser. Starting takes about two seconds: one serves a whole file. */
export async function openStage(options: Partial<RehearsalOptions> = {}): Promise<Rehearsal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skt-rehearsal-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const rehearsal = await startRehearsal({
    contest: await loadContest(),
    at: Date.parse('2019-12-02T02:00:00Z'),
    dataDir,
    port: 0,
    logLevel: 'warn',
    ...options,
  });
  onTestFinished(rehearsal.close);
  return rehearsal;
}

/** What the page asks, as the page asks it. */
export async function askSite(
  { url }: Pick<Rehearsal, 'url'>,
  path: string,
  body?: object,
  method = body === undefined ? 'GET' : 'POST',
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${url}/rehearsal/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return { status: response.status, answer: await response.json() };
}
