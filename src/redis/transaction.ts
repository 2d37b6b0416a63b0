import type { ChainableCommander } from 'ioredis';

/**
 * Runs a transaction. ioredis puts the errors of single commands into the result, where they would
 * pass for success: here the first of them is thrown.
 */
export async function execute(transaction: ChainableCommander): Promise<void> {
  const results = (await transaction.exec()) ?? [];
  for (const [error] of results) if (error) throw error;
}
