import type { Redis } from 'ioredis';

/** The server answers but mustn't be used; `problems` says why and what to do, one line each. */
export class RedisUnfitError extends Error {
  override readonly name = 'RedisUnfitError';

  constructor(readonly problems: readonly string[]) {
    super(`This Redis server can't be used: ${problems.join(' ')}`);
  }
}

export interface RedisFacts {
  version: string;
  /** Things an administrator should know that don't stop the start. */
  warnings: readonly string[];
}

/**
 * Refuses a server that would lose data or lacks commands that we need.
 * @throws RedisUnfitError naming every problem at once
 */
export async function checkRedis(client: Redis): Promise<RedisFacts> {
  const facts = parseInfo(await client.info());
  const problems: string[] = [];

  const version = facts.get('redis_version') ?? 'unknown';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!(major > 6 || (major === 6 && minor >= 2))) {
    problems.push(`Its version is ${version}; 6.2 or newer is needed.`);
  }

  const policy = (await configuredPolicy(client)) ?? facts.get('maxmemory_policy');
  if (policy !== 'noeviction') {
    problems.push(
      `Its maxmemory-policy is ${policy ?? 'unknown'}, so it may throw entries away when memory runs out: set "maxmemory-policy noeviction".`,
    );
  }

  if (facts.get('role') === 'slave') {
    problems.push('It is a read-only replica: give the address of the primary server.');
  }
  if (problems.length > 0) throw new RedisUnfitError(problems);

  const warnings: string[] = [];
  if (facts.get('aof_enabled') === '0') {
    warnings.push(
      'It keeps no append-only file: if it dies, what was saved since its last snapshot is lost. Set "appendonly yes".',
    );
  }
  return { version, warnings };
}

/** Hosted servers often refuse CONFIG; INFO then has the answer. */
async function configuredPolicy(client: Redis): Promise<string | undefined> {
  try {
    const reply = await client.config('GET', 'maxmemory-policy');
    const value: unknown = Array.isArray(reply) ? reply[1] : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'ReplyError') return undefined;
    throw error;
  }
}

/** INFO's `name:value` lines. */
function parseInfo(text: string): Map<string, string> {
  const facts = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && !line.startsWith('#')) facts.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return facts;
}
