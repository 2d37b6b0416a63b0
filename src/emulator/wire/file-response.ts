import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { StoredFile } from '../files/file-store.js';

const CHUNK = Buffer.alloc(64 * 1024);

/** The zeros that a file of mere size is made of, in pieces: it never exists as a whole. */
function* zeros(size: number): Generator<Buffer> {
  for (let left = size; left > 0; left -= CHUNK.length) {
    yield left >= CHUNK.length ? CHUNK : CHUNK.subarray(0, left);
  }
}

export function sendFile(
  response: ServerResponse,
  { content, size }: StoredFile,
  headers: Record<string, string>,
): void {
  response.writeHead(200, { ...headers, 'content-length': size });
  if (content) response.end(content);
  else Readable.from(zeros(size), { objectMode: false }).pipe(response);
}
