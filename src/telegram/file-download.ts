import { createHash } from 'node:crypto';
import { type Api, GrammyError, HttpError } from 'grammy';
import type { HttpClient } from './http-client.js';

/** Telegram gives a bot no larger file. */
const LARGEST = 20 * 1024 * 1024;
/** For the bytes of one file. 20 MB in this time is 170 KB a second. */
const TIMEOUT_MS = 120_000;

export interface FileSource {
  api: Pick<Api, 'getFile'>;
  token: string;
  /** Without a slash at its end. */
  apiRoot: string;
  http: Pick<HttpClient, 'download'>;
  timeoutMs?: number;
}

/** Facts about the file or the server that asking again does not change. */
type Obstacle = 'too-big' | 'unknown-file' | 'local-files';

const SENTENCES: Record<Obstacle, string> = {
  'too-big': 'The file is larger than may be downloaded',
  'unknown-file': 'Telegram does not give this file to this bot',
  'local-files':
    'The Bot API server runs with --local: it names files on its own disk and does not serve them',
};

/**
 * A file could not be read. `transient` failures may pass: the network, a timeout, Telegram's own
 * trouble or limits, and also a token it refuses, which says nothing of the file. Neither the
 * message nor a property holds an address, because the bot's token is part of it.
 */
export class FileDownloadError extends Error {
  override readonly name = 'FileDownloadError';

  constructor(
    readonly kind: 'transient' | 'permanent',
    readonly reason: Obstacle | 'network' | 'timeout' | 'status' | 'incomplete',
    message: string,
    /** Seconds that Telegram asks to wait. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/**
 * Reads a file once from Telegram for its digest, without keeping it.
 * @throws FileDownloadError
 */
export async function sha256OfFile(
  source: FileSource,
  fileId: string,
): Promise<{ sha256: string; size: number }> {
  const digest = createHash('sha256');
  const size = await download(source, fileId, LARGEST, (chunk) => digest.update(chunk));
  return { sha256: digest.digest('hex'), size };
}

/**
 * Reads a file as a whole.
 * @param largest in bytes; a larger one is refused, whatever its message said of its size
 * @throws FileDownloadError
 */
export async function bytesOfFile(
  source: FileSource,
  fileId: string,
  largest: number,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  await download(source, fileId, Math.min(largest, LARGEST), (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** @returns how many bytes there were */
async function download(
  source: FileSource,
  fileId: string,
  largest: number,
  take: (chunk: Uint8Array) => unknown,
): Promise<number> {
  const { path, size: expected } = await locate(source, fileId, largest);
  const { token, apiRoot, http, timeoutMs = TIMEOUT_MS } = source;
  const url = `${apiRoot}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`;
  let size = 0;
  try {
    const { status, body } = await http.download(url, AbortSignal.timeout(timeoutMs));
    // Telegram has just given this path: whatever is wrong with it now is not said of the file.
    if (!body) throw transient('status', `Telegram answered a download with ${status}`);
    for await (const chunk of body) {
      size += chunk.length;
      if (size > largest) throw permanent('too-big');
      take(chunk);
    }
  } catch (error) {
    throw error instanceof FileDownloadError ? error : connectionError(error);
  }
  if (expected !== undefined && size !== expected) {
    throw transient('incomplete', `The file came with ${size} bytes instead of ${expected}`);
  }
  return size;
}

async function locate(
  { api }: FileSource,
  fileId: string,
  largest: number,
): Promise<{ path: string; size: number | undefined }> {
  const { file_path: path, file_size: size } = await api.getFile(fileId).catch((error) => {
    throw refusalError(error);
  });
  if (size !== undefined && size > largest) throw permanent('too-big');
  if (path === undefined) throw permanent('unknown-file');
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) throw permanent('local-files');
  return { path, size };
}

/** Only a 400 speaks of the file. Anything that is no answer of Telegram's is a fault of ours and stays as it is. */
function refusalError(error: unknown): unknown {
  if (error instanceof HttpError) return connectionError(error.error);
  if (!(error instanceof GrammyError)) return error;
  if (error.error_code === 400) {
    if (error.description.includes('too big')) return permanent('too-big');
    return permanent('unknown-file');
  }
  const message = `Telegram answered getFile with ${error.error_code}`;
  return transient('status', message, error.parameters.retry_after);
}

function connectionError(error: unknown): FileDownloadError {
  const { name, code } = facts(error);
  return name === 'TimeoutError'
    ? transient('timeout', 'The file did not come in time')
    : transient('network', `The connection failed: ${code ?? name}`);
}

/** What of an error may be told: its text may hold the address. */
function facts(error: unknown): { name: string; code?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, ...(code !== undefined && { code }) };
}

function transient(
  reason: 'network' | 'timeout' | 'status' | 'incomplete',
  message: string,
  retryAfter?: number,
): FileDownloadError {
  return new FileDownloadError('transient', reason, message, retryAfter);
}

function permanent(reason: Obstacle): FileDownloadError {
  return new FileDownloadError('permanent', reason, SENTENCES[reason]);
}
