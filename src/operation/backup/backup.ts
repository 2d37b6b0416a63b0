import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contestFileBytes } from '../../contest/load-contest.js';
import { botIdOf, type OperationDeps } from '../deps.js';
import { OperationError } from '../operation-error.js';
import { backupFolder, dataFiles } from './data-files.js';
import { type Counted, writeKeys } from './key-file.js';
import { CONTEST, DATA, FORMAT, KEYS, MANIFEST, type Manifest } from './manifest.js';
import { writeTarEnd, writeTarEntry } from './tar.js';

export type BackupDeps = Pick<OperationDeps, 'redis' | 'keys' | 'contest' | 'config' | 'clock'>;

export interface Backup {
  file: string;
  bytes: number;
  manifest: Manifest;
}

/**
 * Puts everything of this contest into one file, as it stands at one moment, while the bot is at
 * work. The file is there under its name only when it is whole.
 * @throws OperationError where there is such a file already
 */
export async function makeBackup(deps: BackupDeps, named?: string): Promise<Backup> {
  const { config, contest, clock, redis, keys } = deps;
  const at = clock.now();
  const file = resolve(named ?? join(backupFolder(config.dataDir), nameFor(contest.id, at)));
  if (await exists(file)) throw new OperationError(`${file} is there already: name another file.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const keysFile = `${file}.keys.part`;
  const wholeFile = `${file}.part`;
  try {
    const counted = await writeKeys(deps, keysFile);
    const manifest = await writeArchive(deps, { at, keysFile, wholeFile, ...counted });
    await rename(wholeFile, file);
    const { size } = await stat(file);
    await redis.hset(keys.lastBackup, { at, bytes: size, keys: counted.total });
    return { file, bytes: size, manifest };
  } finally {
    await Promise.all([keysFile, wholeFile].map((path) => rm(path, { force: true })));
  }
}

/** "khanh-hoa-2019-20191120-020000.tar.gz", in UTC. */
function nameFor(contestId: string, at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return `${contestId}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.tar.gz`;
}

async function writeArchive(
  { redis, contest, config }: BackupDeps,
  {
    at,
    keysFile,
    wholeFile,
    counts,
    pending,
  }: Counted & Record<'keysFile' | 'wholeFile', string> & { at: number },
): Promise<Manifest> {
  const gzip = createGzip();
  const into = createWriteStream(wholeFile, { mode: 0o600 });
  const done = finished(gzip.pipe(into));
  done.catch(() => undefined);
  const files: Manifest['files'] = [];
  const add = async (name: string, size: number, source: AsyncIterable<Uint8Array>) => {
    const hash = createHash('sha256');
    await writeTarEntry(gzip, { name, size }, hashed(source, hash));
    files.push({ name, size, sha256: hash.digest('hex') });
  };
  const addBytes = (name: string, bytes: Buffer) => add(name, bytes.length, only(bytes));
  const addFile = async (name: string, path: string) => {
    const { size } = await stat(path);
    const some = size === 0 ? only() : createReadStream(path, { end: size - 1 });
    await add(name, size, some);
  };

  await addBytes(CONTEST, await contestFileBytes(config.contestFile));
  await addFile(KEYS, keysFile);
  for (const path of await dataFiles(config.dataDir)) {
    await addFile(`${DATA}${path}`, join(config.dataDir, path));
  }
  const manifest: Manifest = {
    format: FORMAT,
    version: await ownVersion(),
    at: new Date(at).toISOString(),
    contest: contest.id,
    bot: botIdOf(config.botToken),
    redis: /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'unknown',
    keys: counts,
    pending,
    files,
  };
  // Last, for only now the others' checksums are known.
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeTarEntry(gzip, { name: MANIFEST, size: text.length }, [text]);
  await writeTarEnd(gzip);
  gzip.end();
  await done;
  await sync(wholeFile);
  return manifest;
}

async function* only(...bytes: Buffer[]): AsyncGenerator<Buffer> {
  yield* bytes;
}

async function* hashed(source: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}

/** A file that is renamed before it is on the disk may be an empty one after a power cut. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** As package.json says. */
export async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}
