import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { prepareServerPaths, type ServerPaths } from './data-dir.js';
import { findRedisServer, type RedisBinary } from './redis-binary.js';
import { logTail, type ServerExit } from './server-command.js';
import { launchServer, type ServerProcess } from './server-process.js';

export { RedisNotFoundError } from './redis-binary.js';
export { DataDirInUseError, RedisStartError } from './server-process.js';

export type EmbeddedRedisEvent =
  /** No usable redis-server was found; Debian's packages are being fetched (seconds). */
  | { type: 'unpacking' }
  | { type: 'started'; pid: number; tookMs: number; binary: string; version: string }
  /** It died without being asked to, and is started again after `restartInMs`. `log`: its last lines. */
  | {
      type: 'exited';
      code: number | null;
      signal: string | null;
      log: string;
      restartInMs: number;
    }
  | { type: 'restarted'; pid: number; tookMs: number }
  | { type: 'restart-failed'; message: string; restartInMs: number };

export interface EmbeddedRedis {
  socketPath: string;
  /** For `connectRedis`. */
  url: string;
  /** The server's process id now; another one after a restart. */
  pid(): number;
  /** Ends the server as a crash would, and keeps it from being started again: for rehearsals. */
  pause(): Promise<void>;
  /** Starts a server that was paused. Resolves when it serves commands again, with what was in it. */
  resume(): Promise<void>;
  /** Ends the server cleanly, or by force after `closeDeadlineMs` (5 s). Call it after the last write. */
  close(): Promise<void>;
}

export interface EmbeddedRedisOptions {
  onEvent?: (event: EmbeddedRedisEvent) => void;
  /** Where redis-server is looked for, as in PATH; for tests. */
  searchPath?: string;
  /** How long a predecessor on the same data may take to end, s. */
  lockWaitSeconds?: number;
  /** Longest time to read the data in, ms. */
  readyWithinMs?: number;
  /** How long a clean end may take before SIGKILL, ms. */
  closeDeadlineMs?: number;
}

/** ms; waits double from the first to the last, and start anew after a minute without an accident. */
const FIRST_BACKOFF = 100;
const LAST_BACKOFF = 5000;
const STABLE_AFTER = 60_000;

/**
 * A private Redis that belongs to this process: on a unix socket, with its data in
 * `<dataDir>/redis`. It ends with this process, however that dies, and comes back on the same
 * socket when it dies itself.
 *
 * Call it from the main thread: the kernel ends the server with the thread that started it.
 *
 * @throws DataDirInUseError | RedisStartError | RedisNotFoundError
 */
export async function startEmbeddedRedis(
  dataDir: string,
  options: EmbeddedRedisOptions = {},
): Promise<EmbeddedRedis> {
  const { onEvent = () => {}, searchPath, lockWaitSeconds = 5, readyWithinMs = 60_000 } = options;
  const { closeDeadlineMs = 5000 } = options;
  const began = performance.now();
  const paths = await prepareServerPaths(dataDir);
  const binary = await findRedisServer({
    dataDir,
    onUnpack: () => onEvent({ type: 'unpacking' }),
    ...(searchPath === undefined ? {} : { searchPath }),
  });
  const launch = () => launchServer({ binary, paths, lockWaitSeconds, readyWithinMs });
  const first = await launch();
  onEvent({ type: 'started', pid: first.pid, tookMs: since(began), ...describe(binary) });

  const supervisor = supervise(first, launch, paths, onEvent);
  return {
    socketPath: paths.socketPath,
    url: pathToFileURL(paths.socketPath).href.replace(/^file:/, 'unix:'),
    pid: supervisor.pid,
    pause: supervisor.pause,
    resume: supervisor.resume,
    close: once(async () => {
      await supervisor.stop(closeDeadlineMs);
      await removeShortSocketDir(paths);
    }),
  };
}

function supervise(
  first: ServerProcess,
  launch: () => Promise<ServerProcess>,
  paths: ServerPaths,
  onEvent: (event: EmbeddedRedisEvent) => void,
) {
  let server = first;
  let closing = false;
  let paused = false;
  let backoff = FIRST_BACKOFF;
  let timer: NodeJS.Timeout | undefined;
  /** A start that is under way, so that stop() can wait for it and end what it started. */
  let starting: Promise<void> = Promise.resolve();

  const schedule = () => {
    const restartInMs = backoff;
    backoff = Math.min(backoff * 2, LAST_BACKOFF);
    timer = setTimeout(() => {
      starting = restart();
    }, restartInMs).unref();
    return restartInMs;
  };

  const watch = () => {
    const began = performance.now();
    void server.exited.then(async ({ code, signal }: ServerExit) => {
      // Before the log is read: by then it may have been resumed.
      if (paused) return;
      const log = await logTail(paths, 3);
      if (closing) return;
      if (since(began) >= STABLE_AFTER) backoff = FIRST_BACKOFF;
      onEvent({ type: 'exited', code, signal, log, restartInMs: schedule() });
    });
  };

  const restart = async () => {
    const began = performance.now();
    try {
      server = await launch();
    } catch (error) {
      if (closing || paused) return;
      const message = error instanceof Error ? error.message : String(error);
      onEvent({ type: 'restart-failed', message, restartInMs: schedule() });
      return;
    }
    watch();
    if (!closing) onEvent({ type: 'restarted', pid: server.pid, tookMs: since(began) });
  };

  watch();
  return {
    pid: () => server.pid,
    async pause() {
      paused = true;
      clearTimeout(timer);
      await starting;
      await server.stop(0);
    },
    async resume() {
      if (!paused || closing) return;
      paused = false;
      starting = restart();
      await starting;
    },
    async stop(deadlineMs: number) {
      closing = true;
      clearTimeout(timer);
      await starting;
      await server.stop(deadlineMs);
    },
  };
}

function describe(binary: RedisBinary) {
  return { binary: binary.path, version: binary.version };
}

async function removeShortSocketDir(paths: ServerPaths): Promise<void> {
  if (paths.shortSocketDir === undefined) return;
  await rm(paths.shortSocketDir, { recursive: true, force: true });
}

/** ms, rounded. */
function since(began: number): number {
  return Math.round(performance.now() - began);
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => {
    result ??= action();
    return result;
  };
}
