import type { FileKind, StoredFile } from '../files/file-store.js';
import { imageSize } from '../files/image-size.js';
import { addPhoto } from '../files/media.js';
import type { Server } from '../server-parts.js';
import type { UploadedFile } from '../wire/uploaded-file.js';
import { ApiError, badRequest } from './api-error.js';
import type { CallContext } from './method.js';

const MAX_UPLOAD = 50 * 1024 * 1024;
const MAX_PHOTO = 10 * 1024 * 1024;
const MAX_PHOTO_SIDES = 10_000;
const MAX_PHOTO_RATIO = 20;

export type SentKind = Extract<FileKind, 'document' | 'photo'>;

/**
 * The file that a parameter means: one that comes with the form (in the parameter's own field, or
 * named by `attach://`), or one that Telegram has already, named by its id.
 */
export function resolveFile(
  server: Server,
  context: CallContext,
  { field, kind, value }: { field: string; kind: SentKind; value: string | undefined },
): StoredFile {
  const attached = value?.startsWith('attach://') ? value.slice('attach://'.length) : undefined;
  const upload = context.files.get(attached ?? field);
  if (upload) return store(server, kind, upload);
  if (attached !== undefined) throw badRequest(`attached file "${attached}" not found`);
  if (!value) throw badRequest(`there is no ${kind} in the request`);
  // Telegram would fetch it; this server opens no connections on its own.
  if (/^https?:\/\//.test(value)) throw badRequest('failed to get HTTP URL content');
  return known(server, kind, value);
}

function known(server: Server, kind: SentKind, fileId: string): StoredFile {
  const file = server.files.get(fileId);
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== kind) {
    throw badRequest(`can't use file of type ${title(file.kind)} as ${title(kind)}`);
  }
  return file;
}

function store(server: Server, kind: SentKind, { name, mime, content }: UploadedFile): StoredFile {
  if (content.length === 0) throw badRequest('file must be non-empty');
  if (content.length > MAX_UPLOAD) throw new ApiError(413, 'Request Entity Too Large');
  if (kind === 'document') return server.files.add({ kind, name, content, mime: usefulType(mime) });
  checkPhoto(content);
  return addPhoto(server.files, { content });
}

/** Libraries send this when they don't know; then the name says more. */
function usefulType(mime: string | undefined): string | undefined {
  return mime === 'application/octet-stream' ? undefined : mime;
}

function checkPhoto(content: Buffer): void {
  if (content.length > MAX_PHOTO) {
    throw badRequest(
      `file of size ${content.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO} bytes`,
    );
  }
  const size = imageSize(content);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  if (width + height > MAX_PHOTO_SIDES || ratio > MAX_PHOTO_RATIO) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
}

const title = (kind: FileKind): string => kind.charAt(0).toUpperCase() + kind.slice(1);
