import { createHash, randomBytes } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SHIPPED_EDITION } from '../../contest/load-contest.js';

/** A contest's text as it was read; `version` changes with any of its bytes. */
export interface FileText {
  text: string;
  version: string;
}

/** The file that the page edits: the one that was given, or the shipped one, which stays as it is. */
export class ContestFile {
  constructor(private readonly given: string | undefined) {}

  /** For people; undefined for the shipped edition, into which nothing is written. */
  get name(): string | undefined {
    return this.given && basename(this.given);
  }

  /** Tells the files of one machine apart, for what a browser keeps of each. */
  get key(): string {
    return versionOf(this.given ?? '').slice(0, 12);
  }

  async read(): Promise<FileText> {
    const text = (await readFile(this.given ?? SHIPPED_EDITION, 'utf8')).replace(/^\uFEFF/, '');
    return { text, version: versionOf(text) };
  }

  /**
   * Writes the text in one step: whoever reads the file meanwhile gets the old one or the new one,
   * whole. Not when the file isn't what it was, as when somebody else has written it.
   *
   * @param expected the version that was read; undefined: whatever is there
   * @returns the new version, or undefined when the file has changed
   */
  async write(text: string, expected: string | undefined): Promise<string | undefined> {
    if (this.given === undefined) throw new Error('the shipped edition is not written');
    if (expected !== undefined && (await this.#present()) !== expected) return undefined;
    // A link goes on pointing to the file, which gets the new text.
    const file = await realpath(this.given).catch(() => this.given ?? '');
    const { mode } = await stat(file).catch(() => ({ mode: 0o644 }));
    const beside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`);
    try {
      await writeFile(beside, text, { mode: mode & 0o777, flush: true });
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return versionOf(text);
  }

  /** Empty for a file that is gone. */
  async #present(): Promise<string> {
    try {
      return (await this.read()).version;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  }
}

/** Changes with any character. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
