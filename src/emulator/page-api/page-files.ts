import { readFile } from 'node:fs/promises';
import { mediaType } from '../files/media-type.js';

/** The compiler copies no such files, so the page stays in `src/`; `dist/emulator/` is as deep as `src/emulator/`. */
const FOLDER = new URL('../../../src/emulator/page/', import.meta.url);

/** Plain names only: no folders, no way up. */
const SAFE_NAME = /^[\w-]+(?:\.[\w-]+)+$/;

/** Scripts and styles come from here only, whatever a message may contain. */
const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

export interface PageFile {
  content: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

/** Read anew each time: the files are few, and an edit shows at once. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  if (!SAFE_NAME.test(name)) return undefined;
  try {
    const content = new Uint8Array(await readFile(new URL(name, FOLDER)));
    const type = mediaType(name);
    const charset = /^text|javascript|json|svg/.test(type) ? '; charset=utf-8' : '';
    return {
      content,
      headers: {
        'content-type': `${type}${charset}`,
        'cache-control': 'no-cache',
        'content-security-policy': PAGE_POLICY,
      },
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
