import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { loadContest } from '../../src/contest/load-contest.js';
import { type RehearsalOptions, startRehearsal } from '../../src/rehearsal/rehearsal.js';
import { openPage, whenTestEnds } from './rehearsal-room.js';

/** The whole rehearsal, with its bot in a process of its own, and its page. Starting takes about two seconds. */
export async function openRehearsal(
  options: Partial<RehearsalOptions> = {},
  browserOptions: BrowserContextOptions = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'skt-rehearsal-'));
  whenTestEnds(() => rm(dataDir, { recursive: true, force: true }));
  const rehearsal = await startRehearsal({
    contest: await loadContest(),
    at: Date.parse('2019-12-02T02:00:00Z'),
    dataDir,
    port: 0,
    logLevel: 'warn',
    ...options,
  });
  whenTestEnds(rehearsal.close);
  const { page, complaints } = await openPage(rehearsal.url, {
    viewport: { width: 1440, height: 900 },
    ...browserOptions,
  });
  return { rehearsal, page, complaints };
}

/** A panel, opened by its tab. */
export async function openPanel(page: Page, name: string) {
  await page.getByRole('tab', { name }).click();
  return page.getByRole('tabpanel', { name });
}
