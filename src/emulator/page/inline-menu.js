import { el } from './dom.js';
import { t } from './i18n.js';
import { inlineResult } from './inline-result.js';
import { inlineQueryOf, inlineSearch } from './inline-search.js';
import { openBot, openUrl } from './links.js';
import { state, subscribe } from './store.js';

/** @typedef {import('./types.js').InlineResult} InlineResult */
/** @typedef {import('./inline-search.js').Search} Search */

/** So near (px) to the end of the list, the results that come after are asked for. */
const NEAR = 120;

/**
 * What the bot finds for `@bot words`, over the input: a button of the bot, the results, or why
 * there are none. As with the commands the focus stays in the input, which points at the active row.
 *
 * @param {HTMLTextAreaElement} input
 * @param {(result: InlineResult) => void} pick
 */
export function inlineMenu(input, pick) {
  const button = el('button', { type: 'button', class: 'inline-top', hidden: true });
  const list = el('div', { class: 'inline-results', id: 'inline-results', role: 'listbox' });
  const note = el('p', { class: 'inline-note', role: 'status' });
  const panel = el('div', { class: 'inline-panel', hidden: true }, button, list, note);
  /** @type {InlineResult[]} */
  let shown = [];
  let active = 0;
  let settled = false;
  /** Put away with Esc: it stays so until something else is typed. */
  let dismissed = '';

  /** @param {Search} search */
  const draw = ({ status, found }) => {
    const results = found?.results ?? [];
    settled = status === 'there';
    button.hidden = !found?.button;
    button.textContent = found?.button?.text ?? '';
    button.onclick = () => found?.button && openButton(found.button);
    list.setAttribute('aria-label', t('inlineResults', { bot: state.bot.first_name }));
    list.hidden = results.length === 0;
    list.setAttribute('aria-busy', String(!settled));
    if (results !== shown) fill(results);
    note.classList.toggle('unseen', results.length > 0);
    note.textContent = noteOf(status, results.length);
    open();
    // A short list has nothing to scroll, so what comes after it is fetched at once.
    if (settled) loadNearEnd();
  };
  /** Adds to what is there where only more has come, so that the place in the list stays. @param {InlineResult[]} results */
  const fill = (results) => {
    const isMore = shown.length > 0 && results[0] === shown[0];
    const from = isMore ? shown.length : 0;
    const rows = results.slice(from).map((result, index) => row(result, from + index));
    if (isMore) list.append(...rows);
    else list.replaceChildren(...rows);
    shown = results;
    if (isMore) return;
    list.scrollTop = 0;
    activate(0);
  };
  /** @param {InlineResult} result @param {number} index */
  const row = (result, index) => {
    const node = inlineResult(result, `inline-${index}`);
    node.addEventListener('pointerdown', (event) => event.preventDefault());
    node.addEventListener('click', () => take(result));
    return node;
  };
  /** @param {number} index */
  const activate = (index) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const node = list.children[active];
    node?.setAttribute('aria-selected', 'true');
    node?.scrollIntoView({ block: 'nearest' });
    if (node) input.setAttribute('aria-activedescendant', node.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = () => {
    panel.hidden = false;
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'true');
  };
  const search = inlineSearch(draw);
  const loadNearEnd = () => {
    if (list.scrollHeight - list.scrollTop - list.clientHeight < NEAR) void search.more();
  };
  const close = () => {
    search.stop();
    if (panel.hidden) return;
    panel.hidden = true;
    shown = [];
    list.replaceChildren();
    input.setAttribute('aria-controls', 'commands');
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const dismiss = () => {
    dismissed = input.value;
    close();
    input.focus();
  };
  /** @param {InlineResult} result */
  const take = (result) => {
    close();
    pick(result);
  };
  /** @param {import('./types.js').InlineTopButton} pressed */
  const openButton = ({ start_parameter: payload, web_app: app }) => {
    dismiss();
    if (payload !== undefined) void openBot(payload);
    else if (app) openUrl(app.url);
  };

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown: () => {
      if (active + 1 < shown.length) activate(active + 1);
      else void search.more();
    },
    ArrowUp: () => {
      if (active > 0) activate(active - 1);
      else if (!button.hidden) button.focus();
    },
    // Not what was found for other words: these are still being looked for.
    Enter: () => {
      const result = shown[active];
      if (settled && result) take(result);
    },
    Escape: dismiss,
  };
  /** Whether the menu has used the key. @param {KeyboardEvent} event */
  const handleKey = (event) => {
    const act = panel.hidden || event.shiftKey ? undefined : keys[event.key];
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };

  list.addEventListener('scroll', loadNearEnd);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') input.focus();
    else if (event.key === 'Escape') dismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  let place = '';
  subscribe(['choice'], () => {
    const now = `${state.chatId}/${state.userId}`;
    if (place !== now) close();
    place = now;
  });
  return {
    panel,
    handleKey,
    close,
    /** Follows the typing: the name of the bot, a blank, and what is looked for. @param {string} text */
    follow(text) {
      const query = inlineQueryOf(text);
      if (query === undefined) return close();
      if (text === dismissed) return;
      dismissed = '';
      search.follow(query);
    },
  };
}

/** @param {Search['status']} status @param {number} count */
function noteOf(status, count) {
  if (status === 'asking') return t('inlineAsking');
  if (status === 'failed') return t('inlineFailed');
  return count > 0 ? t('inlineCount', { n: count }) : t('inlineNone');
}
