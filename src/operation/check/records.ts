import type { Redis } from 'ioredis';
import { ZodError } from 'zod';
import type { Keys } from '../../redis/keys.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import { type Parser, parsers } from './parsers.js';

/** Every record can be read by the code that reads it. */
export const checkRecords: Check = async (data, found) => {
  for (const [family, parser] of Object.entries(parsers)) {
    await forEach(data.ids(family as keyof Keys), async (id) => {
      const key = keyOf(data, family as keyof Keys, id);
      const problem = await problemIn(data, key, parser);
      if (problem !== undefined) {
        found({ rule: 'unreadable', key: data.short(key), text: `can't be read: ${problem}` });
      }
    });
  }
};

async function problemIn(
  { redis }: Pick<Data, 'redis'>,
  key: string,
  parser: Parser,
): Promise<string | undefined> {
  const is = await redis.type(key);
  // Another type is another finding.
  if (is !== parser.of) return undefined;
  try {
    await readAll(redis, key, parser);
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

async function readAll(redis: Redis, key: string, parser: Parser): Promise<void> {
  if (parser.of === 'hash') {
    const value = await redis.hgetall(key);
    // It has expired since its name was read.
    if (Object.keys(value).length > 0) parser.read(value);
  } else if (parser.of === 'list') {
    for (const line of await redis.lrange(key, 0, -1)) parser.read(line);
  } else if (parser.of === 'zset') {
    for (const member of await redis.zrange(key, '0', '-1')) parser.read(member);
  } else {
    const text = await redis.get(key);
    if (text !== null) parser.read(text);
  }
}

/** Where and how, never what stands there. */
function describe(error: unknown): string {
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const place = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return `${place}${issue?.code ?? 'wrong'}`;
  }
  if (error instanceof SyntaxError) return 'it is no JSON';
  if (error instanceof Error && error.name === 'ReplyError') throw error;
  return error instanceof Error ? error.name : 'it is broken';
}
