import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ContestFileError, loadContest } from '../../src/contest/load-contest.js';

/** The text of the shipped edition. */
export const shipped = await readFile(
  new URL('../../src/contest/editions/khanh-hoa-2019.json', import.meta.url),
  'utf8',
);

/** What loading a file complains of. */
export async function problemsOf(file: string): Promise<readonly string[]> {
  try {
    await loadContest(file);
    return [];
  } catch (error) {
    if (error instanceof ContestFileError) return error.problems;
    throw error;
  }
}

/** A folder for the contest files of a test file, which goes when its tests are done. */
export async function useContestFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'contest-'));
  afterAll(() => rm(folder, { recursive: true }));
  return {
    folder,
    async problemsOfText(text: string): Promise<readonly string[]> {
      const file = join(folder, 'contest.json');
      await writeFile(file, text);
      return problemsOf(file);
    },
  };
}
