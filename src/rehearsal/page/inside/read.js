import { toast } from '../../../emulator/page/toast.js';

/**
 * Reads something of what is inside. `away`: the data store does not answer, which is no mistake of
 * anybody's and is shown where it is missing; `gone`: there is no such thing any more.
 *
 * @param {string} path below `/rehearsal/inside/`
 * @param {Record<string, string | number | boolean | undefined>} [query] what is false or empty is left out
 * @returns {Promise<{ value?: any, away?: true, gone?: true }>}
 */
export async function read(path, query = {}) {
  const given = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === false || value === '') return [];
    return [[name, value === true ? '1' : String(value)]];
  });
  const search = new URLSearchParams(given).toString();
  try {
    const response = await fetch(`/rehearsal/inside/${path}${search && `?${search}`}`);
    if (response.status === 503) return { away: true };
    if (response.status === 404) return { gone: true };
    const answer = await response.json();
    if (response.ok) return { value: answer };
    toast(String(answer.error ?? response.status), 'error');
  } catch {
    // The line at the top of the page says that the rehearsal isn't reached.
  }
  return {};
}
