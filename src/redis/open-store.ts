import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { checkRedis, connectRedis } from './client.js';
import { startEmbeddedRedis } from './embedded.js';

export interface Store {
  client: Redis;
  /** Where it is, for those who need a connection of their own. */
  url: string;
  /** Call it after the last write. */
  close(): Promise<void>;
}

/**
 * The Redis at `redisUrl`, or where there is none a private one with its data in `dataDir`,
 * checked to be fit for what is kept in it.
 * @param name under which the connection stands in Redis's list of clients
 */
export async function openStore(
  { redisUrl, dataDir }: { redisUrl: string | undefined; dataDir: string },
  logger: Logger,
  name: string,
): Promise<Store> {
  const embedded =
    redisUrl === undefined
      ? await startEmbeddedRedis(dataDir, {
          onEvent: (event) => logger.info({ redis: event }, 'Embedded Redis'),
        })
      : undefined;
  const url = redisUrl ?? embedded?.url ?? '';
  try {
    const client = await connectRedis(url, {
      name,
      onEvent: (event) => logger.debug({ redis: event }, 'Redis connection'),
    });
    const close = async () => {
      client.disconnect();
      await embedded?.close();
    };
    const { version, warnings } = await checkRedis(client).catch(async (error) => {
      await close();
      throw error;
    });
    for (const warning of warnings) logger.warn(warning);
    logger.debug({ version }, 'Redis is fit');
    return { client, url, close };
  } catch (error) {
    await embedded?.close();
    throw error;
  }
}
