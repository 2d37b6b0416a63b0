import { readFile } from 'node:fs/promises';
import { mediaType } from '../files/media-type.js';
import { refuse } from './refusal.js';

/** Plain names below the folder: no way up. */
const SAFE_PATH = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/;

/** Scripts, styles and frames come from here only, whatever a message may contain. */
const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

/** Seconds: phones that open together on a page load the same files once, and an edit shows soon. */
const SHARED_FOR = 5;

/**
 * A file of a page. Read anew each time: the files are few, and change while somebody works on them.
 *
 * @throws a refusal with 404
 */
export async function pageFile(folder: URL, path: string): Promise<Response> {
  const content = SAFE_PATH.test(path) ? await contentOf(new URL(path, folder)) : undefined;
  if (!content) throw refuse(404, 'not found');
  const type = mediaType(path);
  const charset = /^text|javascript|json|svg/.test(type) ? '; charset=utf-8' : '';
  return new Response(content, {
    headers: {
      'content-type': `${type}${charset}`,
      'cache-control': `max-age=${SHARED_FOR}`,
      'content-security-policy': PAGE_POLICY,
    },
  });
}

async function contentOf(file: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
