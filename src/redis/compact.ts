import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';

/** Until the server is asked again while it is at it. */
const ASK_AGAIN_MS = 200;
/** It takes seconds; longer than this nobody is kept waiting. */
const GIVE_UP_MS = 20_000;

/**
 * Has the server write its files anew. The append-only file keeps every command since it was last
 * written, so what was erased from memory is still on the disk until then. Where it is being written
 * already, that began before: what is erased by now may be in it, so it is written once more. A server
 * that others run may not let us; its own schedule then does it.
 */
export async function compactFiles(client: Redis): Promise<void> {
  const until = performance.now() + GIVE_UP_MS;
  try {
    const persistence = await client.info('persistence');
    if (!/aof_enabled:1/.test(persistence)) return;
    while ((await begin(client)) === 'busy' && performance.now() < until) await sleep(ASK_AGAIN_MS);
  } catch (error) {
    if (error instanceof Error && /^(ERR|NOPERM)/.test(error.message)) return;
    throw error;
  }
}

async function begin(client: Redis): Promise<'begun' | 'busy'> {
  try {
    await client.bgrewriteaof();
    return 'begun';
  } catch (error) {
    if (error instanceof Error && /already in progress/.test(error.message)) return 'busy';
    throw error;
  }
}
