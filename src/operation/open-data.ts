import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { checkRedis, connectRedis } from '../redis/client.js';
import { prepareServerPaths } from '../redis/data-dir.js';
import { startEmbeddedRedis } from '../redis/embedded.js';
import { readyServerPid } from '../redis/probe.js';
import { OperationError } from './operation-error.js';
import { ADMIN_CLIENT_NAME } from './running-bots.js';

export interface OpenData {
  redis: Redis;
  close(): Promise<void>;
}

/** A snapshot of a hundred thousand people, or putting it in its place, is one command. */
const COMMAND_TIMEOUT_MS = 10 * 60_000;

/**
 * The data of the bot, whether it runs or not: the server of `REDIS_URL`, the private one that a
 * running bot has started, or else the private one, started for this command alone.
 */
export async function openData({
  redisUrl,
  dataDir,
}: Pick<Config, 'redisUrl' | 'dataDir'>): Promise<OpenData> {
  if (redisUrl !== undefined) return connect(redisUrl, async () => undefined);
  await mustBeOurs(dataDir);
  const { socketPath } = await prepareServerPaths(dataDir);
  if ((await readyServerPid(socketPath, 1_000)) !== undefined) {
    const url = pathToFileURL(socketPath).href.replace(/^file:/, 'unix:');
    return connect(url, async () => undefined);
  }
  const embedded = await startEmbeddedRedis(dataDir);
  try {
    return await connect(embedded.url, embedded.close);
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

async function connect(url: string, end: () => Promise<void>): Promise<OpenData> {
  const redis = await connectRedis(url, {
    name: ADMIN_CLIENT_NAME,
    commandTimeoutMs: COMMAND_TIMEOUT_MS,
    connectWithinMs: 5_000,
  });
  const close = async () => {
    redis.disconnect();
    await end();
  };
  try {
    await checkRedis(redis);
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  return { redis, close };
}

/** What another user writes there, the bot may not be able to read any more. */
async function mustBeOurs(dataDir: string): Promise<void> {
  const owner = await stat(dataDir).then(
    ({ uid }) => uid,
    () => undefined,
  );
  if (owner === undefined || owner === process.getuid?.()) return;
  throw new OperationError(
    `${dataDir} belongs to the user with the id ${owner}. Run this command as that user, as in: sudo -u '#${owner}' npm run admin -- …`,
  );
}
