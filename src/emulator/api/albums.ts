import { randomBytes } from 'node:crypto';

/** Kinds that stand in an album only with their own; photos and videos mix. */
export const UNMIXED: ReadonlySet<string | undefined> = new Set(['audio', 'document']);

/** Like Telegram's, an id of many digits. */
export function newAlbumId(): string {
  return randomBytes(8).readBigUInt64BE().toString();
}
