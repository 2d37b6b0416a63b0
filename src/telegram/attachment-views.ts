import type { WriteOutcome } from '../redis/record-fields.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { type AttachedFile, type FileLimits, obstacleOf } from './attachment.js';
import { roomForEach } from './long-text.js';
import type { Translator } from './translations.js';

const MEGABYTE = 1024 * 1024;
/** Characters of all file names in a list, and of each. */
const LIST = 1_500;
const NAME = 60;

/** "1,4 MB", "12 KB". */
export function fileSize(bytes: number, t: Translator): string {
  return bytes >= MEGABYTE
    ? `${formatNumber(Math.round((bytes / MEGABYTE) * 10) / 10, t.language)} MB`
    : `${formatNumber(Math.max(1, Math.round(bytes / 1024)), t.language)} KB`;
}

export function fileName(file: Pick<AttachedFile, 'kind' | 'name'>, t: Translator): string {
  return file.name || t.plain(`file-${file.kind}`);
}

/** The files taken so far, numbered as their buttons are, under what may be taken. */
export function filesText(
  files: readonly AttachedFile[],
  { maxFiles, maxBytes }: Pick<FileLimits, 'maxFiles' | 'maxBytes'>,
  t: Translator,
): string {
  const room = roomForEach(files.length, LIST, NAME);
  const lines = files.map((file, index) =>
    t.html('file-line', {
      number: index + 1,
      name: shorten(fileName(file, t), room),
      size: fileSize(file.size, t),
    }),
  );
  return [
    t.html('files-count', { count: files.length, max: maxFiles, size: fileSize(maxBytes, t) }),
    ...lines,
  ].join('\n');
}

/** What is said of a file that is not taken, before anything is written; nothing when it is. */
export function refusalText(
  file: AttachedFile,
  limits: Pick<FileLimits, 'maxBytes' | 'extensions'>,
  t: Translator,
): string | undefined {
  const name = fileName(file, t);
  switch (obstacleOf(file, limits)) {
    case 'too-big': {
      const [size, max] = [fileSize(file.size, t), fileSize(limits.maxBytes, t)];
      return t.html('file-too-big', { name, size, max });
    }
    case 'wrong-type':
      return t.html('file-wrong-type', { name, extensions: limits.extensions.join(', ') });
    default:
      return undefined;
  }
}

const TAKEN = { saved: 'saved-file', same: 'file-known', full: 'files-full' };

/** What became of a file that was to be kept. Of a record that is gone or withdrawn its feature speaks. */
export function takenText(
  outcome: WriteOutcome,
  file: AttachedFile,
  { maxFiles }: Pick<FileLimits, 'maxFiles'>,
  t: Translator,
): string | undefined {
  if (outcome === 'gone' || outcome === 'withdrawn') return undefined;
  return t.html(TAKEN[outcome], { name: fileName(file, t), max: maxFiles });
}
