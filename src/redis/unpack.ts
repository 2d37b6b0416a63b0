import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A slow mirror, not a dead one, ms. */
const DOWNLOAD_DEADLINE = 120_000;

export function unpackedRoot(dataDir: string): string {
  return join(resolve(dataDir), 'redis-server');
}

export function unpackedServer(root: string): string {
  return join(root, 'usr/bin/redis-server');
}

/** Debian keeps libraries under the machine's triplet: usr/lib/x86_64-linux-gnu and the like. */
export async function unpackedLibraries(root: string): Promise<string[]> {
  const folders: string[] = [];
  for (const base of ['usr/lib', 'lib']) {
    const names = await readdir(join(root, base)).catch(() => []);
    for (const name of names) {
      if (name.endsWith('-linux-gnu') || name.includes('-linux-gnueabi')) {
        folders.push(join(root, base, name));
      }
    }
  }
  return folders;
}

/**
 * Fetches Debian's (or Ubuntu's) own signed packages with apt and unpacks them, without being root
 * and without touching the system. Two processes may do it at once: each works in a folder of its
 * own, and the first to finish is kept.
 *
 * @param works whether what is already unpacked runs; it is replaced if it doesn't (it may be from
 *   another machine or from before an upgrade of the system)
 */
export async function unpackDebianRedis(
  dataDir: string,
  works: () => Promise<boolean>,
): Promise<void> {
  await mkdir(resolve(dataDir), { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(resolve(dataDir), 'redis-server-unpacking-'));
  try {
    const packages = await download(work);
    const root = join(work, 'root');
    for (const file of packages) await run('dpkg-deb', ['-x', join(work, file), root]);
    const destination = unpackedRoot(dataDir);
    if (await renamedInto(root, destination)) return;
    if (await works()) return;
    await rename(destination, join(work, 'broken'));
    await renamedInto(root, destination);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @returns the names of the .deb files, which are in `work` */
async function download(work: string): Promise<string[]> {
  try {
    await downloadWith(work, []);
  } catch {
    // A container's image usually comes without package lists: fetch them into private folders.
    const settings = await privateAptFolders(work);
    await apt(work, 'apt-get', [...settings, 'update']);
    await downloadWith(work, settings);
  }
  return (await readdir(work)).filter((name) => name.endsWith('.deb'));
}

async function downloadWith(work: string, settings: readonly string[]): Promise<void> {
  // redis-tools holds the program itself; redis-server has the link to it.
  const listed = await apt(work, 'apt-cache', [
    ...settings,
    'depends',
    '--important',
    'redis-tools',
  ]);
  const libraries = [...listed.matchAll(/^ *\|?Depends: (lib\S+)$/gm)].map(
    ([, name]) => name ?? '',
  );
  // The machine's own libc fits its other libraries; another one doesn't.
  const needed = libraries.filter((name) => !name.startsWith('libc6'));
  await apt(work, 'apt-get', [...settings, 'download', 'redis-server', 'redis-tools', ...needed]);
}

async function privateAptFolders(work: string): Promise<string[]> {
  const lists = join(work, 'lists');
  const cache = join(work, 'cache');
  await mkdir(join(lists, 'partial'), { recursive: true });
  await mkdir(join(cache, 'archives/partial'), { recursive: true });
  return ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`];
}

async function apt(work: string, program: string, args: readonly string[]): Promise<string> {
  // When we are root, apt would download as the user _apt, who may not enter our private folder.
  const { stdout } = await run(program, ['-q', '-o', 'APT::Sandbox::User=root', ...args], {
    cwd: work,
    timeout: DOWNLOAD_DEADLINE,
    maxBuffer: 16 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

/** Whether `to` was free: `rename` onto a folder that isn't empty fails. */
async function renamedInto(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}
