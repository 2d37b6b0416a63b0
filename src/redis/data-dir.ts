import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The kernel's limit for a unix socket's path: 108 bytes with the closing NUL. */
const MAX_SOCKET_PATH_BYTES = 107;

export interface ServerPaths {
  /** Redis's own folder: its append-only file is here. */
  dir: string;
  lockFile: string;
  logFile: string;
  socketPath: string;
  /** Set when the socket had to live outside `dir`: a folder to remove at the end. */
  shortSocketDir?: string;
}

/** Makes `<dataDir>/redis` for this user only, and says where the server's files go. */
export async function prepareServerPaths(dataDir: string): Promise<ServerPaths> {
  const dir = join(resolve(dataDir), 'redis');
  await mkdir(dir, { recursive: true, mode: 0o700 });
  // It may be from an older version or a copy: people's answers are in it.
  await chmod(dir, 0o700);

  const paths = { dir, lockFile: join(dir, 'lock'), logFile: join(dir, 'redis.log') };
  const socketPath = join(dir, 'redis.sock');
  if (Buffer.byteLength(socketPath) <= MAX_SOCKET_PATH_BYTES) return { ...paths, socketPath };

  const shortSocketDir = await privateTemporaryDir(dir);
  return { ...paths, socketPath: join(shortSocketDir, 'redis.sock'), shortSocketDir };
}

/** The same folder each time for the same data, so that a restarted server is found again. */
async function privateTemporaryDir(dir: string): Promise<string> {
  const hash = createHash('sha256').update(dir).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `skt-${hash}`);
  await mkdir(path, { recursive: true, mode: 0o700 });
  // Anyone may have made it before us in a shared /tmp, and would then own our socket.
  const found = await lstat(path);
  const ours = found.isDirectory() && found.uid === process.getuid?.();
  if (!ours || (found.mode & 0o077) !== 0) {
    throw new Error(
      `${path} belongs to someone else or is open to others; choose a shorter DATA_DIR`,
    );
  }
  return path;
}
