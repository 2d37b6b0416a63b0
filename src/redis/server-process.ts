import { setTimeout as sleep } from 'node:timers/promises';
import { readyServerPid } from './probe.js';
import {
  LOCK_HELD,
  logTail,
  type ServerCommand,
  type ServerExit,
  spawnServer,
} from './server-command.js';

/** Another process keeps its data in the same folder; two servers would destroy it. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError';
}

/** redis-server ended or stayed silent at start; the message ends with its log's last lines. */
export class RedisStartError extends Error {
  override readonly name = 'RedisStartError';
}

export interface ServerProcess {
  pid: number;
  exited: Promise<ServerExit>;
  /** Asks for a clean end (SIGTERM: the file is written out first); SIGKILL after `deadlineMs`. */
  stop(deadlineMs: number): Promise<void>;
}

export interface LaunchOptions extends ServerCommand {
  /** Longest time to read the data in and answer PING, ms. */
  readyWithinMs: number;
}

/**
 * Starts redis-server and waits until it serves commands.
 * @throws DataDirInUseError | RedisStartError
 */
export async function launchServer(options: LaunchOptions): Promise<ServerProcess> {
  const { paths, readyWithinMs } = options;
  const { child, exited } = await spawnServer(options);
  const { pid } = child;
  if (pid === undefined) {
    throw new RedisStartError(
      'Redis could not be started: the programs "setpriv" and "flock" (Debian package util-linux) are needed. Install them or set REDIS_URL.',
    );
  }

  const stop = async (deadlineMs: number) => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
    await exited;
    clearTimeout(late);
  };

  let ended: ServerExit | undefined;
  void exited.then((exit) => {
    ended = exit;
  });
  const deadline = Date.now() + options.lockWaitSeconds * 1000 + readyWithinMs;
  while (Date.now() < deadline) {
    // The pid is compared because a dying predecessor may still answer on the same path.
    if ((await readyServerPid(paths.socketPath, 1000)) === pid) return { pid, exited, stop };
    if (ended?.code === LOCK_HELD) {
      throw new DataDirInUseError(
        `${paths.dir} is in use by another running copy of the bot. Stop it first, or give this one another DATA_DIR.`,
      );
    }
    if (ended !== undefined) {
      const how = ended.signal ?? `exit code ${ended.code}`;
      throw new RedisStartError(`redis-server ended at start (${how}):\n${await logTail(paths)}`);
    }
    await sleep(5);
  }
  await stop(0);
  throw new RedisStartError(
    `redis-server was not ready within ${readyWithinMs} ms:\n${await logTail(paths)}`,
  );
}
