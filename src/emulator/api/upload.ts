import type { FileKind, StoredFile } from '../files/file-store.js';
import { imageSize } from '../files/image-size.js';
import { addPhoto, type MediaKind } from '../files/media.js';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { UploadedFile } from '../wire/uploaded-file.js';
import type { CallContext } from './method.js';

const MAX_UPLOAD = 50 * 1024 * 1024;
const MAX_PHOTO = 10 * 1024 * 1024;
const MAX_PHOTO_SIDES = 10_000;
const MAX_PHOTO_RATIO = 20;

/** What the call says of a file that it uploads. */
export interface UploadDetails {
  duration?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  performer?: string | undefined;
  title?: string | undefined;
}

export interface FileParameter extends UploadDetails {
  field: string;
  kind: MediaKind;
  value: string | undefined;
}

/** A file of which it is known that it can be sent as media. */
export type MediaFile = StoredFile & { readonly kind: MediaKind };

/**
 * The file that a parameter means: one that comes with the form (in the parameter's own field, or
 * named by `attach://`), or one that Telegram has already, named by its id.
 */
export function resolveFile(
  server: Server,
  context: CallContext,
  parameter: FileParameter,
): MediaFile {
  const { field, kind, value } = parameter;
  const attached = value?.startsWith('attach://') ? value.slice('attach://'.length) : undefined;
  const upload = context.files.get(attached ?? field);
  if (upload) return store(server, parameter, upload);
  if (attached !== undefined) throw refused.attachedNotFound(attached);
  if (!value) throw refused.fileMissing(kind);
  // Telegram would fetch it; this server opens no connections on its own.
  if (/^https?:\/\//.test(value)) throw refused.urlNotFetched();
  return known(server, kind, value);
}

/** To Telegram films and sounds are documents with something more: an id of one goes for any of them. */
const DOCUMENTS: ReadonlySet<FileKind> = new Set(['animation', 'audio', 'document', 'video']);

function known(server: Server, kind: MediaKind, fileId: string): MediaFile {
  const file = server.files.get(fileId);
  if (!file) throw refused.fileIdWrong();
  const fits = file.kind === kind || (DOCUMENTS.has(file.kind) && DOCUMENTS.has(kind));
  if (!fits) throw refused.fileOfOtherType(title(file.kind), title(kind));
  return file as MediaFile;
}

function store(server: Server, parameter: FileParameter, upload: UploadedFile): MediaFile {
  const { name, mime, content } = upload;
  const { kind, width, height, duration, performer, title } = parameter;
  if (content.length === 0) throw refused.fileEmpty();
  if (content.length > MAX_UPLOAD) throw refused.bodyTooLarge();
  if (kind === 'photo') {
    checkPhoto(content);
    return addPhoto(server.files, { content }) as MediaFile;
  }
  return server.files.add({
    kind,
    name,
    content,
    mime: usefulType(mime),
    dimensions: width && height ? { width, height } : undefined,
    recording: { duration, performer, title },
  }) as MediaFile;
}

/** Libraries send this when they don't know; then the name says more. */
function usefulType(mime: string | undefined): string | undefined {
  return mime === 'application/octet-stream' ? undefined : mime;
}

function checkPhoto(content: Buffer): void {
  if (content.length > MAX_PHOTO) {
    throw refused.photoTooBig(content.length, MAX_PHOTO);
  }
  const size = imageSize(content);
  if (!size) throw refused.photoUnreadable();
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  if (width + height > MAX_PHOTO_SIDES || ratio > MAX_PHOTO_RATIO) {
    throw refused.photoDimensionsInvalid();
  }
}

const title = (kind: FileKind): string => kind.charAt(0).toUpperCase() + kind.slice(1);
