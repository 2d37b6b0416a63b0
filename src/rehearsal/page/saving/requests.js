import { toast } from '../../../emulator/page/toast.js';
import { STRINGS, st } from './strings.js';

/**
 * Asks the server; a refusal is told in words to whoever is looking.
 *
 * @param {string} path below `/rehearsal/saving/`
 * @param {object | File} body
 * @returns {Promise<any>} `undefined` when it was refused
 */
export async function request(path, body) {
  try {
    const isFile = body instanceof File;
    const response = await fetch(`/rehearsal/saving/${path}`, {
      method: 'POST',
      body: isFile ? body : JSON.stringify(body),
      headers: { 'content-type': isFile ? 'application/gzip' : 'application/json' },
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    toast(
      wordsOf(response.status === 413 ? 'size' : String(answer.error ?? response.status)),
      'error',
    );
  } catch (error) {
    toast(wordsOf(error instanceof Error ? error.message : String(error)), 'error');
  }
  return undefined;
}

/** @param {string} why a code of the server's, or what went wrong */
function wordsOf(why) {
  const key = `why_${why}`;
  return key in STRINGS.vi
    ? st(/** @type {keyof typeof STRINGS.vi} */ (key))
    : st('failed', { why });
}

/** @param {string} id */
export function download(id) {
  const link = document.createElement('a');
  link.href = `/rehearsal/saving/file/${id}`;
  link.download = '';
  link.click();
}
