import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackDebianRedis, unpackedLibraries, unpackedRoot, unpackedServer } from './unpack.js';

const run = promisify(execFile);

/** No redis-server, and none could be unpacked; the message says what to do. */
export class RedisNotFoundError extends Error {
  override readonly name = 'RedisNotFoundError';
}

export interface RedisBinary {
  path: string;
  /** e.g. "7.0.15" */
  version: string;
  /** What the program needs in its environment beside ours. */
  env: Record<string, string>;
}

export interface FindOptions {
  dataDir: string;
  /** As in PATH; by default PATH and the usual places, which a service's PATH may lack. */
  searchPath?: string;
  onUnpack?: () => void;
}

/** BullMQ and our scripts use commands that came with 6.2. */
const OLDEST = [6, 2] as const;

/**
 * A redis-server that runs and is new enough: an installed one, else Debian's own packages unpacked
 * into `<dataDir>/redis-server` (once, without being root).
 * @throws RedisNotFoundError
 */
export async function findRedisServer(options: FindOptions): Promise<RedisBinary> {
  const { dataDir, onUnpack = () => {} } = options;
  const searchPath = options.searchPath ?? `${process.env.PATH ?? ''}:/usr/bin:/usr/local/bin`;
  for (const folder of new Set(searchPath.split(delimiter))) {
    if (folder === '') continue;
    const binary = await tryBinary(join(folder, 'redis-server'), {});
    if (binary !== undefined) return binary;
  }

  const unpacked = await tryUnpacked(dataDir);
  if (unpacked !== undefined) return unpacked;

  onUnpack();
  const reason = await unpackDebianRedis(
    dataDir,
    async () => (await tryUnpacked(dataDir)) !== undefined,
  ).then(
    () => 'what was unpacked does not run',
    (error: unknown) => lastLine(error),
  );
  const binary = await tryUnpacked(dataDir);
  if (binary !== undefined) return binary;
  throw new RedisNotFoundError(
    `No redis-server 6.2 or newer was found, and none could be unpacked (${reason}). Install one ("apt-get install redis-server"), or set REDIS_URL to a server that you have.`,
  );
}

async function tryUnpacked(dataDir: string): Promise<RedisBinary | undefined> {
  const root = unpackedRoot(dataDir);
  const libraries = await unpackedLibraries(root);
  return tryBinary(unpackedServer(root), { LD_LIBRARY_PATH: libraries.join(':') });
}

/** Undefined when the file is missing, doesn't run here, or is too old. */
async function tryBinary(
  path: string,
  env: Record<string, string>,
): Promise<RedisBinary | undefined> {
  try {
    await access(path, constants.X_OK);
    const options = { env: { ...process.env, ...env }, timeout: 5000 };
    const { stdout } = await run(path, ['--version'], options);
    const version = /v=(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    return version !== undefined && isNewEnough(version) ? { path, version, env } : undefined;
  } catch {
    return undefined;
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function lastLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n').at(-1) ?? '';
}
