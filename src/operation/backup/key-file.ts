import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readOutboxState } from '../../outbox/outbox-state.js';
import { keyReader, prefixOf } from '../../redis/key-families.js';
import type { OperationDeps } from '../deps.js';
import { followChanges } from './changes.js';
import { decodeRecords, encodeRecord } from './records.js';
import { type Batch, readAllKeys, readTheseKeys } from './snapshot.js';
import { whileNothingIsWritten } from './stand-still.js';

type KeyFileDeps = Pick<OperationDeps, 'redis' | 'keys' | 'contest'>;

export interface Counted {
  total: number;
  /** Keys by family. */
  counts: Record<string, number>;
  /** Copies of messages that are still to be sent. */
  pending: number;
}

/** Bytes read and written together. */
const AT_ONCE = 1024 * 1024;

/**
 * Writes every key as it stands at one moment. All of them are read while the bot goes on; then it
 * waits while those are read once more that were written meanwhile, which are few. Where Redis doesn't
 * tell which these are, it waits while all are read.
 */
export async function writeKeys(deps: KeyFileDeps, path: string): Promise<Counted> {
  const { redis, keys, contest } = deps;
  const early = `${path}.early.part`;
  const late = `${path}.late.part`;
  const changes = await followChanges(redis, prefixOf(keys));
  try {
    if (changes) await write(early, bytesOf(readAllKeys(redis, keys)));
    const { written, pending } = await whileNothingIsWritten(redis, contest.id, async () => {
      const all = await changes?.upToNow();
      const again = all ? readTheseKeys(redis, keys, [...all]) : readAllKeys(redis, keys);
      // Not compressed yet, nor put together: the bot waits meanwhile.
      await write(late, bytesOf(again));
      const { pending } = await readOutboxState({ redis, keys });
      return { written: all, pending };
    });
    const counted = { total: 0, counts: {} };
    await write(path, together(deps, { early, late, written }, counted));
    return { ...counted, pending };
  } finally {
    changes?.end();
    await Promise.all([early, late].map((file) => rm(file, { force: true })));
  }
}

/** What was read early and not written since, and all that was read late. */
async function* together(
  { keys }: KeyFileDeps,
  from: { early: string; late: string; written: ReadonlySet<string> | undefined },
  counted: Omit<Counted, 'pending'>,
): AsyncGenerator<Buffer> {
  const { written } = from;
  const read = keyReader(keys);
  const prefix = prefixOf(keys);
  let held: Buffer[] = [];
  let size = 0;
  for (const path of written ? [from.early, from.late] : [from.late]) {
    for await (const record of decodeRecords(createReadStream(path, { highWaterMark: AT_ONCE }))) {
      const name = prefix + record.rest;
      if (path === from.early && written?.has(name)) continue;
      const family = read(name)?.family ?? 'unknown';
      counted.counts[family] = (counted.counts[family] ?? 0) + 1;
      counted.total += 1;
      const bytes = encodeRecord(record);
      held.push(bytes);
      size += bytes.length;
      if (size < AT_ONCE) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  yield Buffer.concat(held);
}

async function* bytesOf(batches: AsyncIterable<Batch>): AsyncGenerator<Buffer> {
  for await (const { bytes } of batches) yield bytes;
}

function write(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  return pipeline(bytes, createWriteStream(path, { mode: 0o600, highWaterMark: 4 * AT_ONCE }));
}
