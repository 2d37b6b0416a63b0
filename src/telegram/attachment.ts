import { createHash } from 'node:crypto';
import type { Message } from 'grammy/types';
import { z } from 'zod';
import { countCharacters, normalizeText, shorten } from '../text/vietnamese.js';

/** A file that somebody attached, as it is kept. Telegram keeps the bytes, we keep its name for them. */
export const attachedFileRecord = z.object({
  kind: z.enum(['document', 'photo']),
  /** Telegram's name for sending it again; `key` tells files apart and stays the same. */
  fileId: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.number(),
  addedAt: z.number(),
});
export type AttachedFile = z.infer<typeof attachedFileRecord> & { key: string };

/** What is taken of files in one place. */
export interface FileLimits {
  maxFiles: number;
  /** Of each file. */
  maxBytes: number;
  /** In small letters, without the dot. They bind documents: a photo has no name of its own. */
  extensions: readonly string[];
}

/** Characters of a file's name as it is kept. */
const LONGEST_NAME = 120;

/** The document or photo in a message. A photo has no name of its own: its caption serves as one. */
export function attachmentOf(
  message: Message | undefined,
  addedAt: number,
): AttachedFile | undefined {
  const sent = message?.document ?? message?.photo?.at(-1);
  if (!sent) return undefined;
  return {
    key: keyOf(sent.file_unique_id),
    kind: message?.document ? 'document' : 'photo',
    fileId: sent.file_id,
    name: nameOf(message?.document ? message.document.file_name : message?.caption),
    size: sent.file_size ?? 0,
    addedAt,
  };
}

/** Why a file is not taken, if it is not. */
export function obstacleOf(
  file: Pick<AttachedFile, 'kind' | 'name' | 'size'>,
  { maxBytes, extensions }: Pick<FileLimits, 'maxBytes' | 'extensions'>,
): 'too-big' | 'wrong-type' | undefined {
  if (file.size > maxBytes) return 'too-big';
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.kind === 'document' && !extensions.includes(extension)) return 'wrong-type';
  return undefined;
}

/** A name on one line. What is too long is cut before the ending, which tells the type of the file. */
function nameOf(given = ''): string {
  const name = normalizeText(given).replace(/\s+/g, ' ');
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  return countCharacters(name) <= LONGEST_NAME
    ? name
    : shorten(name.slice(0, name.length - ending.length), LONGEST_NAME - ending.length) + ending;
}

/** Telegram's stable key is short and safe in a button; should it ever not be, its digest is. */
function keyOf(uniqueId: string): string {
  return /^[A-Za-z0-9_-]{1,32}$/.test(uniqueId)
    ? uniqueId
    : createHash('sha256').update(uniqueId).digest('hex').slice(0, 32);
}
