import type { IncomingMessage } from 'node:http';
import { refused } from '../refusals/refused.js';
import { parseMultipart } from './multipart.js';
import type { UploadedFile } from './uploaded-file.js';

/** One file of 50 MB, and room for the other fields of the form. */
const MAX_BODY = 51 * 1024 * 1024;

export interface RequestBody {
  payload: Record<string, unknown>;
  files: ReadonlyMap<string, UploadedFile>;
}

const NO_FILES: ReadonlyMap<string, UploadedFile> = new Map();

/** The parameters of a call, from the query and from a body of any kind that Telegram takes. */
export async function readCall(request: IncomingMessage, query: string): Promise<RequestBody> {
  const body = await readBody(request);
  const fromQuery = query === '' ? undefined : Object.fromEntries(new URLSearchParams(query));
  if (body.length === 0) return { payload: fromQuery ?? {}, files: NO_FILES };
  const { payload, files } = parseBody(body, request.headers['content-type'] ?? '');
  return { payload: fromQuery ? { ...fromQuery, ...payload } : payload, files };
}

/** Reads a body whole; one that is too long is read to its end, so that the client hears the answer. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => {
      if (size > MAX_BODY) reject(refused.bodyTooLarge());
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

function parseBody(body: Buffer, contentType: string): RequestBody {
  if (contentType.startsWith('application/json'))
    return { payload: parseJson(body), files: NO_FILES };
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    const payload = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    return { payload, files: NO_FILES };
  }
  if (contentType.startsWith('multipart/form-data')) {
    const form = parseMultipart(body, contentType);
    if (!form) throw refused.noBoundary();
    return { payload: form.fields, files: new Map(form.files.map((file) => [file.field, file])) };
  }
  throw refused.unknownContentType(contentType);
}

function parseJson(body: Buffer): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw refused.notJson();
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw refused.notAnObject();
  }
  return parsed as Record<string, unknown>;
}
