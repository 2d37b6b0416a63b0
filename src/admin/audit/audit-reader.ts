import type { Redis } from 'ioredis';
import type { Keys } from '../../redis/keys.js';
import type { Matcher } from './filter.js';
import { type StoredRecord, storedRecord } from './stored-record.js';

/** Records read at once: Redis is held up for well under a millisecond by so many. */
const CHUNK = 1_000;
/** Instances append by their own clocks, which may differ by a little. */
const CLOCKS_DIFFER_MS = 60 * 60 * 1000;

/** A record and its place: the log is only appended to, so a place is its for good. */
export interface Placed {
  place: number;
  record: StoredRecord;
}

/** As it was read, too. */
export interface Line extends Placed {
  line: string;
}

export interface AuditReader {
  /**
   * The newest records that match, the newest first.
   * @param before only those in an earlier place
   */
  older(matcher: Matcher, count: number, before?: number): Promise<Placed[]>;
  /** The next records that match in a later place than `after`, the newest first. */
  newer(matcher: Matcher, count: number, after: number): Promise<Placed[]>;
  /** Pseudonyms of everybody who has done something. */
  actors(): Promise<string[]>;
  /** All records, the oldest first, some at a time. */
  all(): AsyncGenerator<Line[]>;
}

export function createAuditReader(client: Redis, keys: Keys): AuditReader {
  const read = async (from: number, to: number): Promise<Line[]> => {
    const lines = await client.lrange(keys.auditLog, from, to);
    return lines.map((line, index) => ({
      place: from + index,
      line,
      record: storedRecord.parse(JSON.parse(line)),
    }));
  };

  /** From the newest down; a chunk more is read only when somebody asks for it. */
  async function* down(before: number | undefined): AsyncGenerator<Placed> {
    const end = before ?? (await client.llen(keys.auditLog));
    for (let to = end - 1; to >= 0; to -= CHUNK) {
      yield* (await read(Math.max(0, to - CHUNK + 1), to)).reverse();
    }
  }

  async function* up(from: number): AsyncGenerator<Line[]> {
    for (let next = from; ; next += CHUNK) {
      const chunk = await read(next, next + CHUNK - 1);
      if (chunk.length === 0) return;
      yield chunk;
    }
  }

  return {
    async older({ matches, since }, count, before) {
      const found: Placed[] = [];
      for await (const one of down(before)) {
        const isTooOld = since !== undefined && one.record.at < since - CLOCKS_DIFFER_MS;
        if (isTooOld || found.length === count) break;
        if (matches(one.record)) found.push(one);
      }
      return found;
    },

    async newer({ matches }, count, after) {
      const found: Placed[] = [];
      for await (const chunk of up(after + 1)) {
        found.push(...chunk.filter(({ record }) => matches(record)));
        if (found.length >= count) break;
      }
      return found.slice(0, count).reverse();
    },

    actors: () => client.smembers(keys.auditActors),
    all: () => up(0),
  };
}
