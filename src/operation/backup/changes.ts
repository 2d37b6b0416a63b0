import type { Redis } from 'ioredis';

/** Where Redis tells clients that cache which keys were written. */
const CHANNEL = '__redis__:invalidate';

/** Which keys are written from now on. */
export interface Changes {
  /**
   * Asked while nothing is written: all keys that were, changed and removed ones alike. Nothing where
   * Redis may not have told of all.
   */
  upToNow(): Promise<ReadonlySet<string> | undefined>;
  end(): void;
}

/** @returns nothing where the server doesn't tell, as some hosted ones and those before Redis 6 */
export async function followChanges(redis: Redis, prefix: string): Promise<Changes | undefined> {
  // Of the newer protocol's messages ioredis doesn't pass this one on. A connection that was lost and
  // made anew would be told nothing.
  const listener = redis.duplicate({ protocol: 2, lazyConnect: true, retryStrategy: () => null });
  const written = new Set<string>();
  let isAll = true;
  const miss = () => {
    isAll = false;
  };
  listener.on('error', miss);
  listener.on('close', miss);
  listener.on('messageBuffer', (_: unknown, names: unknown) => {
    // When everything is removed at once, nothing is named.
    if (!Array.isArray(names)) return miss();
    for (const name of names) written.add(String(name));
  });
  const end = () => listener.disconnect();
  try {
    await listener.connect();
    const id = await listener.client('ID');
    await listener.call('CLIENT', 'TRACKING', 'ON', 'REDIRECT', id, 'BCAST', 'PREFIX', prefix);
    await listener.subscribe(CHANNEL);
  } catch {
    // Refused, or one connection too many. Where Redis is gone, whatever is asked next says so.
    end();
    return undefined;
  }
  return {
    async upToNow() {
      // What Redis had to tell before this is answered stands before the answer.
      await listener.ping().catch(miss);
      return isAll ? written : undefined;
    },
    end,
  };
}
