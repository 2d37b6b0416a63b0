import { toast } from '../../../emulator/page/toast.js';
import { ask } from '../feed.js';
import { treeOf } from './json-tree.js';
import { t } from './strings.js';

/**
 * The contest's text on this page, whichever way it is edited: what can be undone, what is wrong with
 * it, and a copy in the browser for as long as it isn't saved.
 *
 * @typedef {import('./json-tree.js').Path} Path
 * @typedef {{ path: Path, line: number, reason: { vi: string, en: string } }} Problem
 * @typedef {{ id: string, group: string, state: 'ok' | 'look' | 'mend' | 'elsewhere', text: { vi: string, en: string }, path?: Path }} CheckItem
 * @typedef {'form' | 'text' | 'history' | 'load' | 'check' | 'saved'} Change
 */

/** Milliseconds without a key before the text is checked, and kept. */
const PAUSE = 250;
/** Changes of the same place within so many milliseconds are undone together. */
const TOGETHER = 1_000;
const MOST_STEPS = 300;

export const doc = {
  ready: false,
  text: '',
  /** What the file holds, as far as this page knows, and its version. */
  saved: '',
  version: '',
  /** @type {string | undefined} */
  name: undefined,
  /** The last text that was downloaded. */
  downloaded: '',
  /** @type {import('./json-tree.js').Node | undefined} */
  tree: undefined,
  /** What the text says, where it is JSON. @type {any} */
  value: undefined,
  /** @type {Problem[]} */
  problems: [],
  /** @type {CheckItem[]} */
  items: [],
  /** The problems are those of the text as it is. */
  checked: false,
};

/** @type {Set<(change: Change) => void>} */
const listeners = new Set();
/** @type {{ past: string[], future: string[], group: string, at: number }} */
const history = { past: [], future: [], group: '', at: 0 };
let storageKey = '';
let timer = 0;
let asked = 0;

/** @param {(change: Change) => void} listener @returns {() => void} which ends it */
export function onDoc(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param {Change} change */
function tell(change) {
  for (const listener of [...listeners]) listener(change);
}

export function isUnsaved() {
  return doc.text !== doc.saved && doc.text !== doc.downloaded;
}

/** The file's text, or the draft that this browser has kept of it. */
export async function load() {
  const answer = await ask('contest/text', {}, 'GET');
  if (!answer) return;
  const { text, version, name, key } = answer;
  storageKey = `rehearsal.contest.${key}`;
  const kept = keptDraft();
  const isDraft = kept !== undefined && kept.text !== text;
  Object.assign(doc, { ready: true, saved: text, name, version: isDraft ? kept.version : version });
  replace(isDraft ? kept.text : text, 'load');
  if (isDraft) toast(t('draftBack'));
}

/** Drops what isn't saved. It can be undone. */
export async function reread() {
  const answer = await ask('contest/text', {}, 'GET');
  if (!answer) return;
  Object.assign(doc, { saved: answer.text, version: answer.version });
  change(answer.text, 'history', 'reread');
}

/**
 * Another text. Changes of one group that follow each other are undone together.
 *
 * @param {string} text
 * @param {Change} by
 * @param {string} group
 */
export function change(text, by, group) {
  if (text === doc.text) return;
  const now = performance.now();
  if (group !== history.group || now - history.at > TOGETHER) history.past.push(doc.text);
  if (history.past.length > MOST_STEPS) history.past.shift();
  Object.assign(history, { future: [], group, at: now });
  replace(text, by);
}

export const canUndo = () => history.past.length > 0;
export const canRedo = () => history.future.length > 0;

export function undo() {
  step(history.past, history.future);
}

export function redo() {
  step(history.future, history.past);
}

/** @param {string[]} from @param {string[]} to */
function step(from, to) {
  const text = from.pop();
  if (text === undefined) return;
  to.push(doc.text);
  history.group = '';
  replace(text, 'history');
}

/** @param {string} text @param {Change} by */
function replace(text, by) {
  doc.text = text;
  doc.tree = treeOf(text);
  doc.value = doc.tree && JSON.parse(text);
  doc.checked = false;
  tell(by);
  clearTimeout(timer);
  timer = window.setTimeout(settle, by === 'load' ? 0 : PAUSE);
}

async function settle() {
  keep();
  asked += 1;
  const mine = asked;
  const answer = await ask('contest/check', { text: doc.text });
  if (!answer || mine !== asked) return;
  Object.assign(doc, { problems: answer.problems, items: answer.items, checked: true });
  tell('check');
}

/** @param {{ force?: boolean }} [how] @returns {Promise<'saved' | 'changed' | undefined>} */
export async function save({ force = false } = {}) {
  const { text, version } = doc;
  const answer = await ask('contest/save', { text, ...(!force && { version }) });
  if (!answer) return undefined;
  if (answer.changed) return 'changed';
  Object.assign(doc, { saved: text, version: answer.version });
  keep();
  tell('saved');
  return 'saved';
}

export function noteDownload() {
  doc.downloaded = doc.text;
  tell('saved');
}

/** The draft, for as long as the file doesn't hold it. */
function keep() {
  try {
    if (doc.text === doc.saved) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify({ text: doc.text, version: doc.version }));
  } catch {
    toast(t('notKept'), 'error');
  }
}

/** @returns {{ text: string, version: string } | undefined} */
function keptDraft() {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

// A page may go before the pause is over.
window.addEventListener('pagehide', () => {
  if (doc.ready) keep();
});
