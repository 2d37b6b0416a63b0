import { t } from '../../emulator/page/i18n.js';
import { toast } from '../../emulator/page/toast.js';

/**
 * What the rehearsal tells this page: the state of each of its parts, whole each time.
 *
 * @typedef {{ id: string, name: { vi: string, en: string }, shortName: { vi: string, en: string }, zone: string }} ContestFacts
 * @typedef {{ member: number, administrators: number[] }} CastFacts
 */

/** @type {Map<string, any>} */
const states = new Map();
/** @type {Map<string, Set<() => void>>} */
const listeners = new Map();

/** @type {{ contest: ContestFacts | undefined, cast: CastFacts | undefined }} */
export const facts = { contest: undefined, cast: undefined };

/** The last state of a part, or undefined before the first. @param {string} part */
export function stateOf(part) {
  return states.get(part);
}

/** Called after each change of one of these parts; `begun` changes when the stage was emptied. @param {string[]} parts @param {() => void} listener */
export function onPart(parts, listener) {
  for (const part of parts) {
    const known = listeners.get(part) ?? new Set();
    listeners.set(part, known.add(listener));
  }
}

/** Applied by whoever follows the events of the page. @param {{ part: string, state?: unknown }} event */
export async function applyPart({ part, state }) {
  if (part === 'begun') return fetchAll();
  states.set(part, state);
  for (const listener of listeners.get(part) ?? []) listener();
}

/** Everything anew: at the start, after a gap, and when the stage was emptied. */
export async function fetchAll() {
  const response = await fetch('/rehearsal/state');
  if (!response.ok) throw new Error(`state: ${response.status}`);
  const { contest, cast, parts } = await response.json();
  Object.assign(facts, { contest, cast });
  for (const [part, state] of Object.entries(parts)) states.set(part, state);
  const all = new Set([...listeners.values()].flatMap((each) => [...each]));
  for (const listener of all) listener();
}

/**
 * Asks the rehearsal to do something. A refusal is told to the person here, once for every caller,
 * who gets `undefined`.
 *
 * @param {string} path below `/rehearsal/`
 * @param {object} [body]
 * @param {'POST' | 'GET' | 'PUT'} [method]
 * @returns {Promise<any>}
 */
export async function ask(path, body = {}, method = 'POST') {
  try {
    const response = await fetch(`/rehearsal/${path}`, {
      method,
      ...(method !== 'GET' && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const answer = await response.json().catch(() => undefined);
    if (response.ok) return answer ?? {};
    toast(answer?.error ?? t('refused', { status: response.status }), 'error');
  } catch {
    toast(t('offline'), 'error');
  }
  return undefined;
}
