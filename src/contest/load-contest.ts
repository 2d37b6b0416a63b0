import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Contest, contestSchema } from './contest.js';
import { describeProblems } from './contest-problems.js';
import { lineOfJsonError } from './json-position.js';

/** From `dist/contest/` as from `src/contest/` this leads to `src/`: tsc copies no JSON. */
export const SHIPPED_EDITION = fileURLToPath(
  new URL('../../src/contest/editions/khanh-hoa-2019.json', import.meta.url),
);

/** A contest file that can't be used; `problems` are for the person who wrote it, one to a line. */
export class ContestFileError extends Error {
  override readonly name = 'ContestFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super([`The contest file ${file} can't be used:`, ...problems].join('\n  '), options);
  }
}

/**
 * Reads a contest file; without one, the shipped edition.
 *
 * @throws ContestFileError with every problem at once
 */
export async function loadContest(file: string = SHIPPED_EDITION): Promise<Contest> {
  const content = parseJson(file, await read(file));
  const result = contestSchema.safeParse(content);
  if (!result.success) throw new ContestFileError(file, describeProblems(result.error, content));
  return result.data;
}

/** The file as it is, for a backup. */
export function contestFileBytes(file: string = SHIPPED_EDITION): Promise<Buffer> {
  return readFile(file);
}

async function read(file: string): Promise<string> {
  try {
    // Editors on Windows begin a file with a byte order mark, which JSON.parse refuses.
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason =
      code === 'ENOENT' ? 'does not exist' : `can't be read (${code || String(cause)})`;
    throw new ContestFileError(file, [`the file: ${reason}`], { cause });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = `the file: is not valid JSON, look at line ${lineOfJsonError(text)}`;
    throw new ContestFileError(file, [problem], { cause });
  }
}
