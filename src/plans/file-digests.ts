import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import type { AttachedFile } from '../telegram/attachment.js';
import { type FileSource, sha256OfFile } from '../telegram/file-download.js';

export const digestRecord = z.object({
  /** In hexadecimal. */
  sha256: z.string(),
  /** Bytes that were read. */
  size: z.number(),
});
export type FileDigest = z.infer<typeof digestRecord>;

type NamedFile = Pick<AttachedFile, 'key' | 'fileId'>;

/** The SHA-256 of attached files, each read from Telegram once. */
export interface FileDigests {
  /** One that was worked out before. */
  find(file: NamedFile): Promise<FileDigest | undefined>;
  /** @throws FileDownloadError */
  of(file: NamedFile): Promise<FileDigest>;
}

export function createFileDigests(client: Redis, keys: Keys, source: FileSource): FileDigests {
  /** Files that are being read: the receipts of a unit go out together, and name the same files. */
  const reading = new Map<string, Promise<FileDigest>>();

  const read = async ({ key, fileId }: NamedFile): Promise<FileDigest> => {
    const digest = await sha256OfFile(source, fileId);
    await client.hset(keys.fileDigests, key, JSON.stringify(digest));
    return digest;
  };
  const digests: FileDigests = {
    async find({ key }) {
      const json = await client.hget(keys.fileDigests, key);
      return json === null ? undefined : digestRecord.parse(JSON.parse(json));
    },
    async of(file) {
      const known = await digests.find(file);
      if (known) return known;
      const { key } = file;
      const begun = reading.get(key) ?? read(file).finally(() => reading.delete(key));
      reading.set(key, begun);
      return begun;
    },
  };
  return digests;
}
