import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Contest } from '../../contest/contest.js';
import type { Snapshot } from '../../emulator/emulator.js';
import { writeTarEnd, writeTarEntry } from '../../operation/backup/tar.js';
import { ENTRIES, type SavedManifest, type SavedStage } from './manifest.js';

/** All of a rehearsal, as it stood at one moment. */
export interface SavedRehearsal {
  manifest: SavedManifest;
  contest: Contest;
  stage: SavedStage;
  snapshot: Snapshot;
  keys: Buffer;
}

/** Chats written together. */
const CHATS_AT_ONCE = 200;

/** The file is there under its name only when it is whole. */
export async function writeSave(saved: SavedRehearsal, file: string): Promise<void> {
  const part = `${file}.part`;
  const gzip = createGzip();
  const done = finished(gzip.pipe(createWriteStream(part, { mode: 0o600 })));
  done.catch(() => undefined);
  const add = async (name: string, chunks: readonly Buffer[]) => {
    const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    await writeTarEntry(gzip, { name, size }, chunks);
  };
  const addJson = (name: string, value: unknown) => add(name, [Buffer.from(JSON.stringify(value))]);
  try {
    const { state, contents } = saved.snapshot;
    const { chats, ...world } = state.world;
    await addJson(ENTRIES.manifest, saved.manifest);
    await addJson(ENTRIES.contest, saved.contest);
    await addJson(ENTRIES.stage, saved.stage);
    await addJson(ENTRIES.emulator, { ...state, world });
    await add(ENTRIES.chats, linesOf(chats));
    for (const [name, content] of contents) await add(`${ENTRIES.content}${name}`, [content]);
    await add(ENTRIES.keys, [saved.keys]);
    await writeTarEnd(gzip);
    gzip.end();
    await done;
    await rename(part, file);
  } catch (error) {
    gzip.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

function linesOf(chats: readonly unknown[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let from = 0; from < chats.length; from += CHATS_AT_ONCE) {
    const lines = chats
      .slice(from, from + CHATS_AT_ONCE)
      .map((chat) => `${JSON.stringify(chat)}\n`);
    pieces.push(Buffer.from(lines.join('')));
  }
  return pieces;
}
