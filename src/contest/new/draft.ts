import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answers } from './question.js';

const draft = z.record(z.string(), z.string());

/** What was answered so far, in a file of the data folder, until the contest's file is written. */
export interface Draft {
  /** Empty where there is none, or none that can be read. */
  read(): Promise<Answers>;
  keep(answers: Answers): Promise<void>;
  drop(): Promise<void>;
}

export function draftIn(folder: string): Draft {
  const file = join(folder, 'new-contest.json');
  return {
    async read() {
      try {
        return draft.parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        return {};
      }
    },
    async keep(answers) {
      await mkdir(folder, { recursive: true });
      // In one step: whoever is interrupted while it is written keeps the one before.
      await writeFile(`${file}.new`, JSON.stringify(answers), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    drop: () => rm(file, { force: true }),
  };
}
