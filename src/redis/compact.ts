import type { Redis } from 'ioredis';

/**
 * Has the server write its files anew. The append-only file keeps every command since it was last
 * written, so what was erased from memory is still on the disk until then. A server that others run
 * may not let us; its own schedule then does it.
 */
export async function compactFiles(client: Redis): Promise<void> {
  try {
    const persistence = await client.info('persistence');
    if (/aof_enabled:1/.test(persistence)) await client.bgrewriteaof();
  } catch (error) {
    if (error instanceof Error && /^(ERR|NOPERM)/.test(error.message)) return;
    throw error;
  }
}
