import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import type { ServerPaths } from './data-dir.js';
import type { RedisBinary } from './redis-binary.js';

export interface ServerCommand {
  binary: RedisBinary;
  paths: ServerPaths;
  /** How long a predecessor on the same data may take to end, s. */
  lockWaitSeconds: number;
}

export interface ServerExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface SpawnedServer {
  child: ChildProcess;
  /** Also when it could not be started at all; both fields are then null. */
  exited: Promise<ServerExit>;
}

/** flock's exit code when someone else holds the lock (EX_TEMPFAIL of sysexits.h). */
export const LOCK_HELD = 75;
/** Rarely reached: Redis logs a few lines for each start and each rewrite of its file. */
const MAX_LOG_BYTES = 1_000_000;

/**
 * The chain of programs, each replacing the one before, so that all have the child's pid:
 * - setpriv: the kernel sends SIGTERM when our thread dies, even by kill -9. It comes first, so that
 *   waiting for the lock ends with us too;
 * - sh: ends at once if we died before setpriv could ask for that;
 * - flock: the lock's descriptor stays open in redis-server, so the lock lives exactly as long as
 *   the server (and as a child of it that is just rewriting the file), and never goes stale.
 */
export async function spawnServer(command: ServerCommand): Promise<SpawnedServer> {
  const { binary, paths, lockWaitSeconds } = command;
  const log = await openLog(paths.logFile);
  try {
    const child = spawn(
      'setpriv',
      [
        ...['--pdeathsig', 'TERM'],
        ...['sh', '-c', '[ "$PPID" = "$1" ] || exit 1; shift; exec "$@"', 'sh'],
        String(process.pid),
        ...['flock', '--no-fork', '-w', String(lockWaitSeconds), '-E', String(LOCK_HELD)],
        ...[paths.lockFile, binary.path, ...serverArguments(paths)],
      ],
      {
        // Files, not pipes: redis-server may outlive us by a moment and still has things to say.
        stdio: ['ignore', log.fd, log.fd],
        // Nothing of ours: the bot's token is in our environment.
        env: { PATH: process.env.PATH ?? '/usr/bin:/bin', ...binary.env },
        // A session of its own: Ctrl-C in a terminal must reach the bot only, which then closes
        // Redis last.
        detached: true,
      },
    );
    // Alone it is no reason for our process to live on.
    child.unref();
    // Listened to at once: it may end before the log is closed below.
    const exited = new Promise<ServerExit>((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', () => resolve({ code: null, signal: null }));
    });
    return { child, exited };
  } finally {
    await log.close();
  }
}

function serverArguments(paths: ServerPaths): string[] {
  const settings: Record<string, string> = {
    port: '0',
    unixsocket: paths.socketPath,
    unixsocketperm: '700',
    dir: paths.dir,
    appendonly: 'yes',
    // A person is told "saved" after the write, and that must hold. With "everysec", kill -9 of the
    // bot or of Redis loses nothing, as the kernel has the data. But a power cut takes the last
    // second (a receipt's number could be given out twice), and on a full disk a write is confirmed
    // that isn't stored (measured: 313 confirmed, 312 found after kill -9). "always" costs one
    // fsync for each batch of commands: 5,000 single or 85,000 concurrent writes in a second were
    // left of 51,000 and 124,000. On a full disk Redis then ends, and is started again until there
    // is room.
    appendfsync: 'always',
    // Snapshots beside the append-only file would only cost memory and disk.
    save: '',
    'maxmemory-policy': 'noeviction',
    // A tail cut off by a crash: load what is whole. (A file broken in the middle is still refused.)
    'aof-load-truncated': 'yes',
    daemonize: 'no',
    loglevel: 'notice',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  return open(path, size > MAX_LOG_BYTES ? 'w' : 'a', 0o600);
}

/** What the server said last. */
export async function logTail(paths: ServerPaths, lines = 8): Promise<string> {
  const text = await readFile(paths.logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
