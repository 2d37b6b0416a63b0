import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SavedFileError, type SavedManifest } from './manifest.js';
import { readManifest } from './read-save.js';

/** A saved rehearsal in the list. */
export type Kept = Pick<
  SavedManifest,
  'id' | 'name' | 'at' | 'now' | 'contest' | 'people' | 'messages'
> & { bytes: number };

const ENDING = '.tar.gz';

/** The folder in which saved rehearsals are kept, and the list of them, newest first. */
export class Shelf {
  #kept: readonly Kept[] = [];

  constructor(private readonly folder: string) {}

  get kept(): readonly Kept[] {
    return this.#kept;
  }

  /** Where the one with this id is, or is to be. */
  fileOf(id: string): string {
    return join(this.folder, `${id}${ENDING}`);
  }

  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const ids = (await readdir(this.folder))
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length));
    const found = await Promise.all(ids.map((id) => this.#look(id)));
    this.#kept = found
      .filter((one) => one !== undefined)
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  async remove(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true });
    await this.open();
  }

  /** Nothing for what somebody else put there. */
  async #look(id: string): Promise<Kept | undefined> {
    try {
      const file = this.fileOf(id);
      const { name, at, now, contest, people, messages } = await readManifest(file);
      const { size: bytes } = await stat(file);
      return { id, name, at, now, contest, people, messages, bytes };
    } catch (error) {
      if (error instanceof SavedFileError) return undefined;
      throw error;
    }
  }
}
