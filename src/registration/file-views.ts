import type { InlineKeyboardButton } from 'grammy/types';
import type { FilesStep } from '../contest/contest.js';
import { roomForEach } from '../telegram/long-text.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { removeFile, sendFile } from './buttons.js';
import type { Entry, EntryFile } from './entry.js';

const MEGABYTE = 1024 * 1024;
/** Characters of all file names under the question, and of each. */
const LIST = 1_500;
const NAME = 60;

/** "1,4 MB", "12 KB". */
export function fileSize(bytes: number, t: Translator): string {
  return bytes >= MEGABYTE
    ? `${formatNumber(Math.round((bytes / MEGABYTE) * 10) / 10, t.language)} MB`
    : `${formatNumber(Math.max(1, Math.round(bytes / 1024)), t.language)} KB`;
}

export function fileName(file: Pick<EntryFile, 'kind' | 'name'>, t: Translator): string {
  return file.name || t.plain(`file-${file.kind}`);
}

export function filesText(entry: Entry, step: FilesStep, t: Translator): string {
  const room = roomForEach(entry.files.length, LIST, NAME);
  const lines = entry.files.map((file, index) =>
    t.html('file-line', {
      number: index + 1,
      name: shorten(fileName(file, t), room),
      size: fileSize(file.size, t),
    }),
  );
  return [
    t.html('files-count', {
      count: entry.files.length,
      max: step.maxFiles,
      size: fileSize(step.maxBytes, t),
    }),
    ...lines,
  ].join('\n');
}

export function fileRows(entry: Entry, t: Translator): InlineKeyboardButton[][] {
  return entry.files.map((file, index) => [
    sendFile.make(t.plain('file-open', { number: index + 1 }), entry.id, file.key),
    removeFile.make(t.plain('file-remove', { number: index + 1 }), entry.id, file.key),
  ]);
}
