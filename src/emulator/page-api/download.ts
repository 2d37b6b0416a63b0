import type { ServerResponse } from 'node:http';
import type { FileStore } from '../files/file-store.js';
import { sendFile } from '../wire/file-response.js';

/** Only pictures are shown in the page; an SVG or HTML file could run scripts in its name. */
const INLINE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Sends a file to the page; false if there is none. */
export function download(files: FileStore, fileId: string, response: ServerResponse): boolean {
  const file = files.get(fileId);
  if (!file) return false;
  const disposition = INLINE.has(file.mime) ? 'inline' : 'attachment';
  sendFile(response, file, {
    'content-type': file.mime,
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  return true;
}
