import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a restore puts files before they go to their places. */
export const UNFINISHED = '.restoring';
/** A backup's contest file, where another one is in use. */
export const CONTEST_OF_BACKUP = 'contest-of-the-backup.json';

/** What is in DATA_DIR and stays there: Redis's own, its program, rehearsals and those that were saved, and backups. */
const NOT_OURS = new Set([
  ...['redis', 'redis-server', 'rehearsal', 'rehearsals', 'backups'],
  ...[UNFINISHED, CONTEST_OF_BACKUP],
]);
/** Backups that somebody put elsewhere, also one that is being made; the token is in an `.env`. */
const NEVER = /^\.env|\.tar\.gz$|\.part$/;

/** Where a backup goes when no file is named. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** The regular files of DATA_DIR that belong into a backup, as paths with "/", in order. */
export async function dataFiles(dataDir: string, among = ''): Promise<string[]> {
  const entries = await readdir(join(dataDir, among)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found: string[] = [];
  for (const name of entries.sort()) {
    if ((among === '' && NOT_OURS.has(name)) || NEVER.test(name)) continue;
    const path = among === '' ? name : `${among}/${name}`;
    const facts = await lstat(join(dataDir, path));
    if (facts.isDirectory()) found.push(...(await dataFiles(dataDir, path)));
    else if (facts.isFile()) found.push(path);
  }
  return found;
}
