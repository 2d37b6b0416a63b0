import type { z } from 'zod';

/** Reads a hash of JSON objects: each with its field as `key`. */
export function readRecords<T extends z.ZodType<object>>(schema: T, hash: Record<string, string>) {
  return Object.entries(hash).map(([key, json]) => ({
    key,
    ...schema.parse(JSON.parse(json)),
  }));
}

/** Oldest first. Redis gives the fields of a hash in any order, so a tie is broken by the key. */
export function inOrder<T extends { addedAt: number; key: string }>(list: T[]): T[] {
  return list.sort((a, b) => a.addedAt - b.addedAt || (a.key < b.key ? -1 : 1));
}

/**
 * The time under which something joins a list: later than all that is there. The parts of an album
 * may come within one millisecond, and the order of a list is part of the seal on a receipt.
 */
export function joiningTime(list: readonly { addedAt: number }[], now: number): number {
  return Math.max(now, ...list.map(({ addedAt }) => addedAt + 1));
}
