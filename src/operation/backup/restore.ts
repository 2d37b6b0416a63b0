import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contestFileBytes } from '../../contest/load-contest.js';
import { botIdOf, type OperationDeps } from '../deps.js';
import { OperationError } from '../operation-error.js';
import { runningBots } from '../running-bots.js';
import { CONTEST_OF_BACKUP, UNFINISHED } from './data-files.js';
import { CONTEST, DATA, KEYS, type Manifest } from './manifest.js';
import { filesIn, verifyBackup, whole } from './read-backup.js';
import { clearStaged, countKeys, stage, swapIn } from './staging.js';

export type RestoreDeps = Pick<OperationDeps, 'redis' | 'keys' | 'contest' | 'config'>;

export interface RestoreOptions {
  /** What is there is replaced; without it, a store that isn't empty is refused. */
  replace?: boolean;
  /** The server doesn't say who is connected, and the operator knows that no bot is. */
  botIsStopped?: boolean;
}

export interface Restored {
  manifest: Manifest;
  keys: number;
  files: number;
  /** The backup is of another bot than the token here. */
  isOtherBot: boolean;
  /** Where the backup's contest file was put, when it isn't the one that is in use here. */
  contestFile: string | undefined;
}

/** The mark of a restore lives this long, and is renewed: one that dies keeps no bot from starting. */
const MARK_SECONDS = 60;

/**
 * Puts a backup in the place of what is there. It is checked first, from its beginning to its end,
 * and nothing changes until all of it stands beside what is there; then it takes its place in one
 * step.
 * @throws OperationError
 */
export async function restoreBackup(
  deps: RestoreDeps,
  file: string,
  { replace = false, botIsStopped = false }: RestoreOptions = {},
): Promise<Restored> {
  const { redis, keys, contest, config } = deps;
  const manifest = await verifyBackup(file);
  if (manifest.contest !== contest.id) {
    throw new OperationError(
      `This backup is of the contest "${manifest.contest}", and the contest file in use is of "${contest.id}". The backup holds its own: take it out with "tar xzf ${file} ${CONTEST}", set CONTEST_FILE to it, and restore again.`,
    );
  }
  const release = await markRestore(deps);
  try {
    await mustBeStopped(deps, botIsStopped);
    if (!replace) await mustBeEmpty(deps, manifest);
    await clearStaged(redis, keys);
    const isOtherBot = manifest.bot !== botIdOf(config.botToken);
    const { files, contestFile } = await unpack(deps, file, isOtherBot);
    return { manifest, keys: await swapIn(redis, keys), files, isOtherBot, contestFile };
  } finally {
    await clearStaged(redis, keys);
    await release();
  }
}

/** From now on no bot starts on this contest. @returns what ends that */
async function markRestore({ redis, keys }: RestoreDeps): Promise<() => Promise<void>> {
  const key = keys.restoreUnderWay;
  const isOurs = await redis.set(key, randomUUID(), 'EX', MARK_SECONDS, 'NX');
  if (!isOurs) {
    throw new OperationError(
      `Another restore is under way, or one was cut off a moment ago: try again in ${MARK_SECONDS} s.`,
    );
  }
  const renewal = setInterval(
    () => void redis.expire(key, MARK_SECONDS).catch(() => undefined),
    (MARK_SECONDS / 3) * 1000,
  );
  return async () => {
    clearInterval(renewal);
    await redis.del(key);
  };
}

async function mustBeStopped({ redis, contest }: RestoreDeps, botIsStopped: boolean) {
  const running = await runningBots(redis, contest.id);
  if (running === undefined && !botIsStopped) {
    throw new OperationError(
      'This Redis doesn’t say whether a bot is at work on it. Make sure that it is stopped, and restore again with --bot-is-stopped.',
    );
  }
  if (running) {
    throw new OperationError('The bot is running on this data: stop it, and restore again.');
  }
}

async function mustBeEmpty({ redis, keys, config }: RestoreDeps, { files }: Manifest) {
  const there = await countKeys(redis, keys);
  if (there > 0) {
    throw new OperationError(
      `There are data of this contest here already (${there} keys). To have them replaced by the backup, restore with --replace; make a backup of them first if you may need them.`,
    );
  }
  for (const { name } of files) {
    if (!name.startsWith(DATA)) continue;
    const path = placeOf(config.dataDir, name);
    if (await lstat(path).catch(() => undefined)) {
      throw new OperationError(`${path} is there already: restore with --replace to replace it.`);
    }
  }
}

/** Files are put beside their places first, too, and go there once all of the backup was read. */
async function unpack(deps: RestoreDeps, file: string, isOtherBot: boolean) {
  const { dataDir } = deps.config;
  const beside = join(dataDir, UNFINISHED);
  const names: string[] = [];
  let contestFile: string | undefined;
  try {
    for await (const { name, bytes } of filesIn(file)) {
      if (name.startsWith(DATA)) {
        await write(placeOf(beside, name), bytes);
        names.push(name);
      } else if (name === CONTEST) {
        contestFile = await keepContest(deps, await whole(bytes));
      } else if (name === KEYS) {
        await stage(deps.redis, deps.keys, bytes, isOtherBot);
      } else await whole(bytes);
    }
    for (const name of names) {
      const place = placeOf(dataDir, name);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(placeOf(beside, name), place);
    }
    return { files: names.length, contestFile };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Only where it isn't the one in use. */
async function keepContest({ config }: RestoreDeps, text: Buffer): Promise<string | undefined> {
  if (text.equals(await contestFileBytes(config.contestFile))) return undefined;
  const path = join(config.dataDir, CONTEST_OF_BACKUP);
  await write(path, [text]);
  return path;
}

async function write(path: string, bytes: AsyncIterable<Buffer> | Iterable<Buffer>) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
}

/** Where a file of DATA_DIR goes. A name that leads out of it is not one that we wrote. */
function placeOf(folder: string, name: string): string {
  const path = normalize(name.slice(DATA.length));
  if (isAbsolute(path) || path.split('/').includes('..')) {
    throw new OperationError(`The backup names a file outside of DATA_DIR: ${name}`);
  }
  return join(folder, path);
}
