import { askInline } from './api.js';
import { state } from './store.js';

/** @typedef {import('./types.js').InlineResults} InlineResults */
/** @typedef {{ status: 'asking' | 'failed' | 'there', query: string, found?: InlineResults | undefined }} Search */

/** Whoever pauses for so long (ms) has typed what is meant. */
const PAUSE = 250;

/**
 * What was typed after the bot's name, or undefined where the text doesn't begin with that.
 *
 * @param {string} text
 */
export function inlineQueryOf(text) {
  const { username, supports_inline_queries: supported } = state.bot;
  const [, name = '', query] = /^@(\w+)\s([\s\S]*)$/.exec(text) ?? [];
  if (!supported || query === undefined) return undefined;
  return name.toLowerCase() === username.toLowerCase() ? query.trim() : undefined;
}

/**
 * Asks the bot while somebody types. An answer to what is no longer asked is passed over.
 *
 * @param {(search: Search) => void} changed
 */
export function inlineSearch(changed) {
  /** Every new query has another; what comes for an old one is out of date. */
  let turn = 0;
  let timer = 0;
  let loading = false;
  /** @type {Search | undefined} */
  let current;

  /** @param {Search} search */
  const show = (search) => {
    current = search;
    changed(search);
  };
  const leave = () => {
    turn += 1;
    loading = false;
    window.clearTimeout(timer);
  };
  /** @param {string} query @param {string} offset */
  const ask = (query, offset) => askInline(state.chatId, { from: state.userId, query, offset });
  /** @param {string} query */
  const begin = async (query) => {
    const mine = turn;
    const found = await ask(query, '');
    if (mine === turn) show({ status: found ? 'there' : 'failed', query, found });
  };

  return {
    /** @param {string} query */
    follow(query) {
      if (current?.query === query && current.status !== 'failed') return;
      leave();
      timer = window.setTimeout(() => void begin(query), PAUSE);
      // What was found before stays in sight until there is something better.
      show({ status: 'asking', query, found: current?.found });
    },
    /** Adds the results that come after; once at a time. */
    async more() {
      const { status, query = '', found } = current ?? {};
      if (status !== 'there' || !found?.next_offset || loading) return;
      const mine = turn;
      loading = true;
      const next = await ask(query, found.next_offset);
      if (mine !== turn) return;
      loading = false;
      const results = [...found.results, ...(next?.results ?? [])];
      show({ status, query, found: { ...found, results, next_offset: next?.next_offset ?? '' } });
    },
    stop() {
      leave();
      current = undefined;
    },
  };
}
