import type { Buffer } from 'node:buffer';
import { type Contest, contestSchema } from '../../contest/contest.js';
import type { UncheckedSnapshot } from '../../emulator/emulator.js';
import { filesIn, whole } from '../../operation/backup/read-backup.js';
import {
  ENTRIES,
  FORMAT,
  manifestRecord,
  SavedFileError,
  type SavedManifest,
  type SavedStage,
  stageRecord,
} from './manifest.js';

/** A saved rehearsal as it comes out of its file; what Telegram holds is checked by the emulator. */
export interface ReadRehearsal {
  manifest: SavedManifest;
  contest: Contest;
  stage: SavedStage;
  snapshot: UncheckedSnapshot;
  keys: Buffer;
}

/** What a file says of itself, without reading on. @throws SavedFileError */
export async function readManifest(file: string): Promise<SavedManifest> {
  try {
    for await (const { name, size, bytes } of filesIn(file)) {
      if (name !== ENTRIES.manifest || size > MOST_OF_MANIFEST) throw new SavedFileError('foreign');
      return manifestOf(await whole(bytes));
    }
  } catch (error) {
    throw reasonOf(error, false);
  }
  throw new SavedFileError('foreign');
}

/** Bytes, unpacked; far more than ten thousand people and a contest take. A small file can unpack to any size. */
const MOST_OF_MANIFEST = 64 * 1024;
const MOST_IN_ALL = 1024 ** 3;

/** Reads a file to its end, and so the checksums in it. @throws SavedFileError */
export async function readSave(file: string): Promise<ReadRehearsal> {
  const manifest = await readManifest(file);
  const entries = new Map<string, Buffer>();
  const contents = new Map<string, Buffer>();
  try {
    let inAll = 0;
    for await (const { name, size, bytes } of filesIn(file)) {
      inAll += size;
      if (inAll > MOST_IN_ALL) throw new SavedFileError('damaged', 'it is too large');
      const read = await whole(bytes);
      if (name.startsWith(ENTRIES.content)) contents.set(name.slice(ENTRIES.content.length), read);
      else entries.set(name, read);
    }
    const of = (name: string) => {
      const found = entries.get(name);
      if (!found) throw new SavedFileError('damaged', `${name} is missing`);
      return found;
    };
    const json = (name: string): unknown => JSON.parse(of(name).toString());
    const emulator = json(ENTRIES.emulator) as { world?: object };
    const chats = [...linesOf(of(ENTRIES.chats))].map((line): unknown => JSON.parse(line));
    return {
      manifest,
      contest: contestSchema.parse(json(ENTRIES.contest)),
      stage: stageRecord.parse(json(ENTRIES.stage)),
      snapshot: { state: { ...emulator, world: { ...emulator.world, chats } }, contents },
      keys: of(ENTRIES.keys),
    };
  } catch (error) {
    throw reasonOf(error, true);
  }
}

/** Not as one text: it could be longer than a text may be. */
function* linesOf(bytes: Buffer): Generator<string> {
  let from = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
}

function manifestOf(bytes: Buffer): SavedManifest {
  const said: unknown = JSON.parse(bytes.toString());
  const { kind, format } = (said ?? {}) as { kind?: unknown; format?: unknown };
  if (kind !== 'rehearsal') throw new SavedFileError('foreign');
  if (typeof format === 'number' && format > FORMAT) throw new SavedFileError('newer');
  return manifestRecord.parse(said);
}

/** @param isOurs its beginning was a saved rehearsal's: then it is one that has come to harm */
function reasonOf(error: unknown, isOurs: boolean): unknown {
  if (error instanceof SavedFileError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // The disk's troubles are not the file's.
  if (/^E[A-Z]+$/.test(code)) return error;
  const details = error instanceof Error ? error.message : String(error);
  return new SavedFileError(isOurs ? 'damaged' : 'foreign', details);
}
