import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

export interface ScriptDefinition {
  /** For error messages: which script failed. */
  name: string;
  lua: string;
  /** How many of the arguments are keys; every key a script touches must be among them. */
  keys: number;
}

export type Script = (
  client: Redis,
  keys: readonly string[],
  args: readonly (string | number)[],
) => Promise<unknown>;

/**
 * Declares a Lua script beside the store that uses it. It is sent by its SHA-1, and in full only
 * where the server doesn't know it yet (the first time, after SCRIPT FLUSH or on another server):
 * NOSCRIPT means that nothing ran, so sending it again repeats no effect.
 */
export function defineScript(definition: ScriptDefinition): Script {
  const { name, lua, keys: keyCount } = definition;
  const sha = createHash('sha1').update(lua).digest('hex');

  return async (client, keys, args) => {
    if (keys.length !== keyCount) {
      throw new RangeError(`Script ${name} takes ${keyCount} keys, not ${keys.length}`);
    }
    try {
      return await client.evalsha(sha, keyCount, ...keys, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return client.eval(lua, keyCount, ...keys, ...args);
    }
  };
}
